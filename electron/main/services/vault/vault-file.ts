import { createHash } from 'node:crypto';
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

const vaultFields = {
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
};
const storedVaultSchema = z.strictObject(vaultFields);
export type StoredVault = z.infer<typeof storedVaultSchema>;

/** One character that flips on the disk leaves a file that reads well and opens nothing; the checksum tells. */
const vaultFileSchema = z.strictObject({
  ...vaultFields,
  /** Missing in a file of before: the next unlocking adds it. */
  checksum: z.string().optional(),
});
type VaultFile = z.infer<typeof vaultFileSchema>;

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
  if (first.kind === 'read') return withoutChecksum(first.value);
  const second = readOne(paths.vaultCopy);
  if (second.kind === 'read') return withoutChecksum(second.value);
  return second.kind === 'missing' ? first : second;
}

/** Whether both files hold this vault, with its checksum. */
export function isStoredTwice(paths: VaultPaths, vault: StoredVault): boolean {
  const expected = checksumOf(vault);
  return [paths.vault, paths.vaultCopy].every((path) => {
    const file = readOne(path);
    return file.kind === 'read' && file.value.checksum === expected;
  });
}

/** The first file decides; the copy is made good at the next unlocking if it fails now. */
export async function writeVaultFile(paths: VaultPaths, vault: StoredVault): Promise<void> {
  const file: VaultFile = { ...vault, checksum: checksumOf(vault) };
  await writeJsonFile(paths.vault, file);
  await writeJsonFile(paths.vaultCopy, file).catch(() => undefined);
}

function readOne(path: string): JsonFile<VaultFile> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maximumVaultBytes) return { kind: 'damaged', reason: `${size} bytes` };
  const file = readJsonFile(path, vaultFileSchema);
  if (file.kind !== 'read' || file.value.checksum === undefined) return file;
  const { checksum, ...vault } = file.value;
  return checksum === checksumOf(vault) ? file : { kind: 'damaged', reason: 'checksum' };
}

function withoutChecksum({ checksum: _checksum, ...vault }: VaultFile): JsonFile<StoredVault> {
  return { kind: 'read', value: vault };
}

/** Of the fields in the schema's order, whatever their order in the file. */
function checksumOf(vault: StoredVault): string {
  const fields = storedVaultSchema.parse(vault);
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
