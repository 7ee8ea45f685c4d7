import type { Role } from '#shared/domain/people/enrolment.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { memoize } from './memoize.ts';

const longestBlank = 5;

/** What people put into a cell to say "nothing". */
export function isBlank(cell: string): boolean {
  if (cell.length > longestBlank) return false;
  return cell === '' || /^(?:[-–—]{1,5}|n\/?a|#n\/a|néant)$/i.test(cell);
}

const bothWords = new Set(['les deux', 'both', 'either', 'mentor et mentore', 'les 2']);
/** Folded: a list that lost its accents writes "mentore" for "mentoré" far oftener than for a woman who mentors. */
const menteeWords = new Set('mentee mentees mentore mentores mentoree mentorees'.split(' '));
const mentorWords = new Set('mentor mentors'.split(' '));
const negations = new Set('pas non ni not no never jamais sauf except ex ancien former'.split(' '));
/** Beyond this many words a cell is a sentence whose meaning one word does not settle. */
const longestRole = 5;

/** The role a cell names in either language, "mentoré(e)" and "mentor·e" included; null when it names none. */
export const parseRole = memoize((cell: string): Role | null => {
  // The feminine ending of "mentor(e)" and "mentor·e" is split off, so that it is not read as "mentoré".
  const text = foldText(cell)
    .replace(/(?<=mentore?e?)[(·.-]{1,2}e?s?\)?(?:[·.-]s)?/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (bothWords.has(text)) return 'both';
  const words = text.split(' ');
  if (words.length > longestRole || words.some((word) => negations.has(word))) return null;
  if (text.startsWith('les deux ') || text.startsWith('both ')) return 'both';
  const isMentor = words.some((word) => mentorWords.has(word));
  const isMentee = words.some((word) => menteeWords.has(word));
  if (isMentor && isMentee) return 'both';
  if (isMentor) return 'mentor';
  return isMentee ? 'mentee' : null;
});

const yesWords = new Set(
  "oui yes y o true vrai 1 x ✓ ✔ ☑ ok d'accord accord volontaire agreed".split(' '),
);
const noWords = new Set('non no n false faux 0 ✗ ✘ ☐ refus'.split(' '));

/** True for yes, false for no, null for neither, in either language. */
export const parseYesOrNo = memoize((cell: string): boolean | null => {
  const word = foldText(cell).replace(/[.!]$/, '');
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
});

/** As `parseYesOrNo`; the day somebody agreed is a yes too. */
export const parseVolunteered = memoize((cell: string): boolean | null => {
  return parseYesOrNo(cell) ?? (isDate(cell) ? true : null);
});

const timeOfDay = /[ T]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m| ?Z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(?:19|20)\d{2}[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:(?:19|20)\d{2}|\d{2})$/;
/** "2 mars 2026", "02-Mar-26" and "March 2, 2026". */
const namedMonth =
  /^(?:\d{1,2}(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ -]|([a-z]{3,9})\.? \d{1,2},? )(?:(?:19|20)\d{2}|\d{2})$/;
const monthBeginnings = new Set(
  'jan feb fev mar apr avr may mai jun jui jul aug aou sep oct nov dec'.split(' '),
);
/** Days since 1900 as a spreadsheet counts them, 2000 to 2099: a date whose cell lost its format. */
const spreadsheetDays = [36_526, 73_050] as const;
const mostDays = 31;
const mostMonths = 12;

/** Whether a cell is a day, written as people and spreadsheets write it in either language. */
function isDate(cell: string): boolean {
  const text = foldText(cell).replace(timeOfDay, '');
  if (/^\d{5}$/.test(text)) {
    return Number(text) >= spreadsheetDays[0] && Number(text) <= spreadsheetDays[1];
  }
  const [, month, day] = yearFirst.exec(text) ?? [];
  if (month !== undefined && day !== undefined) return isDayAndMonth(Number(day), Number(month));
  const [, first, second] = (yearLast.exec(text) ?? []).map(Number);
  if (first !== undefined && second !== undefined) {
    // 03/31/2026 is how a spreadsheet set to American English writes it.
    return isDayAndMonth(first, second) || isDayAndMonth(second, first);
  }
  const named = namedMonth.exec(text);
  const name = named?.[1] ?? named?.[2] ?? '';
  return monthBeginnings.has(name.slice(0, 3));
}

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= mostDays && month >= 1 && month <= mostMonths;
}
