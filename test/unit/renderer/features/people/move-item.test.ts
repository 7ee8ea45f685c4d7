import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveItem } from '#renderer/features/people/move-item.ts';

test('moves an item one place up or down', () => {
  expect(moveItem(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

test('leaves the list as it is at its ends', () => {
  const list = ['a', 'b'];
  expect(moveItem(list, 0, -1)).toBe(list);
  expect(moveItem(list, 1, 1)).toBe(list);
  expect(moveItem(list, 5, -1)).toBe(list);
});

test('loses nothing, and the way back leads back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), (list, number) => {
      const place = 1 + (number % (list.length - 1));
      const moved = moveItem(list, place, -1);
      expect(new Set(moved)).toEqual(new Set(list));
      expect(moved).toHaveLength(list.length);
      expect(moveItem(moved, place - 1, 1)).toEqual(list);
    }),
  );
});
