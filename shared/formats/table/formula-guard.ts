/**
 * Text a spreadsheet would run instead of showing, with the apostrophes already before it. Counting
 * those in makes the guard reversible for text that starts with an apostrophe of its own.
 */
const guardedPattern = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
const unguardPattern = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
/** "+33 6 12 34", "-5" and "-1.5" start like formulas and are none. */
const plainNumber = /^[-+]?\d[\d\s.,]*$/;

/** Puts an apostrophe before text that a spreadsheet would take for a formula. */
export function guardFormula(cell: string): string {
  return guardedPattern.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `guardFormula` away again. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && unguardPattern.test(cell) ? cell.slice(1) : cell;
}

/** Whether text would run as a formula: "- a list item" and "+33 6 12 34" would not. */
export function looksLikeFormula(cell: string): boolean {
  return /^(?:[=@＝＠]\S|[+\-＋－][\p{L}(=@"])/u.test(cell) || /^[\t\r]\s*[=+\-@]/.test(cell);
}
