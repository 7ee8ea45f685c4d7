import { numberFromHashes } from './seeded-number.ts';

/** Turns of power iteration: the order settles long before the last digits of the vector do. */
const turns = 12;
const startRange = 2 ** 16;

export interface ClusterOrders {
  /** Places of the rows and of the columns, alike ones side by side. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * An order of rows and columns of a matrix that brings alike ones together, within the groups they
 * are given: sorted by their part in the leading singular vectors of the centred matrix, found by power
 * iteration; groups by the mean of their members. O(rows × columns), the same on every machine.
 */
export function orderByCluster(
  values: ArrayLike<number>,
  rowGroups: readonly string[],
  columnGroups: readonly string[],
): ClusterOrders {
  const rowCount = rowGroups.length;
  const columnCount = columnGroups.length;
  const columnMeans = new Float64Array(columnCount);
  const rowMeans = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const value = values[row * columnCount + column] ?? 0;
      rowMeans[row] = (rowMeans[row] ?? 0) + value / columnCount;
      columnMeans[column] = (columnMeans[column] ?? 0) + value / rowCount;
    }
  }
  const grandMean = rowMeans.reduce((total, mean) => total + mean / rowCount, 0);
  const centred = new Float64Array(rowCount * columnCount);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const cell = row * columnCount + column;
      centred[cell] =
        (values[cell] ?? 0) - (rowMeans[row] ?? 0) - (columnMeans[column] ?? 0) + grandMean;
    }
  }

  const rowParts = new Float64Array(rowCount);
  // Any start not at right angles to the answer will do, and numbers without a pattern hardly ever are.
  const columnParts = Float64Array.from(
    columnGroups,
    (_, column) => numberFromHashes(column, 0, startRange) - startRange / 2,
  );
  for (let turn = 0; turn < turns; turn += 1) {
    for (let row = 0; row < rowCount; row += 1) {
      let part = 0;
      for (let column = 0; column < columnCount; column += 1) {
        part += (centred[row * columnCount + column] ?? 0) * (columnParts[column] ?? 0);
      }
      rowParts[row] = part;
    }
    scaleToOne(rowParts);
    columnParts.fill(0);
    for (let row = 0; row < rowCount; row += 1) {
      const rowPart = rowParts[row] ?? 0;
      for (let column = 0; column < columnCount; column += 1) {
        columnParts[column] =
          (columnParts[column] ?? 0) + (centred[row * columnCount + column] ?? 0) * rowPart;
      }
    }
    scaleToOne(columnParts);
  }
  return {
    rows: orderWithinGroups(rowParts, rowGroups),
    columns: orderWithinGroups(columnParts, columnGroups),
  };
}

function scaleToOne(vector: Float64Array): void {
  const largest = vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  if (largest === 0) return;
  for (let place = 0; place < vector.length; place += 1) {
    vector[place] = (vector[place] ?? 0) / largest;
  }
}

function orderWithinGroups(parts: Float64Array, groups: readonly string[]): readonly number[] {
  const sums = new Map<string, { total: number; count: number }>();
  for (const [place, group] of groups.entries()) {
    const sum = sums.get(group) ?? { total: 0, count: 0 };
    sums.set(group, { total: sum.total + (parts[place] ?? 0), count: sum.count + 1 });
  }
  const meanOf = new Map([...sums].map(([group, { total, count }]) => [group, total / count]));
  return groups
    .map((group, place) => ({ group, place, mean: meanOf.get(group) ?? 0 }))
    .toSorted(
      (one, other) =>
        one.mean - other.mean ||
        (one.group === other.group ? 0 : one.group < other.group ? -1 : 1) ||
        (parts[one.place] ?? 0) - (parts[other.place] ?? 0) ||
        one.place - other.place,
    )
    .map(({ place }) => place);
}
