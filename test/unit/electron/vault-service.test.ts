import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { usualPassphraseCost } from '#electron/main/services/vault/key-wrapping.ts';
import { drawRecoveryWords } from '#electron/main/services/vault/recovery-words.ts';
import {
  createVault,
  newPassphrase,
  opened,
  openVault,
  passphrase,
  place,
  sealed,
  wrong,
} from './open-vault.ts';

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

test('one guess at a passphrase costs 64 MiB and three rounds', () => {
  expect(usualPassphraseCost).toEqual({ memoryKiB: 65_536, iterations: 3, parallelism: 1 });
});
