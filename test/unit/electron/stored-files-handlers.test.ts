import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setUp, text } from './stored-files.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

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
