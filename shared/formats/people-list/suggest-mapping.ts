import type { TableRow } from '#shared/formats/table/table.ts';
import { headingKey, headingSynonyms, headingWords, recogniseHeading } from './heading-synonyms.ts';
import type { ColumnMapping, PeopleField } from './people-field.ts';
import { parseRole, parseYesOrNo } from './read-words.ts';

/** Rows looked at to tell what a column holds. */
const sampledRows = 50;

/** Scores: a heading that is a synonym, one that contains it, and cells that tell what they are. */
const exactHeading = 100;
const containedHeading = 60;
const containedHeadingRange = 20;
const tellingContent = 65;
const contentBonus = 5;
/** Share of the filled cells that must look alike for the content to tell the field. */
const tellingShare = 0.7;
/** A heading of more words asks something of its own: "Match with similar identity?" is no consent. */
const vagueWords = 2;

const synonymWords = headingSynonyms.flatMap(([field, synonyms], order) =>
  synonyms.map((synonym) => ({ field, order, words: headingWords(headingKey(synonym)) })),
);

function byScore(first: Candidate, second: Candidate): number {
  return second.score - first.score || first.order - second.order || first.column - second.column;
}

type SuggestedField = PeopleField | null;

interface Candidate {
  readonly column: number;
  readonly field: PeopleField;
  readonly score: number;
  readonly order: number;
}

/**
 * The likely field of each column, from its heading first and its cells second. A field is given to
 * at most one column; a column nobody recognises gets null and is left to the reader's choice.
 */
export function suggestMapping(
  headings: readonly string[],
  sampleRows: readonly Pick<TableRow, 'cells'>[],
): ColumnMapping {
  const candidates = headings.flatMap((heading, column) => {
    const cells = sampleRows
      .slice(0, sampledRows)
      .map((row) => row.cells[column]?.trim() ?? '')
      .filter((cell) => cell !== '');
    // The best alone: "Name of the manager" is no name, even where another column is the manager.
    return candidatesOf(heading, cells, column).toSorted(byScore).slice(0, 1);
  });
  candidates.sort(byScore);
  const mapping: SuggestedField[] = headings.map(() => null);
  const taken = new Set<PeopleField>();
  for (const { column, field } of candidates) {
    if (mapping[column] !== null || taken.has(field)) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return withDepartment(withFamilyName(mapping, taken), taken);
}

function candidatesOf(heading: string, cells: readonly string[], column: number): Candidate[] {
  const scores = new Map<PeopleField, number>();
  const raise = (field: PeopleField, score: number): void => {
    scores.set(field, Math.max(scores.get(field) ?? 0, score));
  };
  const exact = recogniseHeading(heading);
  if (exact !== null) raise(exact, exactHeading);
  const words = headingWords(headingKey(heading));
  for (const synonym of synonymWords) {
    if (synonym.words.length === 0 || !synonym.words.every((word) => words.includes(word)))
      continue;
    const share = synonym.words.length / words.length;
    raise(synonym.field, containedHeading + containedHeadingRange * share);
  }
  const told = fieldToldByContent(cells);
  // "Both mentor and mentee?", answered yes or no, gives nobody a role, nor "Looking for help?" a need.
  if (exact === null && told === 'volunteered') {
    for (const field of ['role', 'offers', 'wants'] as const) scores.delete(field);
  }
  // Addresses under "Email of the manager" are the managers'.
  const isAnswerToElse = told === 'volunteered' && words.length > vagueWords && !scores.has(told);
  if (told !== null && !scores.has('manager') && !isAnswerToElse) {
    const byHeading = scores.get(told);
    raise(told, byHeading === undefined ? tellingContent : byHeading + contentBonus);
  }
  return [...scores].map(([field, score]) => ({ column, field, score, order: orderOf(field) }));
}

function fieldToldByContent(cells: readonly string[]): PeopleField | null {
  if (cells.length === 0) return null;
  const share = (isLike: (cell: string) => boolean): number =>
    cells.filter(isLike).length / cells.length;
  if (share((cell) => /^[^\s@]+@[^\s@]+$/.test(cell)) >= tellingShare) return 'email';
  if (share((cell) => parseRole(cell) !== null) >= tellingShare) return 'role';
  const saysYesOrNo = share((cell) => !/^\d$/.test(cell) && parseYesOrNo(cell) !== null);
  return saysYesOrNo >= tellingShare ? 'volunteered' : null;
}

function orderOf(field: PeopleField): number {
  return headingSynonyms.findIndex(([named]) => named === field);
}

/** "Nom" or "Name" beside a column of first names holds the family name alone. */
function withFamilyName(
  mapping: readonly SuggestedField[],
  taken: ReadonlySet<PeopleField>,
): readonly SuggestedField[] {
  if (!taken.has('givenName') || taken.has('familyName')) return mapping;
  return mapping.map((field) => (field === 'fullName' ? 'familyName' : field));
}

/** Where no column is the department's, teams are how the firm is divided. */
function withDepartment(
  mapping: readonly SuggestedField[],
  taken: ReadonlySet<PeopleField>,
): readonly SuggestedField[] {
  if (!taken.has('team') || taken.has('department')) return mapping;
  return mapping.map((field) => (field === 'team' ? 'department' : field));
}
