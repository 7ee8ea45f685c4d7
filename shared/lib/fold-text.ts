/** Nothing to fold but capitals: printable ASCII, single spaces between words. */
const plainText = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which two texts count as the same word for a reader: no accents, no case, single
 * spaces, typographic apostrophes made plain. "  Élise D’Almeida " folds to "elise d'almeida".
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
