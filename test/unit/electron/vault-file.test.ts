import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRecoveryWords } from '#electron/main/services/vault/recovery-words.ts';
import { readVaultFile } from '#electron/main/services/vault/vault-file.ts';
import { createVault, newPassphrase, opened, openVault, passphrase, wrong } from './open-vault.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

let otherVault: ReturnType<typeof createVault> | null = null;

/** The file of a vault, as text; the same each time, since making one takes time. */
async function vaultFile(): Promise<string> {
  otherVault ??= createVault();
  return (await otherVault).vaultText;
}

/** As a file was before it had a checksum. */
function withoutChecksum(text: string): string {
  return text.replace(/,\s*"checksum": "[^"]*"/, '');
}

/** The file as somebody would leave it who knows how the checksum is made. */
function summedAnew(text: string): string {
  const unsummed = withoutChecksum(text);
  const fields = JSON.stringify(JSON.parse(unsummed));
  const checksum = createHash('sha256').update(fields).digest('hex');
  return unsummed.replace(/\s*\}\s*$/, `, "checksum": "${checksum}"}`);
}

describe('a vault file', () => {
  const withField = (text: string) => text.replace(/"passphrase": \{/, '$&"secret": "x",');
  const hostile: readonly [string, (text: string) => string][] = [
    [
      'asking for 8 GB',
      (text) => summedAnew(text.replace('"memoryKiB": 19456', '"memoryKiB": 8388608')),
    ],
    [
      'asking for next to nothing',
      (text) => summedAnew(text.replace('"memoryKiB": 19456', '"memoryKiB": 8')),
    ],
    [
      'asking for a million rounds',
      (text) => summedAnew(text.replace('"iterations": 1', '"iterations": 1e6')),
    ],
    ['of a later version', (text) => summedAnew(text.replace('"version": 1', '"version": 2'))],
    ['with a field more', (text) => summedAnew(withField(text))],
    ['that is a list', () => '[]'],
    ['that is no JSON', (text) => text.slice(0, -9)],
    ['of 20 KB', (text) => text + ' '.repeat(20_000)],
  ];

  test.each(hostile)('%s is refused, told and never overwritten', async (_what, change) => {
    const folder = makeTemporaryFolder();
    const text = change(await vaultFile());
    expect(text).not.toBe(await vaultFile());
    writeFileSync(join(folder, 'vault.json'), text);
    const { vault, reportDamage, paths } = openVault(folder);
    expect(vault.status).toBe('damaged');
    expect(reportDamage).toHaveBeenCalledOnce();
    const damaged = { ok: false, error: 'vault-damaged' };
    expect(await vault.unlock(passphrase)).toEqual(damaged);
    const words = drawRecoveryWords('en').join(' ');
    expect(await vault.create(newPassphrase, words)).toEqual(damaged);
    expect(readFileSync(paths.vault, 'utf8')).toBe(text);
  });

  test('that is lost or damaged is made good from its copy at the next unlocking', async () => {
    const { paths, folder } = await createVault();
    const whole = readFileSync(paths.vault);
    writeFileSync(paths.vault, '{"format":');
    const { vault } = openVault(folder);
    expect(vault.status).toBe('locked');
    expect(await vault.unlock(passphrase)).toEqual(opened);
    expect(readFileSync(paths.vault)).toEqual(whole);
    rmSync(paths.vaultCopy);
    vault.lock();
    await vault.unlock(passphrase);
    expect(existsSync(paths.vaultCopy)).toBe(true);
  });

  test.each(['passphrase', 'recovery'])(
    'with one wrong character in its %s is made good from its copy, and both ways in stay open',
    async (lock) => {
      const { paths, folder, words, vaultText } = await createVault();
      const inKey = vaultText.indexOf('"wrappedKey"', vaultText.indexOf(`"${lock}"`)) + 20;
      const other = vaultText[inKey] === 'A' ? 'B' : 'A';
      writeFileSync(paths.vault, vaultText.slice(0, inKey) + other + vaultText.slice(inKey + 1));
      const { vault } = openVault(folder);
      expect(await vault.unlock(passphrase)).toEqual(opened);
      expect(readFileSync(paths.vault, 'utf8')).toBe(vaultText);
      expect(readFileSync(paths.vaultCopy, 'utf8')).toBe(vaultText);
      vault.lock();
      expect(await vault.recover(words, newPassphrase)).toEqual(opened);
    },
  );

  test('never reads as another one, whichever of its bits flips', async () => {
    const { paths, folder, vaultText } = await createVault();
    const bytes = Buffer.from(vaultText);
    const whole: unknown = readVaultFile(paths);
    rmSync(paths.vaultCopy);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(paths.vault, flipped);
        const file = readVaultFile({ ...paths, vaultCopy: join(folder, 'none.json') });
        expect([whole, { kind: 'damaged' }]).toContainEqual(
          file.kind === 'read' ? file : { kind: file.kind },
        );
      }),
    );
  });

  test('of before, without a checksum, opens and gets one', async () => {
    const { paths, folder, vaultText } = await createVault();
    const before = withoutChecksum(vaultText);
    expect(before).not.toContain('checksum');
    writeFileSync(paths.vault, before);
    writeFileSync(paths.vaultCopy, before);
    expect(await openVault(folder).vault.unlock(passphrase)).toEqual(opened);
    expect(readFileSync(paths.vault, 'utf8')).toBe(vaultText);
    expect(readFileSync(paths.vaultCopy, 'utf8')).toBe(vaultText);
  });

  test('with the wrapped key of another vault opens nothing', async () => {
    const { paths, folder, vaultText } = await createVault();
    const [theirs = ''] = /"passphrase": \{[^}]*\}/.exec(await vaultFile()) ?? [];
    const swapped = vaultText.replace(/"passphrase": \{[^}]*\}/, theirs);
    writeFileSync(paths.vault, summedAnew(swapped));
    expect(await openVault(folder).vault.unlock(passphrase)).toEqual(wrong);
  });
});
