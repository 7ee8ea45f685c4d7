import type { TableSource } from './table.ts';

export type TextEncoding = Extract<TableSource, { kind: 'csv' }>['encoding'];

/** The web's decoder, which browsers, workers and Node all have; declared here because `shared` has no DOM types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Bytes looked at to recognise UTF-16 without a byte order mark. */
const sniffedBytes = 4096;
// Western text in UTF-16 has a zero in nearly every second byte; text with other letters in fewer.
const zeroShareOfUtf16 = 0.4;

/**
 * The text of a file whose encoding nobody states: by byte order mark, then UTF-16 by its zeros, then
 * strict UTF-8, then Windows-1252, which older spreadsheets write. Bytes that mean nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: TextEncoding;
} {
  const wide = sniffUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyUtf8(lenient)) return { text: lenient, encoding: 'utf-8' };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; the five bytes it leaves undefined are U+FFFD. */
const windowsLetters = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Several releases of Node decode this range as Latin-1, and turn "cœur" into a control character.
  return text.replace(/[\u0080-\u009f]/g, (letter) =>
    windowsLetters.charAt(letter.charCodeAt(0) - 0x80),
  );
}

function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, sniffedBytes);
  if (end < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const enough = (end / 2) * zeroShareOfUtf16;
  if (oddZeros > enough && evenZeros < oddZeros / 8) return 'utf-16le';
  if (evenZeros > enough && oddZeros < evenZeros / 8) return 'utf-16be';
  return null;
}

/** One damaged byte in a UTF-8 file must not turn every accent of the file into two wrong letters. */
function isMostlyUtf8(lenient: string): boolean {
  let replaced = 0;
  let decoded = 0;
  for (const letter of lenient) {
    if (letter === '\ufffd') replaced++;
    else if (letter > '\u007f') decoded++;
  }
  return decoded > replaced;
}
