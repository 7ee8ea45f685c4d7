import { hkdfSync, randomBytes } from 'node:crypto';
import { keyBytes, openBytes, sealBytes } from './sealed-bytes.ts';
import type { StretchPassphrase } from './stretch-passphrase.ts';
import type { StoredVault } from './vault-file.ts';

type PassphraseLock = StoredVault['passphrase'];
type RecoveryLock = StoredVault['recovery'];

/** What one guess at a passphrase costs. */
export type PassphraseCost = Pick<PassphraseLock, 'memoryKiB' | 'iterations' | 'parallelism'>;

/** About a third of a second on a laptop; more than three times the memory that OWASP asks for at least. */
export const usualPassphraseCost: PassphraseCost = {
  memoryKiB: 64 * 1024,
  iterations: 3,
  parallelism: 1,
};
const saltBytes = 16;

export async function lockWithPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  vaultId: string,
  { memoryKiB, iterations, parallelism }: PassphraseCost,
  stretch: StretchPassphrase,
): Promise<PassphraseLock> {
  const cost = { memoryKiB, iterations, parallelism };
  const salt = randomBytes(saltBytes);
  const key = await stretch({ password: bytesOf(passphrase), salt, ...cost, keyBytes });
  const wrappedKey = wrap(key, dataKey, `${vaultId}|passphrase`);
  return { kind: 'argon2id', ...cost, salt: salt.toString('base64'), wrappedKey };
}

/** The data key; null for any other passphrase. */
export async function openWithPassphrase(
  lock: PassphraseLock,
  passphrase: string,
  vaultId: string,
  stretch: StretchPassphrase,
): Promise<Buffer | null> {
  const { memoryKiB, iterations, parallelism } = lock;
  const salt = Buffer.from(lock.salt, 'base64');
  const cost = { memoryKiB, iterations, parallelism };
  const key = await stretch({ password: bytesOf(passphrase), salt, ...cost, keyBytes });
  return unwrap(key, lock.wrappedKey, `${vaultId}|passphrase`);
}

export function lockWithRecovery(
  dataKey: Uint8Array,
  entropy: Uint8Array,
  vaultId: string,
): RecoveryLock {
  const salt = randomBytes(saltBytes);
  const wrappedKey = wrap(expand(entropy, salt), dataKey, `${vaultId}|recovery`);
  return { kind: 'hkdf-sha256', salt: salt.toString('base64'), wrappedKey };
}

/** The data key; null for the words of another vault. */
export function openWithRecovery(
  lock: RecoveryLock,
  entropy: Uint8Array,
  vaultId: string,
): Buffer | null {
  const key = expand(entropy, Buffer.from(lock.salt, 'base64'));
  return unwrap(key, lock.wrappedKey, `${vaultId}|recovery`);
}

/** Normalised, because one keyboard types é as one character and another as two. */
function bytesOf(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

/**
 * HKDF and not Argon2id: the words stand for 256 random bits, which nobody can guess however cheap a
 * guess is. Stretching makes up for what people choose, and nobody chooses these.
 */
function expand(entropy: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', entropy, salt, 'binome-vault recovery', keyBytes));
}

function wrap(key: Uint8Array, dataKey: Uint8Array, associated: string): string {
  const wrapped = sealBytes(key, dataKey, associated).toString('base64');
  key.fill(0);
  return wrapped;
}

function unwrap(key: Uint8Array, wrapped: string, associated: string): Buffer | null {
  const dataKey = openBytes(key, Buffer.from(wrapped, 'base64'), associated);
  key.fill(0);
  return dataKey?.byteLength === keyBytes ? dataKey : null;
}
