import type {
  ImportProblem,
  ImportProblemKind,
} from '#shared/domain/people-import/imported-person.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { problemValue } from '#shared/domain/people-import/problem-text.ts';
import { looksLikeFormula, unguardFormula } from '#shared/formats/table/formula-guard.ts';
import type { Table, TableRow } from '#shared/formats/table/table.ts';
import { customColumn, type ColumnMapping, type PeopleField } from './people-field.ts';
import { isBlank } from './read-words.ts';

/** Characters of a cell that are kept. */
export const longestText = 5000;
/** Characters of a heading that are kept as the name of a field. */
const longestFieldName = 100;

const unevenSpace = /[^\S ]| {2}/;
/** Western text that starts with a letter or digit: nothing to clean or to warn of, and nearly every cell. */
const plainText = /^[A-Za-z0-9\u00c0-\u024f][\u0020-\u007e\u00a0-\u024f]*$/;
const byteOrderOrZeroWidth = /[\u200b\u2060\ufeff]/g;

/** A column kept as a field of the firm's own. */
interface CustomColumn {
  readonly column: number;
  readonly heading: string;
  /** The heading on one line, told apart from earlier columns of the same heading. */
  readonly name: string;
}

/** Where each field stands in the file, and under which heading. */
export interface FieldColumns {
  columnOf(field: PeopleField): number | undefined;
  headingOf(field: PeopleField): string;
  readonly custom: readonly CustomColumn[];
}

export function fieldColumns(table: Pick<Table, 'headings'>, mapping: ColumnMapping): FieldColumns {
  const columns = new Map<PeopleField, number>();
  for (const [column, field] of mapping.entries()) {
    if (field !== null && field !== customColumn && !columns.has(field)) columns.set(field, column);
  }
  return {
    columnOf: (field) => columns.get(field),
    headingOf: (field) => table.headings[columns.get(field) ?? -1] ?? '',
    custom: listCustomColumns(table, mapping),
  };
}

/** A column without a heading has no name to be kept under. */
function listCustomColumns(
  { headings }: Pick<Table, 'headings'>,
  mapping: ColumnMapping,
): readonly CustomColumn[] {
  const timesUsed = new Map<string, number>();
  return mapping.flatMap((field, column) => {
    const heading = headings[column] ?? '';
    const plain = heading.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestFieldName);
    if (field !== customColumn || plain === '') return [];
    const times = (timesUsed.get(foldText(plain)) ?? 0) + 1;
    timesUsed.set(foldText(plain), times);
    return { column, heading, name: times === 1 ? plain : `${plain} (${String(times)})` };
  });
}

/** Reads the cells of one row after the other and gathers what is wrong with them. */
export class RowReader {
  readonly problems: ImportProblem[] = [];
  private readonly columns: FieldColumns;
  private current: TableRow = { row: 0, cells: [], hasUnclosedQuote: false };

  constructor(columns: FieldColumns) {
    this.columns = columns;
  }

  moveTo(row: TableRow): void {
    this.current = row;
  }

  get row(): number {
    return this.current.row;
  }

  has(field: PeopleField): boolean {
    return this.columns.columnOf(field) !== undefined;
  }

  warn(kind: ImportProblemKind, field: PeopleField | null, value: string): void {
    this.report('warning', kind, this.headingOf(field), value);
  }

  reject(kind: ImportProblemKind, field: PeopleField | null, value: string): void {
    this.report('error', kind, this.headingOf(field), value);
  }

  private headingOf(field: PeopleField | null): string {
    return field === null ? '' : this.columns.headingOf(field);
  }

  private report(
    severity: ImportProblem['severity'],
    kind: ImportProblemKind,
    column: string,
    value: string,
  ): void {
    const { row } = this.current;
    this.problems.push({ severity, row, column, value: problemValue(value), kind });
  }

  /** The cell as the file has it, ends trimmed. */
  raw(field: PeopleField): string {
    return this.cellAt(this.columns.columnOf(field));
  }

  private cellAt(column: number | undefined): string {
    return column === undefined ? '' : (this.current.cells[column]?.trim() ?? '');
  }

  /** A cell whose words are all known beforehand; empty when it says "nothing". */
  word(field: PeopleField): string {
    const cell = this.raw(field);
    return isBlank(cell) ? '' : cell;
  }

  /** A short free text on one line, safe to show and to export. */
  line(field: PeopleField): string {
    return onOneLine(this.text(field));
  }

  /** A free text; line breaks are kept. */
  text(field: PeopleField): string {
    return this.clean(this.raw(field), this.headingOf(field));
  }

  /** The columns kept as they are, each a short text on one line; empty ones are left out. */
  customFields(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.columns.custom.flatMap(({ column, heading, name }): (readonly [string, string])[] => {
        const value = onOneLine(this.clean(this.cellAt(column), heading));
        return value === '' ? [] : [[name, value]];
      }),
    );
  }

  private clean(cell: string, heading: string): string {
    if (cell === '') return '';
    if (plainText.test(cell) && cell.length <= longestText) return isBlank(cell) ? '' : cell;
    const warn = (kind: ImportProblemKind, value: string): void => {
      this.report('warning', kind, heading, value);
    };
    const plain = unguardFormula(cell);
    if (plain === cell && looksLikeFormula(cell)) warn('formula-kept-as-text', cell);
    let text = plain.normalize('NFC').replace(byteOrderOrZeroWidth, '');
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.includes('\ufffd')) warn('unreadable-character', text);
    if (text.length > longestText) {
      warn('text-too-long', text);
      text = text.slice(0, longestText);
    }
    return isBlank(text) ? '' : text;
  }
}

function onOneLine(text: string): string {
  return unevenSpace.test(text) ? text.replace(/\s+/g, ' ') : text;
}
