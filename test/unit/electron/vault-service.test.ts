import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { usualPassphraseCost } from '#electron/main/services/vault/key-wrapping.ts';
import { drawRecoveryWords } from '#electron/main/services/vault/recovery-words.ts';
import { readVaultFile } from '#electron/main/services/vault/vault-file.ts';
import { VaultService } from '#electron/main/services/vault/vault-service.ts';
import type { VaultStatus } from '#shared/ipc/vault-schemas.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const passphrase = 'trois hérissons sous la pluie';
/** The least that a vault file may ask for; the usual cost would make these tests take a minute. */
const leastCost = { memoryKiB: 19 * 1024, iterations: 1, parallelism: 1 };
const newPassphrase = 'quatre hérissons au soleil';
const place = { table: 'privateNotes', id: '0198-a', field: 'content' };

function openVault(folder = makeTemporaryFolder()) {
  let seconds = 0;
  const onChange = vi.fn<(status: VaultStatus) => void>();
  const reportDamage = vi.fn<(reason: string) => void>();
  const paths = { vault: join(folder, 'vault.json'), vaultCopy: join(folder, 'vault-copy.json') };
  const vault = new VaultService({
    paths,
    cost: leastCost,
    now: () => new Date('2026-03-02T09:00:00Z'),
    elapsedSeconds: () => seconds,
    onChange,
    reportDamage,
  });
  return {
    folder,
    paths,
    vault,
    onChange,
    reportDamage,
    pass: (more: number) => {
      seconds += more;
    },
  };
}

async function createVault() {
  const words = drawRecoveryWords('fr').join(' ');
  const opened = openVault();
  expect(await opened.vault.create(passphrase, words)).toEqual({ ok: true, value: undefined });
  return { ...opened, words, vaultText: readFileSync(opened.paths.vault, 'utf8') };
}

let sharedVault: ReturnType<typeof createVault> | null = null;

/** One vault for the tests that only seal and open with it: making one takes time. */
function openSharedVault(): ReturnType<typeof createVault> {
  sharedVault ??= createVault();
  return sharedVault;
}

/** The file of a vault, as text. */
async function vaultFile(): Promise<string> {
  const { vaultText } = await openSharedVault();
  return vaultText;
}

function sealed(vault: VaultService, text: string): string {
  const result = vault.seal(place, text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const unreadable = { ok: false, error: 'sealed-unreadable' };
const opened = { ok: true, value: { kind: 'opened' } };
const wrong = { ok: true, value: { kind: 'wrong', waitSeconds: 0 } };

describe('sealing', () => {
  test('gives back any text, and never seals it the same way twice', async () => {
    const { vault } = await openSharedVault();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const first = sealed(vault, text);
        expect(vault.open(place, first)).toEqual({ ok: true, value: text });
        expect(sealed(vault, text)).not.toBe(first);
      }),
    );
  });

  test.each([
    { ...place, table: 'pairNotes' },
    { ...place, id: '0198-b' },
    { ...place, field: 'title' },
  ])('cannot be opened in another place: %o', async (elsewhere) => {
    const { vault } = await openSharedVault();
    expect(vault.open(elsewhere, sealed(vault, 'private'))).toEqual(unreadable);
  });

  test('notices any flipped bit and any cut', async () => {
    const { vault } = await openSharedVault();
    const bytes = Buffer.from(sealed(vault, 'a private thought'), 'base64');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), fc.nat(bytes.length - 1), (bit, length) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(vault.open(place, flipped.toString('base64'))).toEqual(unreadable);
        const cut = bytes.subarray(0, length).toString('base64');
        expect(vault.open(place, cut)).toEqual(unreadable);
      }),
    );
  });

  test('needs the vault open', async () => {
    const { vault } = await createVault();
    const text = sealed(vault, 'private');
    vault.lock();
    expect(vault.seal(place, 'more')).toEqual({ ok: false, error: 'vault-locked' });
    expect(vault.open(place, text)).toEqual({ ok: false, error: 'vault-locked' });
  });
});

describe('the vault', () => {
  test('is absent, then open, then locked, then opened by its passphrase after a restart', async () => {
    expect(openVault().vault.status).toBe('absent');
    const { vault, folder, onChange } = await createVault();
    expect(vault.status).toBe('unlocked');
    const text = sealed(vault, 'private');
    vault.lock();
    expect(vault.status).toBe('locked');
    const again = openVault(folder);
    expect(again.vault.status).toBe('locked');
    expect(await again.vault.unlock(passphrase)).toEqual(opened);
    expect(again.vault.open(place, text)).toEqual({ ok: true, value: 'private' });
    expect(onChange.mock.calls.flat()).toEqual(['unlocked', 'locked']);
  });

  test('takes an accent typed as one character or as two for the same', async () => {
    const { vault } = await createVault();
    vault.lock();
    expect(await vault.unlock(passphrase.normalize('NFD'))).toEqual(opened);
  });

  test('overwrites the key in memory when it locks', async () => {
    const fill = vi.spyOn(Buffer.prototype, 'fill');
    const { vault } = await createVault();
    fill.mockClear();
    vault.lock();
    const key: unknown = fill.mock.contexts[0];
    expect(fill).toHaveBeenCalledExactlyOnceWith(0);
    expect(key).toEqual(Buffer.alloc(32));
    fill.mockRestore();
  });

  test('stays locked when it is locked while a passphrase is being tried', async () => {
    const { vault } = await createVault();
    vault.lock();
    const attempt = vault.unlock(passphrase);
    vault.lock();
    await attempt;
    const later = vault.unlock(passphrase);
    await Promise.resolve();
    vault.lock();
    expect(await later).toEqual({ ok: false, error: 'vault-locked' });
    expect(vault.status).toBe('locked');
  });

  test('is made once: a second creation changes nothing', async () => {
    const { vault, paths } = await createVault();
    const before = readFileSync(paths.vault);
    const words = drawRecoveryWords('en').join(' ');
    expect(await vault.create(newPassphrase, words)).toEqual({ ok: false, error: 'invalid-input' });
    expect(readFileSync(paths.vault)).toEqual(before);
  });

  test('holds neither passphrase, words nor key in its file', async () => {
    const { paths, words } = await createVault();
    const text = readFileSync(paths.vault, 'utf8');
    expect(text).not.toContain('hérissons');
    expect(words.split(' ').filter((word) => word.length > 6 && text.includes(word))).toEqual([]);
  });
});

describe('a wrong passphrase', () => {
  test('opens nothing, and from the fifth on makes everyone wait longer and longer', async () => {
    const { vault, pass } = await createVault();
    vault.lock();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(await vault.unlock('not this one at all')).toEqual(wrong);
    }
    const waits = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await vault.unlock('nor this one either');
      if (!answer.ok || answer.value.kind !== 'wrong') throw new Error('expected a refusal');
      waits.push(answer.value.waitSeconds);
      pass(answer.value.waitSeconds - 1);
      // Too early, even the right one is not looked at.
      expect(await vault.unlock(passphrase)).toEqual({
        ok: true,
        value: { kind: 'wait', waitSeconds: 1 },
      });
      pass(1);
    }
    expect(waits).toEqual([2, 4, 8]);
    expect(await vault.unlock(passphrase)).toEqual(opened);
    vault.lock();
    expect(await vault.unlock('not this one at all')).toEqual(wrong);
  });
});

describe('changing the passphrase', () => {
  test('keeps every note readable, by the new one only', async () => {
    const { vault, folder } = await createVault();
    const text = sealed(vault, 'private');
    expect(await vault.changePassphrase(passphrase, newPassphrase)).toEqual(opened);
    const again = openVault(folder).vault;
    expect(await again.unlock(passphrase)).toEqual(wrong);
    expect(await again.unlock(newPassphrase)).toEqual(opened);
    expect(again.open(place, text)).toEqual({ ok: true, value: 'private' });
  });

  test('needs the present one, even while the vault is open', async () => {
    const { vault, paths } = await createVault();
    const before = readFileSync(paths.vault);
    expect(await vault.changePassphrase('a guess of someone', newPassphrase)).toEqual(wrong);
    expect(readFileSync(paths.vault)).toEqual(before);
  });
});

describe('the recovery words', () => {
  test('open the vault under a new passphrase, typed carelessly', async () => {
    const { vault, words } = await createVault();
    const text = sealed(vault, 'private');
    vault.lock();
    const typed = words
      .split(' ')
      .map((word, index) => `${index + 1}. ${word.normalize('NFD').replace(/\p{M}/gu, '')}`)
      .join('\n')
      .toUpperCase();
    expect(await vault.recover(typed, newPassphrase)).toEqual(opened);
    expect(vault.open(place, text)).toEqual({ ok: true, value: 'private' });
    vault.lock();
    expect(await vault.unlock(passphrase)).toEqual(wrong);
    expect(await vault.unlock(newPassphrase)).toEqual(opened);
    vault.lock();
    expect(await vault.recover(words, passphrase)).toEqual(opened);
  });

  test('that are misspelt are named, and trying them costs nothing', async () => {
    const { vault, words } = await createVault();
    vault.lock();
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const typed = words.replace(/ \S+ /, ' Qwertz ');
      expect(await vault.recover(typed, newPassphrase)).toEqual({
        ok: true,
        value: { kind: 'misspelt', words: ['qwertz'] },
      });
    }
    expect(await vault.recover(words, newPassphrase)).toEqual(opened);
  });

  test.each([
    ['of another vault', drawRecoveryWords('fr').join(' ')],
    ['that are too few', 'abandon abandon'],
    [
      'of two languages',
      [...drawRecoveryWords('fr').slice(12), ...drawRecoveryWords('en').slice(12)].join(' '),
    ],
  ])('open nothing when they are words %s', async (_which, words) => {
    const { vault } = await createVault();
    vault.lock();
    expect(await vault.recover(words, newPassphrase)).toEqual(wrong);
    expect(vault.status).toBe('locked');
  });
});

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

test('one guess at a passphrase costs 64 MiB and three rounds', () => {
  expect(usualPassphraseCost).toEqual({ memoryKiB: 65_536, iterations: 3, parallelism: 1 });
});
