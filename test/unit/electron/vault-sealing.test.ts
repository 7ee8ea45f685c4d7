import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVault, place, sealed } from './open-vault.ts';

let sharedVault: ReturnType<typeof createVault> | null = null;

/** One vault for the tests that only seal and open with it: making one takes time. */
function openSharedVault(): ReturnType<typeof createVault> {
  sharedVault ??= createVault();
  return sharedVault;
}

const unreadable = { ok: false, error: 'sealed-unreadable' };

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
