const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 with its padding, as a content policy wants a hash. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const [first = 0, second = 0, third = 0] = group;
    const bits = (first << 16) | (second << 8) | third;
    const present = group.filter((byte) => byte !== undefined).length;
    const written = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63] ?? '');
    text += written.slice(0, present + 1).join('') + '='.repeat(3 - present);
  }
  return text;
}

/** The bytes of a text in base64url; marks that are none of it count for nothing. */
export function fromBase64Url(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let bitCount = 0;
  for (const mark of text.replaceAll('-', '+').replaceAll('_', '/')) {
    const value = digits.indexOf(mark);
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes.push((bits >> bitCount) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
