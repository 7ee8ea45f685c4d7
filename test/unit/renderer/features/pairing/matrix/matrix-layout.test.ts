import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellAfterKey,
  cellAt,
  contentExtent,
  scrollToReveal,
  visibleSpan,
  type MatrixLayout,
} from '#renderer/features/pairing/matrix/matrix-layout.ts';

const layout: MatrixLayout = {
  rowCount: 500,
  columnCount: 300,
  cell: 20,
  rowHeading: 150,
  columnHeading: 120,
};

describe('the cells in view', () => {
  test('are few, however many there are', () => {
    expect(visibleSpan(4000, 600, 20, 500)).toEqual({ first: 200, end: 230 });
  });

  test('include those that are cut by an edge', () => {
    expect(visibleSpan(10, 600, 20, 500)).toEqual({ first: 0, end: 31 });
  });

  test('end with the last one', () => {
    expect(visibleSpan(9900, 600, 20, 500)).toEqual({ first: 495, end: 500 });
    expect(visibleSpan(0, 600, 20, 3)).toEqual({ first: 0, end: 3 });
    expect(visibleSpan(0, 600, 20, 0)).toEqual({ first: 0, end: 0 });
  });
});

describe('the cell under a point', () => {
  test('is found beyond the names, as far as the matrix is scrolled', () => {
    expect(cellAt(layout, { left: 150, top: 120 }, { left: 0, top: 0 })).toEqual({
      row: 0,
      column: 0,
    });
    expect(cellAt(layout, { left: 189, top: 141 }, { left: 40, top: 2000 })).toEqual({
      row: 101,
      column: 3,
    });
  });

  test('is none on the names and beyond the last row', () => {
    expect(cellAt(layout, { left: 149, top: 300 }, { left: 0, top: 0 })).toBeNull();
    expect(cellAt(layout, { left: 300, top: 119 }, { left: 0, top: 0 })).toBeNull();
    expect(cellAt(layout, { left: 300, top: 10_121 }, { left: 0, top: 0 })).toBeNull();
  });
});

test('scrolling to a cell brings it wholly into view and moves no further', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 499 }),
      fc.integer({ min: 0, max: 9400 }),
      fc.integer({ min: 20, max: 900 }),
      (index, scrolled, visible) => {
        const moved = scrollToReveal(scrolled, visible, 20, index);
        expect(moved).toBeLessThanOrEqual(index * 20);
        expect(moved + visible).toBeGreaterThanOrEqual(index * 20 + 20);
        const wasInView = scrolled <= index * 20 && scrolled + visible >= index * 20 + 20;
        expect(moved === scrolled).toBe(wasInView);
      },
    ),
  );
});

describe('keys', () => {
  const press = (key: string, ctrlKey = false) =>
    cellAfterKey({ row: 10, column: 10 }, { key, ctrlKey }, layout, 25);

  test('move by one, by a page, and to the ends', () => {
    expect(press('ArrowUp')).toEqual({ row: 9, column: 10 });
    expect(press('ArrowRight')).toEqual({ row: 10, column: 11 });
    expect(press('PageDown')).toEqual({ row: 35, column: 10 });
    expect(press('PageUp')).toEqual({ row: 0, column: 10 });
    expect(press('Home')).toEqual({ row: 10, column: 0 });
    expect(press('End')).toEqual({ row: 10, column: 299 });
    expect(press('Home', true)).toEqual({ row: 0, column: 0 });
    expect(press('End', true)).toEqual({ row: 499, column: 299 });
  });

  test('others lead nowhere', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
  });

  test('never lead out of the matrix', () => {
    const corner = { row: 499, column: 299 };
    expect(cellAfterKey(corner, { key: 'ArrowDown', ctrlKey: false }, layout, 25)).toEqual(corner);
    expect(cellAfterKey(corner, { key: 'ArrowRight', ctrlKey: false }, layout, 25)).toEqual(corner);
  });
});

test('the whole is as large as its names and cells', () => {
  expect(contentExtent(layout)).toEqual({ width: 6150, height: 10_120 });
});
