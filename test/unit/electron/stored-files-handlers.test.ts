import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createStoredFilesHandlers } from '#electron/main/ipc/stored-files-handlers.ts';
import { serveStoredFile, storedFileOf } from '#electron/main/security/serve-stored-file.ts';
import type { AttachmentDialogs } from '#electron/main/services/file-store/attachment-dialogs.ts';
import { FileStore } from '#electron/main/services/file-store/file-store.ts';
import { OpenedCopies } from '#electron/main/services/file-store/opened-copies.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { onePixelPng } from '#test/builders/image-bytes.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const script = new TextEncoder().encode('#!/bin/sh');
const text = new TextEncoder().encode('minutes of a meeting');

function setUp(answers: Partial<AttachmentDialogs> = {}) {
  const folder = makeTemporaryFolder();
  const temporary = makeTemporaryFolder();
  // Sealing is the vault's matter: here it only turns the bytes round.
  const lock = { isOpen: true };
  const turn = (bytes: Uint8Array): Result<Buffer, 'vault-locked'> =>
    lock.isOpen ? succeed(Buffer.from(bytes.toReversed())) : fail('vault-locked');
  const store = new FileStore(folder, { sealFile: turn, openFile: turn });
  const copies = new OpenedCopies(temporary, folder);
  const openPath = vi.fn<AttachmentDialogs['openPath']>(() => Promise.resolve(''));
  const confirmExecutable = vi.fn<AttachmentDialogs['confirmExecutable']>(() =>
    Promise.resolve(false),
  );
  const confirmPrivate = vi.fn<AttachmentDialogs['confirmPrivate']>(() => Promise.resolve(true));
  const handlers = createStoredFilesHandlers(store, copies, {
    pickFile: () => Promise.resolve(null),
    pickSavePath: () => Promise.resolve(null),
    openPath,
    confirmExecutable,
    confirmPrivate,
    ...answers,
  });
  async function keep(name: string, content: Uint8Array, isPrivate = false) {
    const stored = await handlers['stored-files:store']({
      name,
      content: new Uint8Array(content),
      isPrivate,
    });
    if (!stored.ok) throw new Error(stored.error.code);
    return { sha256: stored.value.sha256, name: stored.value.name };
  }
  return {
    folder,
    temporary,
    lock,
    store,
    copies,
    openPath,
    confirmExecutable,
    confirmPrivate,
    handlers,
    keep,
  };
}

describe('opening a stored file', () => {
  test('hands the system a read-only copy under the file’s own name', async () => {
    const { handlers, keep, openPath, confirmExecutable } = setUp();
    const file = await keep('Compte rendu.txt', text);
    expect(await handlers['stored-files:open'](file)).toEqual({ ok: true, value: true });
    const path = openPath.mock.calls[0]?.[0] ?? '';
    expect(basename(path)).toBe('Compte rendu.txt');
    expect(readFileSync(path)).toEqual(Buffer.from(text));
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(confirmExecutable).not.toHaveBeenCalled();
  });

  test.each([
    ['by its name', 'setup.exe', text],
    ['by its content', 'holiday.jpg', script],
  ])(
    'asks first when it could run, %s, and takes no for an answer',
    async (_how, name, content) => {
      const { handlers, keep, openPath, confirmExecutable } = setUp();
      const file = await keep(name, content);
      expect(await handlers['stored-files:open'](file)).toEqual({ ok: true, value: false });
      expect(confirmExecutable).toHaveBeenCalledExactlyOnceWith(name);
      expect(openPath).not.toHaveBeenCalled();
    },
  );

  test('asks about the name it will have, not the one it was stored under', async () => {
    const { handlers, keep, openPath, confirmExecutable } = setUp();
    const { sha256 } = await keep('note.txt', text);
    await handlers['stored-files:open']({ sha256, name: '../../note\u202Etxt.exe' });
    expect(confirmExecutable).toHaveBeenCalledExactlyOnceWith('-..-note-txt.exe');
    expect(openPath).not.toHaveBeenCalled();
  });

  test('opens one that could run when the user insists', async () => {
    const { handlers, keep, openPath } = setUp({ confirmExecutable: () => Promise.resolve(true) });
    expect(await handlers['stored-files:open'](await keep('setup.exe', text))).toEqual({
      ok: true,
      value: true,
    });
    expect(openPath).toHaveBeenCalledOnce();
  });

  test('says that a private copy is readable, and removes it when the notes are locked', async () => {
    const { handlers, keep, openPath, confirmPrivate, copies } = setUp();
    await handlers['stored-files:open'](await keep('open.txt', script.toReversed()));
    await handlers['stored-files:open'](await keep('private.txt', text, true));
    expect(confirmPrivate).toHaveBeenCalledExactlyOnceWith('private.txt');
    const [open = '', secret = ''] = openPath.mock.calls.flat();
    expect(readFileSync(secret)).toEqual(Buffer.from(text));
    await copies.removePrivate();
    expect([existsSync(open), existsSync(secret)]).toEqual([true, false]);
    await copies.removeAll();
    expect(existsSync(open)).toBe(false);
  });

  test('hands out no private file when the notes were locked while the question stood', async () => {
    const { handlers, keep, lock, openPath, confirmPrivate, temporary } = setUp();
    const file = await keep('private.txt', text, true);
    confirmPrivate.mockImplementation(() => {
      lock.isOpen = false;
      return Promise.resolve(true);
    });
    expect(await handlers['stored-files:open'](file)).toMatchObject({
      error: { code: 'vault-locked' },
    });
    expect(openPath).not.toHaveBeenCalled();
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('leaves no private copy behind when the notes are locked while it is made', async () => {
    const { handlers, keep, lock, copies, openPath, temporary } = setUp();
    const file = await keep('private.txt', text, true);
    const { make } = copies;
    vi.spyOn(copies, 'make').mockImplementation((...copy) => {
      lock.isOpen = false;
      return make.apply(copies, copy);
    });
    expect(await handlers['stored-files:open'](file)).toMatchObject({
      error: { code: 'vault-locked' },
    });
    expect(openPath).not.toHaveBeenCalled();
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('makes a copy that Windows takes for one from the internet', async () => {
    const folder = makeTemporaryFolder();
    const path = await new OpenedCopies(folder, '/data', 'win32').make('a.txt', text, false);
    expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toBe('[ZoneTransfer]\r\nZoneId=3\r\n');
    const elsewhere = await new OpenedCopies(folder, '/data', 'linux').make('a.txt', text, false);
    expect(existsSync(`${elsewhere}:Zone.Identifier`)).toBe(false);
  });

  test('says so when the system has no program for it', async () => {
    const { handlers, keep } = setUp({ openPath: () => Promise.resolve('No application') });
    expect(await handlers['stored-files:open'](await keep('a.xyz', text))).toEqual({
      ok: false,
      error: { code: 'file-not-opened', message: 'No application' },
    });
  });

  test('says so when the file is gone or damaged', async () => {
    const { handlers, keep, folder } = setUp();
    const file = await keep('a.txt', text);
    writeFileSync(join(folder, file.sha256), 'something else');
    expect(await handlers['stored-files:open'](file)).toMatchObject({
      error: { code: 'file-damaged' },
    });
    const gone = { ...file, sha256: '0'.repeat(64) };
    expect(await handlers['stored-files:open'](gone)).toMatchObject({
      error: { code: 'unknown-file' },
    });
  });
});

describe('a crash', () => {
  test('leaves copies that the next start removes, those of other data the start of another day', async () => {
    const { temporary, copies, folder } = setUp();
    const [old, fresh, foreign] = ['binome-open-old', 'binome-open-fresh', 'other'].map((name) => {
      const path = join(temporary, name);
      mkdirSync(path);
      return path;
    });
    const own = dirname(await new OpenedCopies(temporary, folder).make('a.txt', text, true));
    const open = await copies.make('b.txt', text, true);
    utimesSync(old ?? '', 0, 0);
    utimesSync(foreign ?? '', 0, 0);
    await copies.removeStrays(Date.now());
    expect([old, fresh, foreign].map((path) => existsSync(path ?? ''))).toEqual([
      false,
      true,
      true,
    ]);
    // Of this data folder only one app runs at a time.
    expect(existsSync(own)).toBe(false);
    expect(existsSync(open)).toBe(true);
  });
});

describe('storing a file anew for other readers', () => {
  test('makes a sealed file readable and a readable one sealed, and keeps both', async () => {
    const { handlers, keep, store } = setUp();
    const open = await keep('plan.txt', text);
    const sealed = await handlers['stored-files:store-anew']({ ...open, isPrivate: true });
    if (!sealed.ok) throw new Error(sealed.error.code);
    expect(sealed.value).toMatchObject({ name: 'plan.txt', sizeBytes: text.byteLength });
    expect(await store.read(sealed.value.sha256)).toMatchObject({
      value: { content: Buffer.from(text), isPrivate: true },
    });
    const { sha256, name } = sealed.value;
    const again = await handlers['stored-files:store-anew']({ sha256, name, isPrivate: false });
    expect(again).toMatchObject({ value: { sha256: open.sha256 } });
    expect((await store.read(sha256)).ok).toBe(true);
  });

  test('says so when it cannot be read', async () => {
    const { handlers, keep, lock } = setUp();
    const { sha256, name } = await keep('private.txt', text, true);
    lock.isOpen = false;
    expect(
      await handlers['stored-files:store-anew']({ sha256, name, isPrivate: false }),
    ).toMatchObject({ error: { code: 'vault-locked' } });
  });
});

describe('picking and saving', () => {
  test('copies the picked file into the store', async () => {
    const path = join(makeTemporaryFolder(), 'Plan d’action.txt');
    writeFileSync(path, text);
    const { handlers, store } = setUp({ pickFile: () => Promise.resolve(path) });
    const picked = await handlers['stored-files:pick']({ isPrivate: false });
    if (!picked.ok || picked.value === null) throw new Error('nothing picked');
    expect(picked.value.name).toBe('Plan d’action.txt');
    writeFileSync(path, 'changed since');
    expect(await store.read(picked.value.sha256)).toMatchObject({
      value: { content: Buffer.from(text) },
    });
  });

  test('says so when the picked file cannot be read', async () => {
    const { handlers } = setUp({ pickFile: () => Promise.resolve('/nowhere/at/all.txt') });
    expect(await handlers['stored-files:pick']({ isPrivate: false })).toMatchObject({
      error: { code: 'file-unreadable' },
    });
  });

  test('writes a copy where the user says, or says why not', async () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, 'copy.txt');
    const { handlers, keep } = setUp({ pickSavePath: () => Promise.resolve(path) });
    expect(await handlers['stored-files:save-as'](await keep('a.txt', text))).toEqual({
      ok: true,
      value: true,
    });
    expect(readFileSync(path)).toEqual(Buffer.from(text));
    const nowhere = setUp({ pickSavePath: () => Promise.resolve(join(folder, 'none', 'x.txt')) });
    const file = await nowhere.keep('a.txt', text);
    expect(await nowhere.handlers['stored-files:save-as'](file)).toMatchObject({
      error: { code: 'file-unwritable' },
    });
  });

  test('saves no private file when the notes were locked while the question stood', async () => {
    const path = join(makeTemporaryFolder(), 'copy.txt');
    const { handlers, keep, lock } = setUp({
      pickSavePath: () => {
        lock.isOpen = false;
        return Promise.resolve(path);
      },
    });
    const file = await keep('private.txt', text, true);
    expect(await handlers['stored-files:save-as'](file)).toMatchObject({
      error: { code: 'vault-locked' },
    });
    expect(existsSync(path)).toBe(false);
  });

  test('stores nothing when the user cancels', async () => {
    const { handlers } = setUp();
    expect(await handlers['stored-files:pick']({ isPrivate: true })).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('serving to the page', () => {
  test('gives an image with the type of its content, and nothing to keep', async () => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.txt', onePixelPng);
    const response = await serveStoredFile('GET', sha256, store);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(onePixelPng);
  });

  test.each([
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a script', 'alert(1)'],
  ])('gives nothing else: %s', async (_what, content) => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.png', new TextEncoder().encode(content));
    expect((await serveStoredFile('GET', sha256, store)).status).toBe(404);
  });

  test('only reads', async () => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.png', onePixelPng);
    expect((await serveStoredFile('POST', sha256, store)).status).toBe(405);
  });

  test.each([
    ['app://binome/files/', null],
    [`app://binome/files/${'a'.repeat(64)}`, 'a'.repeat(64)],
    [`app://binome/files/${'a'.repeat(64)}?x#y`, 'a'.repeat(64)],
    [`app://binome/files/${'A'.repeat(64)}`, null],
    [`app://binome/files/..%2f${'a'.repeat(64)}`, null],
    [`app://binome/files/x/${'a'.repeat(64)}`, null],
    [`app://evil/files/${'a'.repeat(64)}`, null],
    ['nonsense', null],
  ])('knows its own addresses: %s', (address, sha256) => {
    expect(storedFileOf(address)).toBe(sha256);
  });
});
