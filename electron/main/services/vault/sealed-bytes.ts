import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** version (1 byte) | nonce | ciphertext | tag */
const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + nonceBytes;
const cipherName = 'aes-256-gcm';

export const keyBytes = 32;

/**
 * AES-256-GCM with a fresh random nonce. `associated` is not stored: whoever opens must name the same.
 * Random nonces of 96 bits are safe for 2^32 seals under one key, which nobody types.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, associated: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(cipherName, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(associated, 'utf8'));
  const parts = [Buffer.of(formatVersion), nonce, cipher.update(plain), cipher.final()];
  return Buffer.concat([...parts, cipher.getAuthTag()]);
}

/** Null when the key does not open it: altered, cut short, of another place or of another key. Which, nobody can tell. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, associated: string): Buffer | null {
  if (sealed.byteLength < headerBytes + tagBytes || sealed[0] !== formatVersion) return null;
  const nonce = sealed.subarray(1, headerBytes);
  const tagStart = sealed.byteLength - tagBytes;
  const decipher = createDecipheriv(cipherName, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(associated, 'utf8'));
  decipher.setAuthTag(sealed.subarray(tagStart));
  const plain = decipher.update(sealed.subarray(headerBytes, tagStart));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    // Not authentic: what was deciphered so far is nobody's text.
    plain.fill(0);
    return null;
  }
}
