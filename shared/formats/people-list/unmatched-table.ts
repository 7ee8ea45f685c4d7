import { statementSeparator, type SheetTable } from '#shared/formats/table/sheet-table.ts';

/** Someone without a pair, everything in words. */
export interface UnmatchedInFile {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly department: string;
  readonly site: string;
  readonly reasons: readonly string[];
}

const columns = ['name', 'email', 'role', 'department', 'site', 'reasons'] as const;

/** Puts a heading into words. */
export type TranslateUnmatchedHeading = (
  key: `unmatched-file.${(typeof columns)[number]}`,
) => string;

/** One row for each person, in the order given. */
export function tableOfUnmatched(
  people: readonly UnmatchedInFile[],
  translate: TranslateUnmatchedHeading,
): SheetTable {
  return {
    headings: columns.map((column) => translate(`unmatched-file.${column}`)),
    rows: people.map(({ name, email, role, department, site, reasons }) => [
      name,
      email,
      role,
      department,
      site,
      reasons.join(statementSeparator),
    ]),
  };
}
