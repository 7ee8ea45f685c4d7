import { describe, expect, test } from 'vitest';
import { isNarrower } from '#shared/domain/journal/narrower-visibility.ts';
import { visibilities } from '#shared/domain/journal/note.ts';

describe('who reads fewer notes', () => {
  test('what is private is read by fewer than all else, what coordinators keep by fewer than what a pair shares', () => {
    const pairs = visibilities.flatMap((one) =>
      visibilities.filter((other) => isNarrower(one, other)).map((other) => `${one} < ${other}`),
    );
    expect(pairs.toSorted()).toEqual([
      'coordinator < pair',
      'private < coordinator',
      'private < pair',
    ]);
  });
});
