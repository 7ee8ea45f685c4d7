import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAttachmentName } from '#electron/main/services/file-store/attachment-name.ts';
import { isExecutable, mediaTypeOf } from '#electron/main/services/file-store/file-kind.ts';
import { FileStore } from '#electron/main/services/file-store/file-store.ts';
import { keyBytes, openBytes, sealBytes } from '#electron/main/services/vault/sealed-bytes.ts';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import { fail, succeed } from '#shared/lib/result.ts';
import { imageBytes, onePixelPng } from '#test/builders/image-bytes.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const nothing = new Uint8Array();

/** The vault as the store sees it, with a key of the test's own. */
function makeStore(folder = makeTemporaryFolder()) {
  const key = new Uint8Array(keyBytes).fill(7);
  const lock = { isOpen: true };
  const store = new FileStore(folder, {
    sealFile: (plain, associated) =>
      lock.isOpen ? succeed(sealBytes(key, plain, associated)) : fail('vault-locked'),
    openFile: (sealed, associated) => {
      if (!lock.isOpen) return fail('vault-locked');
      const plain = openBytes(key, sealed, associated);
      return plain === null ? fail('sealed-unreadable') : succeed(plain);
    },
  });
  return { folder, store, lock };
}

async function stored(store: FileStore, name: string, content: Uint8Array, isPrivate = false) {
  const result = await store.store(name, content, isPrivate);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('storing a file', () => {
  test('gives back what was stored, under the checksum of its bytes', async () => {
    const { store, folder } = makeStore();
    const file = await stored(store, 'Compte rendu.txt', bytesOf('abc'));
    expect(file).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      name: 'Compte rendu.txt',
      sizeBytes: 3,
      mediaType: 'text/plain',
      isExecutable: false,
    });
    expect(readdirSync(folder)).toEqual([file.sha256]);
    const read = await store.read(file.sha256);
    expect(read).toEqual({
      ok: true,
      value: { content: Buffer.from('abc'), isPrivate: false },
    });
  });

  test('keeps the same content once, whatever it is called', async () => {
    const { store, folder } = makeStore();
    const first = await stored(store, 'a.txt', bytesOf('same'));
    const second = await stored(store, 'b.md', bytesOf('same'));
    expect(second.sha256).toBe(first.sha256);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('puts right what has been damaged on the disk meanwhile', async () => {
    const { store, folder } = makeStore();
    const { sha256 } = await stored(store, 'a.txt', bytesOf('whole'));
    writeFileSync(join(folder, sha256), 'broken');
    expect(await store.read(sha256)).toEqual({ ok: false, error: 'file-damaged' });
    await stored(store, 'a.txt', bytesOf('whole'));
    expect(readFileSync(join(folder, sha256), 'utf8')).toBe('whole');
  });

  test('refuses what is too large', async () => {
    const { store, folder } = makeStore();
    const result = await store.store('film.mp4', new Uint8Array(maximumFileBytes + 1), false);
    expect(result).toEqual({ ok: false, error: 'file-too-large' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['png', 'gif', 'jpeg', 'webpExtended'] as const)(
    'refuses a %s that declares more pixels than a computer can draw',
    async (kind) => {
      const { store, folder } = makeStore();
      const bomb = imageBytes[kind](50_000, 50_000);
      expect(await store.store('photo.png', bomb, false)).toEqual({
        ok: false,
        error: 'image-too-large',
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test.each([
    '../../etc/passwd',
    '..',
    'a'.repeat(63),
    'A'.repeat(64),
    `${'a'.repeat(64)}.sealed`,
    '',
  ])('finds nothing under “%s”', async (name) => {
    expect(await makeStore().store.read(name)).toEqual({ ok: false, error: 'unknown-file' });
  });
});

describe('a private file', () => {
  test('lies sealed in the store, and is readable only while the vault is open', async () => {
    const { store, folder, lock } = makeStore();
    const secret = 'what she told me';
    const file = await stored(store, 'secret.txt', bytesOf(secret), true);
    expect(file.sizeBytes).toBe(secret.length);
    expect(readdirSync(folder)).toEqual([`${file.sha256}.sealed`]);
    expect(readFileSync(join(folder, `${file.sha256}.sealed`)).includes(secret)).toBe(false);
    expect(await store.read(file.sha256)).toEqual({
      ok: true,
      value: { content: Buffer.from(secret), isPrivate: true },
    });
    lock.isOpen = false;
    expect(await store.read(file.sha256)).toEqual({ ok: false, error: 'vault-locked' });
    expect(await store.store('more.txt', bytesOf('more'), true)).toEqual({
      ok: false,
      error: 'vault-locked',
    });
  });

  test('does not show that two notes hold the same one', async () => {
    const { store } = makeStore();
    const first = await stored(store, 'a.txt', bytesOf('same'), true);
    const second = await stored(store, 'a.txt', bytesOf('same'), true);
    expect(second.sha256).not.toBe(first.sha256);
  });
});

describe('what could run', () => {
  test.each([
    'setup.exe',
    'Setup.EXE',
    'run.sh',
    'note.pdf.lnk',
    'macro.vbs',
    'page.html',
    'drawing.svg',
    'app.desktop',
    'disk.iso',
    'minutes.docm',
    'figures.XLSM',
    'figures.xlsb',
    'slides.pptm',
    'notebook.one',
    'screen.rdp',
    'sandbox.wsb',
    'rates.iqy',
    'update.msu',
    'store.appinstaller',
    'phone.mobileconfig',
    'driver.kext',
  ])('is known by its name: %s', (name) => {
    expect(isExecutable(name, nothing)).toBe(true);
  });

  test.each([
    ['a Windows program', Uint8Array.of(0x4d, 0x5a, 0x90)],
    ['a Linux program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46)],
    ['a macOS program', Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe)],
    ['a script', bytesOf('#!/bin/sh\nrm -rf ~')],
  ])('is known by its first bytes under a harmless name: %s', (_what, content) => {
    expect(isExecutable('holiday.jpg', content)).toBe(true);
  });

  test.each(['minutes.docx', 'photo.jpg', 'figures.xlsx', 'notes', 'plan.pdf'])(
    'is not %s',
    (name) => {
      expect(isExecutable(name, bytesOf('%PDF-1.7'))).toBe(false);
    },
  );

  test('an image is told by what it holds, never by its name', () => {
    expect(mediaTypeOf('photo.txt', onePixelPng)).toBe('image/png');
    expect(mediaTypeOf('photo.png', bytesOf('<script>'))).toBe('application/octet-stream');
  });
});

describe('a name for a copy', () => {
  test.each([
    ['Compte rendu (été).pdf', 'Compte rendu (été).pdf'],
    ['../../.bashrc', '-..-.bashrc'],
    ['C:\\Windows\\notepad.exe', 'C--Windows-notepad.exe'],
    ['invoice\u202Efdp.exe', 'invoice-fdp.exe'],
    ['virus.exe. . .', 'virus.exe'],
    ['CON.txt', '_CON.txt'],
    ['CON .txt', '_CON.txt'],
    ['com\u00b2', '_com\u00b2'],
    ['\u6211'.repeat(99), '\u6211'.repeat(53)],
    ['...', 'file'],
    ['a\u0000b.txt', 'a-b.txt'],
  ])('%j becomes %j', (name, cleaned) => {
    expect(cleanAttachmentName(name)).toBe(cleaned);
  });

  test('leads nowhere, fits every file system and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
        const cleaned = cleanAttachmentName(name);
        expect(cleaned).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u);
        expect(Buffer.byteLength(cleaned)).toBeGreaterThan(0);
        expect(Buffer.byteLength(cleaned)).toBeLessThanOrEqual(255);
        expect(cleanAttachmentName(cleaned)).toBe(cleaned);
      }),
    );
  });
});
