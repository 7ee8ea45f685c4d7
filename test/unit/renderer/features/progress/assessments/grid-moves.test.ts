import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  nextPlace,
  placeAfterKey,
  type GridPlace,
} from '#renderer/features/progress/assessments/entry/grid-moves.ts';

const size = { rows: 3, columns: 2 };

function press(key: string, place: GridPlace, ctrlKey = false) {
  return placeAfterKey({ key, ctrlKey }, place, size);
}

test.each([
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowUp', { row: 0, column: 0 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['End', { row: 0, column: 1 }],
  ['PageDown', { row: 2, column: 0 }],
])('%s leads from the first cell to %j', (key, place) => {
  expect(press(key, { row: 0, column: 0 })).toEqual(place);
});

test('Ctrl with Home and End leads to the corners', () => {
  expect(press('End', { row: 0, column: 0 }, true)).toEqual({ row: 2, column: 1 });
  expect(press('Home', { row: 2, column: 1 }, true)).toEqual({ row: 0, column: 0 });
});

test('a key that is not for moving does not move', () => {
  expect(press('3', { row: 0, column: 0 })).toBeNull();
  expect(press('Tab', { row: 0, column: 0 })).toBeNull();
});

test('entering fills column after column, whatever was empty before', () => {
  const cells = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (empty) => {
      const isEmpty = new Set(empty);
      const indexOf = ({ row, column }: GridPlace) => column * size.rows + row;
      const first = Math.min(...empty);
      let place: GridPlace = { row: first % size.rows, column: Math.floor(first / size.rows) };
      const filled: number[] = [];
      while (isEmpty.has(indexOf(place))) {
        const next = nextPlace(place, size, (one) => !isEmpty.has(indexOf(one)));
        filled.push(indexOf(place));
        isEmpty.delete(indexOf(place));
        place = next;
      }
      expect(filled).toEqual(empty.toSorted((a, b) => a - b));
    }),
  );
});

test('from a level put right it goes down, and stays at the foot of the column', () => {
  expect(nextPlace({ row: 0, column: 0 }, size, () => true)).toEqual({ row: 1, column: 0 });
  expect(nextPlace({ row: 2, column: 0 }, size, () => true)).toEqual({ row: 2, column: 0 });
});
