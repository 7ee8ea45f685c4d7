const longestValue = 200;

/** A problem's value as it is kept: cut, so that a list of problems stays readable. */
export function problemValue(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}
