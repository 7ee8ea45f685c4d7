import { copyFileSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { systemErrorCode } from './error-code.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export type JsonFile<Value> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'read'; readonly value: Value }
  /** The file is there but could not be read or does not hold what it should. */
  | { readonly kind: 'damaged'; readonly reason: string };

/** Read at once, because what these files hold decides how the first window looks. */
export function readJsonFile<Value>(path: string, schema: z.ZodType<Value>): JsonFile<Value> {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return { kind: 'read', value: parsed.data };
    return { kind: 'damaged', reason: parsed.error.message };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'damaged', reason: String(error) };
  }
}

export function writeJsonFile(path: string, value: unknown): Promise<void> {
  return writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Copies a file that will be written anew beside itself, so that nothing unreadable is thrown away. Null when even that fails. */
export function keepDamagedCopy(path: string, now: Date): string | null {
  const copy = `${path}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  try {
    copyFileSync(path, copy);
    return copy;
  } catch {
    return null;
  }
}
