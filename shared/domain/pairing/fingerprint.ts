const twoToThe32 = 2 ** 32;
/** The offset basis 0xcbf29ce484222325 in two halves. */
const highBasis = 0xcbf29ce4;
const lowBasis = 0x84222325;
/** The prime is 2^40 + this. */
const lowPrime = 0x1b3;

/**
 * Sixteen hexadecimal digits by which two people can see that they hold the same data: FNV-1a of 64 bits
 * over the code units of the canonical text. It recognises; it does not protect from someone who forges.
 */
export function fingerprintOf(data: unknown): string {
  const text = canonicalText(data);
  let high = highBasis;
  let low = lowBasis;
  for (let place = 0; place < text.length; place += 1) {
    const mixed = (low ^ text.charCodeAt(place)) >>> 0;
    const lowProduct = mixed * lowPrime;
    // Of the 2^40 in the prime, the upper half gets the lower one moved by eight bits.
    high = (Math.imul(high, lowPrime) + Math.floor(lowProduct / twoToThe32) + (mixed << 8)) >>> 0;
    low = lowProduct >>> 0;
  }
  return toHexadecimal(high) + toHexadecimal(low);
}

function toHexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}

/** JSON with the keys of objects in order, so that equal data give equal texts. */
export function canonicalText(data: unknown): string {
  if (isList(data)) return `[${data.map(canonicalText).join(',')}]`;
  if (!isPlainObject(data)) return JSON.stringify(data ?? null);
  const members = Object.keys(data)
    .filter((key) => data[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(data[key])}`);
  return `{${members.join(',')}}`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}
