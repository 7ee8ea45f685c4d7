import { describe, expect, test } from 'vitest';
import { drawRecoveryWords } from '#electron/main/services/vault/recovery-words.ts';
import {
  createVault,
  newPassphrase,
  opened,
  passphrase,
  place,
  sealed,
  wrong,
} from './open-vault.ts';

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
