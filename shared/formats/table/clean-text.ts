/** All but the tab and the ends of lines. */
const controlCharacter = /[^\P{Cc}\t\n\r]/u;
const controlCharacters = new RegExp(controlCharacter, 'gu');

/** Control characters, which no keyboard types, become U+FFFD, so that the reader is told of them. */
export function markControlCharacters(text: string): string {
  return controlCharacter.test(text) ? text.replace(controlCharacters, '\ufffd') : text;
}

/** Share of control characters from which a file is no text at all, whatever its name. */
const controlShareOfBinary = 0.02;

export function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  const found = sample.match(controlCharacters)?.length ?? 0;
  return found > 4 && found > sample.length * controlShareOfBinary;
}

/** Without the marks that turn or bracket the direction of writing, which reach into the text behind them. */
export function removeDirectionMarks(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
