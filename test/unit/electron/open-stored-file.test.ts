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
import { OpenedCopies } from '#electron/main/services/file-store/opened-copies.ts';
import { script, setUp, text } from './stored-files.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

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
