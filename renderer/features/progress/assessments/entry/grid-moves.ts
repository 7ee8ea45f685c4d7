/** A cell of the grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in the grid; null for a key that does not move. */
export function placeAfterKey(
  { key, ctrlKey }: MoveKey,
  { row, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const places: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: ctrlKey ? { row: 0, column: 0 } : { row, column: 0 },
    End: ctrlKey ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
    PageDown: { row: lastRow, column },
    PageUp: { row: 0, column },
  };
  const place = places[key];
  return place === undefined ? null : placeWithin(place, size);
}

/** The nearest place that is in the grid. */
export function placeWithin({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/**
 * Where entering goes on once a level was written. From a cell that was empty, to the next empty one: down
 * the column, which is what one person says, then on from the top of the next. From one that was put right,
 * to the one below. Nothing that stands there is typed over unseen.
 */
export function nextPlace(
  place: GridPlace,
  { rows, columns }: GridSize,
  isFilled: (place: GridPlace) => boolean,
): GridPlace {
  if (isFilled(place)) return { row: Math.min(place.row + 1, rows - 1), column: place.column };
  const first = place.column * rows + place.row + 1;
  for (let index = first; index < rows * columns; index += 1) {
    const next = { row: index % rows, column: Math.floor(index / rows) };
    if (!isFilled(next)) return next;
  }
  return place;
}
