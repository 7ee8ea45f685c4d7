import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64Url } from './base64.ts';
import { canonicalText, type ResponseContent, type SealedResponse } from './response-content.ts';

/**
 * What only somebody with the invitation's key can make of an answer. The library does it at once and in
 * every page: a browser’s own `crypto.subtle` may be missing from a page that was opened from a disk.
 */
export function sealResponse(content: ResponseContent, key: string): string {
  return bytesToHex(hmac(sha256, fromBase64Url(key), utf8ToBytes(canonicalText(content))));
}

/**
 * Whether it was made with this key and is still what it was then. No key at all, as a damaged invitation
 * has it, is one that everybody knows.
 */
export function isGenuine({ content, seal }: SealedResponse, key: string): boolean {
  return key !== '' && isSameText(seal, sealResponse(content, key));
}

/** Takes as long wherever the two differ, so that nobody can feel their way to a seal. */
function isSameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index += 1) {
    difference |= (a.codePointAt(index) ?? 0) ^ (b.codePointAt(index) ?? 0);
  }
  return difference === 0;
}
