/** What Windows takes for a device, whatever extension follows; the raised digits count as digits there. */
const deviceName =
  /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/** What some system forbids in a name, and what is not seen or turns the direction of writing. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff<>:"/\\|?*]/gu;

/** The text in one line, with something else for each character that no name may hold. */
export function replaceForbidden(text: string, replacement: '-' | ' '): string {
  return text.normalize('NFC').replace(forbidden, replacement).replace(/\s+/g, ' ');
}

/** Its beginning, as long as fits into so many bytes of UTF-8; never ends within a character. */
export function shortenToBytes(text: string, mostBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += byteLength(character.codePointAt(0) ?? 0);
    if (bytes > mostBytes) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

function byteLength(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}

/** Windows drops dots and spaces at the end, and a dot in front hides a file elsewhere. */
export function trimName(name: string): string {
  // A pattern for the end takes ages over a long run of dots in the middle.
  let start = 0;
  let end = name.length;
  while (start < end && isEdge(name.charAt(start))) start += 1;
  while (start < end && isEdge(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

function isEdge(character: string): boolean {
  return character === '.' || character.trim() === '';
}

/** A name for a file that every system accepts, with no folder in it; empty where nothing is left. */
export function cleanFileName(name: string, extension: string, mostStemBytes: number): string {
  const stem = trimName(shortenToBytes(trimName(replaceForbidden(name, '-')), mostStemBytes));
  const whole = stem + (stem === '' ? '' : extension);
  return deviceName.test(whole) ? `_${whole}` : whole;
}
