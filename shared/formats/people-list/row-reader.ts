import type {
  ImportProblem,
  ImportProblemKind,
} from '#shared/domain/people-import/imported-person.ts';
import { problemValue } from '#shared/domain/people-import/problem-text.ts';
import { looksLikeFormula, unguardFormula } from '#shared/formats/table/formula-guard.ts';
import type { Table, TableRow } from '#shared/formats/table/table.ts';
import type { ColumnMapping, PeopleField } from './people-field.ts';
import { isBlank } from './read-words.ts';

/** Characters of a cell that are kept. */
export const longestText = 5000;

const unevenSpace = /[^\S ]| {2}/;
/** Western text that starts with a letter or digit: nothing to clean or to warn of, and nearly every cell. */
const plainText = /^[A-Za-z0-9\u00c0-\u024f][\u0020-\u007e\u00a0-\u024f]*$/;
const byteOrderOrZeroWidth = /[\u200b\u2060\ufeff]/g;

/** Where each field stands in the file, and under which heading. */
export interface FieldColumns {
  columnOf(field: PeopleField): number | undefined;
  headingOf(field: PeopleField): string;
}

export function fieldColumns(table: Pick<Table, 'headings'>, mapping: ColumnMapping): FieldColumns {
  const columns = new Map<PeopleField, number>();
  for (const [column, field] of mapping.entries()) {
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  return {
    columnOf: (field) => columns.get(field),
    headingOf: (field) => table.headings[columns.get(field) ?? -1] ?? '',
  };
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
    this.report('warning', kind, field, value);
  }

  reject(kind: ImportProblemKind, field: PeopleField | null, value: string): void {
    this.report('error', kind, field, value);
  }

  private report(
    severity: ImportProblem['severity'],
    kind: ImportProblemKind,
    field: PeopleField | null,
    value: string,
  ): void {
    const column = field === null ? '' : this.columns.headingOf(field);
    const { row } = this.current;
    this.problems.push({ severity, row, column, value: problemValue(value), kind });
  }

  /** The cell as the file has it, ends trimmed. */
  raw(field: PeopleField): string {
    const column = this.columns.columnOf(field);
    return column === undefined ? '' : (this.current.cells[column]?.trim() ?? '');
  }

  /** A cell whose words are all known beforehand; empty when it says "nothing". */
  word(field: PeopleField): string {
    const cell = this.raw(field);
    return isBlank(cell) ? '' : cell;
  }

  /** A short free text on one line, safe to show and to export. */
  line(field: PeopleField): string {
    const text = this.text(field);
    return unevenSpace.test(text) ? text.replace(/\s+/g, ' ') : text;
  }

  /** A free text; line breaks are kept. */
  text(field: PeopleField): string {
    const cell = this.raw(field);
    if (cell === '') return '';
    if (plainText.test(cell) && cell.length <= longestText) return isBlank(cell) ? '' : cell;
    const plain = unguardFormula(cell);
    if (plain === cell && looksLikeFormula(cell)) this.warn('formula-kept-as-text', field, cell);
    let text = plain.normalize('NFC').replace(byteOrderOrZeroWidth, '');
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.includes('\ufffd')) this.warn('unreadable-character', field, text);
    if (text.length > longestText) {
      this.warn('text-too-long', field, text);
      text = text.slice(0, longestText);
    }
    return isBlank(text) ? '' : text;
  }
}
