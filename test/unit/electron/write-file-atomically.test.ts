import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWriteFailure } from '#electron/main/ipc/write-failure.ts';
import {
  removeStrayTemporaryFiles,
  writeFileAtomically,
} from '#electron/main/services/write-file-atomically.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('writeFileAtomically', () => {
  test('writes the bytes and leaves nothing beside them', async () => {
    const folder = makeTemporaryFolder();
    await writeFileAtomically(join(folder, 'pairs.csv'), new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
    expect([...readFileSync(join(folder, 'pairs.csv'))]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
    expect(readdirSync(folder)).toEqual(['pairs.csv']);
  });

  test('keeps the old file whole and cleans up when the new one cannot take its place', async () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, 'pairs.csv');
    writeFileSync(path, 'old');
    const failure = systemError('EROFS');
    await expect(writeFileAtomically(path, 'new', () => Promise.reject(failure))).rejects.toBe(
      failure,
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['pairs.csv']);
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    'waits for a file held for a moment (%s)',
    async (code) => {
      const path = join(makeTemporaryFolder(), 'pairs.csv');
      let attempts = 0;
      await writeFileAtomically(path, 'new', (from, to) => {
        attempts += 1;
        return attempts < 3 ? Promise.reject(systemError(code)) : rename(from, to);
      });
      expect(attempts).toBe(3);
      expect(readFileSync(path, 'utf8')).toBe('new');
    },
  );

  test('rejects with the system’s error when the folder is not there', async () => {
    const path = join(makeTemporaryFolder(), 'none', 'pairs.csv');
    await expect(writeFileAtomically(path, 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('takes a file name as long as the system allows', async () => {
    const folder = makeTemporaryFolder();
    const name = `${'é'.repeat(125)}.csv`;
    await writeFileAtomically(join(folder, name), 'x');
    expect(readdirSync(folder)).toEqual([name]);
  });
});

test('only old temporary files of ours are swept away', async () => {
  const folder = makeTemporaryFolder();
  const old = '.binome-0123456789ab.tmp';
  const young = '.binome-ba9876543210.tmp';
  for (const name of [old, young, '.binome-theirs.tmp', 'settings.json']) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), 1000, 1000);
  }
  utimesSync(join(folder, young), new Date(), new Date());
  expect(await removeStrayTemporaryFiles(folder, Date.now())).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([young, '.binome-theirs.tmp', 'settings.json'].sort());
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'file-unwritable'],
  ['EROFS', 'file-unwritable'],
])('%s is told to the user as %s', (systemCode, code) => {
  expect(describeWriteFailure(systemError(systemCode))).toMatchObject({ error: { code } });
});
