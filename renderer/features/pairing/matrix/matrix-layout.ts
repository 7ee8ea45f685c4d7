/** Place of a cell on the two axes as they are shown. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
}

/** All lengths are in CSS pixels. */
export interface MatrixLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Side of a square cell. */
  readonly cell: number;
  /** Width of the mentors' names, which stay in view. */
  readonly rowHeading: number;
  /** Height of the mentees' names, which stay in view. */
  readonly columnHeading: number;
}

export const cellSizes = { small: 12, medium: 20, large: 36 } as const;
export type CellSize = keyof typeof cellSizes;
export const cellSizeNames = ['small', 'medium', 'large'] as const satisfies readonly CellSize[];

/** The size to begin with: as large as leaves most of the columns in a usual window. */
export function sizeForColumns(columnCount: number): CellSize {
  if (columnCount <= 30) return 'large';
  return columnCount <= 60 ? 'medium' : 'small';
}

export interface Offset {
  readonly left: number;
  readonly top: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** First cell in view, and the one after the last. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

export function contentExtent(layout: MatrixLayout): Extent {
  return {
    width: layout.rowHeading + layout.columnCount * layout.cell,
    height: layout.columnHeading + layout.rowCount * layout.cell,
  };
}

/** The cells of one axis of which any part is in view. */
export function visibleSpan(
  scrolled: number,
  visibleLength: number,
  cell: number,
  count: number,
): Span {
  const first = Math.max(0, Math.floor(scrolled / cell));
  const end = Math.min(count, Math.ceil((scrolled + visibleLength) / cell));
  return { first, end: Math.max(first, end) };
}

/** The cell under a point of the window onto the matrix; null on the names and beyond the last cell. */
export function cellAt(layout: MatrixLayout, point: Offset, scrolled: Offset): MatrixCell | null {
  const { rowHeading, columnHeading, cell } = layout;
  if (point.left < rowHeading || point.top < columnHeading) return null;
  const row = Math.floor((point.top - columnHeading + scrolled.top) / cell);
  const column = Math.floor((point.left - rowHeading + scrolled.left) / cell);
  return row < layout.rowCount && column < layout.columnCount ? { row, column } : null;
}

/** How far one axis must be scrolled so that a cell is wholly in view, moving as little as possible. */
export function scrollToReveal(
  scrolled: number,
  visibleLength: number,
  cell: number,
  index: number,
): number {
  const start = index * cell;
  if (start < scrolled) return start;
  return Math.max(scrolled, start + cell - visibleLength);
}

/** Where a key leads from a cell; null for a key that does not move. */
export function cellAfterKey(
  { row, column }: MatrixCell,
  key: { readonly key: string; readonly ctrlKey: boolean },
  { rowCount, columnCount }: Pick<MatrixLayout, 'rowCount' | 'columnCount'>,
  rowsPerPage: number,
): MatrixCell | null {
  const [lastRow, lastColumn] = [rowCount - 1, columnCount - 1];
  const targets: Readonly<Record<string, MatrixCell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - rowsPerPage, column },
    PageDown: { row: row + rowsPerPage, column },
    Home: { row: key.ctrlKey ? 0 : row, column: 0 },
    End: { row: key.ctrlKey ? lastRow : row, column: lastColumn },
  };
  const target = targets[key.key];
  if (target === undefined) return null;
  return {
    row: Math.max(0, Math.min(lastRow, target.row)),
    column: Math.max(0, Math.min(lastColumn, target.column)),
  };
}
