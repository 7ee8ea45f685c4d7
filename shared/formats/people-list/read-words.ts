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
export const parseVolunteered = memoize((cell: string): boolean | null => {
  const word = foldText(cell).replace(/[.!]$/, '');
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
});
