import type { ImportProblem } from '#shared/domain/people-import/imported-person.ts';
import type { TableError, TableSource } from '#shared/domain/people-import/list-file.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { Translate } from './translate.ts';

export interface ProblemInWords {
  /** "Row 12, column “Capacity”". */
  readonly place: string;
  /** What is wrong and what was done about it: "“two” is not a number. Taken as 1." */
  readonly reason: string;
  /** What the user can do: "Write a number such as 2." */
  readonly cure: string;
}

/** Characters of the offending text that are shown. */
const shownCharacters = 80;

/** Puts a problem of a people list into words; whatever the cell holds is shown as plain text. */
export function describeProblem(problem: ImportProblem, translate: Translate): ProblemInWords {
  const { row, column, severity, kind } = problem;
  // The row is named, not counted: without grouping, it reads as the spreadsheet shows it.
  const values = { row: String(row), column };
  return {
    place: translate(column === '' ? 'import.place.row' : 'import.place.cell', values),
    reason: translate(`import.problem.${kind}.reason`, {
      value: shownValue(problem.value),
      severity,
    }),
    cure: translate(`import.problem.${kind}.cure`),
  };
}

/** Messages about an empty cell select the word "none", which no translation shows. */
function shownValue(value: string): string {
  if (value === '') return 'none';
  const line = value.replace(/\s+/g, ' ');
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters - 1)}…` : line;
}

/** Why a file cannot be read at all, and what to do about it. */
export function describeTableError(error: TableError, translate: Translate): string {
  switch (error.kind) {
    case 'too-large':
      return translate('import.table.too-large', { limit: error.limitMegabytes });
    case 'too-many-rows':
    case 'too-many-columns':
      return translate(`import.table.${error.kind}`, { limit: error.limit });
    case 'empty':
    case 'headings-only':
    case 'not-a-table':
    case 'damaged-workbook':
    case 'old-workbook':
    case 'protected-workbook':
      return translate(`import.table.${error.kind}`);
    default:
      return assertNever(error);
  }
}

const encodingNames = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
} as const;

const delimiterNames: ReadonlyMap<string, string> = new Map([
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
]);

/** How the file was understood, so that a wrong guess is seen before it does harm. */
export function describeTableSource(source: TableSource, translate: Translate): string {
  if (source.kind === 'xlsx') return translate('import.source.xlsx', { sheet: source.sheet });
  return translate('import.source.csv', {
    encoding: encodingNames[source.encoding],
    delimiter: delimiterNames.get(source.delimiter) ?? 'bar',
  });
}
