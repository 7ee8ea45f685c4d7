import { z } from 'zod';
import { keepDamagedCopy, readJsonFile, writeJsonFile } from './json-file.ts';

/** Only the schema version is indispensable: a later app may write the rest otherwise, and must still be recognised as later. */
const sealSchema = z.object({
  /** Version of the stored data's shape. */
  schemaVersion: z.number().int().positive(),
  /** The app that last opened the data, to name it to the user. */
  appVersion: z.string().min(1).max(50).catch('?'),
  /** Chromium empties, without an error, a database that a newer Chromium wrote. */
  chromiumMajor: z.number().int().positive().catch(1),
});
/** What last opened the data in this folder. Lies outside the database, so it can be read before anything is opened. */
export type Seal = z.infer<typeof sealSchema>;

export type SealVerdict =
  | { readonly kind: 'open' }
  | { readonly kind: 'newer-schema'; readonly seal: Seal }
  | { readonly kind: 'newer-engine'; readonly seal: Seal };

/** Whether the running app may open data with this seal; a missing seal means new data. */
export function judgeSeal(seal: Seal | null, running: Seal): SealVerdict {
  if (seal === null) return { kind: 'open' };
  if (seal.schemaVersion > running.schemaVersion) return { kind: 'newer-schema', seal };
  if (seal.chromiumMajor > running.chromiumMajor) return { kind: 'newer-engine', seal };
  return { kind: 'open' };
}

export interface SealReading {
  readonly seal: Seal | null;
  /** Set when a seal was there but unreadable; the app opens the data, for a seal protects and must not lock out. */
  readonly damage: string | null;
}

export function readSeal(path: string): SealReading {
  const file = readJsonFile(path, sealSchema);
  switch (file.kind) {
    case 'missing':
      return { seal: null, damage: null };
    case 'read':
      return { seal: file.value, damage: null };
    case 'damaged':
      return { seal: null, damage: file.reason };
  }
}

/** Keeps an unreadable seal beside the new one. */
export async function writeSeal(path: string, seal: Seal, now: Date): Promise<void> {
  if (readSeal(path).damage !== null) keepDamagedCopy(path, now);
  await writeJsonFile(path, seal);
}

/** `114` from `114.0.5735.134`. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10);
}
