const twoToThe32 = 2 ** 32;

/** MurmurHash3's 32-bit finaliser: each input bit changes each output bit half of the time. */
function scramble(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 32 bits that depend on the seed (any integer) and on every character (FNV-1a, then scrambled). */
export function seededHash(seed: number, text: string): number {
  // `| 0` keeps the low 32 bits only, so the high part of a long seed is mixed in apart.
  let hash = scramble(scramble(Math.floor(seed / twoToThe32) | 0) ^ (seed | 0) ^ 0x811c9dc5);
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return scramble(hash);
}

/** A whole number from 0 to `range` − 1 out of two hashes; their order matters. */
export function numberFromHashes(one: number, other: number, range: number): number {
  const mixed = scramble(scramble(one) + Math.imul(other, 0x9e3779b1));
  return Math.floor((mixed / twoToThe32) * range);
}
