import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { drawRecoveryWords } from '#electron/main/services/vault/recovery-words.ts';
import { stretchPassphrase } from '#electron/main/services/vault/stretch-passphrase.ts';
import { VaultService } from '#electron/main/services/vault/vault-service.ts';
import type { VaultStatus } from '#shared/ipc/vault-schemas.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export const passphrase = 'trois hérissons sous la pluie';
export const newPassphrase = 'quatre hérissons au soleil';
/** The least that a vault file may ask for; the usual cost would make these tests take a minute. */
const leastCost = { memoryKiB: 19 * 1024, iterations: 1, parallelism: 1 };
export const place = { table: 'privateNotes', id: '0198-a', field: 'content' };

export function openVault(folder = makeTemporaryFolder()) {
  let seconds = 0;
  const onChange = vi.fn<(status: VaultStatus) => void>();
  const reportDamage = vi.fn<(reason: string) => void>();
  const paths = { vault: join(folder, 'vault.json'), vaultCopy: join(folder, 'vault-copy.json') };
  const vault = new VaultService({
    paths,
    cost: leastCost,
    stretch: stretchPassphrase,
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

export async function createVault() {
  const words = drawRecoveryWords('fr').join(' ');
  const opened = openVault();
  expect(await opened.vault.create(passphrase, words)).toEqual({ ok: true, value: undefined });
  return { ...opened, words, vaultText: readFileSync(opened.paths.vault, 'utf8') };
}

export function sealed(vault: VaultService, text: string): string {
  const result = vault.seal(place, text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export const opened = { ok: true, value: { kind: 'opened' } };
export const wrong = { ok: true, value: { kind: 'wrong', waitSeconds: 0 } };
