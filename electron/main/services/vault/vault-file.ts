import { statSync } from 'node:fs';
import { z } from 'zod';
import { readJsonFile, writeJsonFile, type JsonFile } from '../json-file.ts';

const base64 = z.base64().min(1).max(200);

/**
 * What Argon2id may be asked for. Whoever can write the file could otherwise make the app reserve all
 * memory, or make the passphrase cheap to guess.
 */
const passphraseCost = {
  memoryKiB: z
    .number()
    .int()
    .min(19 * 1024)
    .max(256 * 1024),
  iterations: z.number().int().min(1).max(10),
  parallelism: z.number().int().min(1).max(4),
};

const storedVaultSchema = z.strictObject({
  format: z.literal('binome-vault'),
  version: z.literal(1),
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  /** The data key, wrapped with a key made from the passphrase. */
  passphrase: z.strictObject({
    kind: z.literal('argon2id'),
    ...passphraseCost,
    salt: base64,
    wrappedKey: base64,
  }),
  /** The same data key, wrapped with a key made from the recovery words. */
  recovery: z.strictObject({
    kind: z.literal('hkdf-sha256'),
    salt: base64,
    wrappedKey: base64,
  }),
});
export type StoredVault = z.infer<typeof storedVaultSchema>;

/** A whole one has about 700. */
const maximumVaultBytes = 16 * 1024;

export interface VaultPaths {
  readonly vault: string;
  /** Without the key every private note is lost, so it is kept twice. */
  readonly vaultCopy: string;
}

/** The file, or its copy where only that is whole. Missing only when neither is there. */
export function readVaultFile(paths: VaultPaths): JsonFile<StoredVault> {
  const first = readOne(paths.vault);
  if (first.kind === 'read') return first;
  const second = readOne(paths.vaultCopy);
  return second.kind === 'missing' ? first : second;
}

/** Whether both files hold this vault. */
export function isStoredTwice(paths: VaultPaths, vault: StoredVault): boolean {
  return [paths.vault, paths.vaultCopy].every((path) => {
    const file = readOne(path);
    return file.kind === 'read' && JSON.stringify(file.value) === JSON.stringify(vault);
  });
}

/** The first file decides; the copy is made good at the next unlocking if it fails now. */
export async function writeVaultFile(paths: VaultPaths, vault: StoredVault): Promise<void> {
  await writeJsonFile(paths.vault, vault);
  await writeJsonFile(paths.vaultCopy, vault).catch(() => undefined);
}

function readOne(path: string): JsonFile<StoredVault> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maximumVaultBytes) return { kind: 'damaged', reason: `${size} bytes` };
  return readJsonFile(path, storedVaultSchema);
}
