import { describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import type { FitMatrix } from '#shared/domain/pairing/pairing-engine.ts';
import { arrangeAxes } from '#renderer/features/pairing/matrix/matrix-axes.ts';
import { markPairs } from '#renderer/features/pairing/matrix/pair-marks.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const matrix: FitMatrix = {
  mentorIds: ['m-cara', 'm-abel', 'm-bea'].map(personId),
  menteeIds: ['s-yves', 's-zoe'].map(personId),
  tenths: Uint16Array.of(500, 900, 700, 100, 950, 950),
  isBlocked: Uint8Array.of(0, 0, 0, 0, 1, 0),
  mentorClusterOrder: [2, 0, 1],
  menteeClusterOrder: [1, 0],
};

const compareNames = (one: PersonId, other: PersonId) => (one < other ? -1 : 1);

describe('the order of people', () => {
  const alikeOnBoth = (narrowing: readonly string[][]) => {
    const left = narrowing.map((people) => new Set(people.map(personId)));
    return { mentors: left, mentees: left };
  };
  const arrange = (order: 'cluster' | 'name' | 'fit', ...narrowing: readonly string[][]) =>
    arrangeAxes(matrix, order, { compareNames, narrowing: alikeOnBoth(narrowing) });

  test('is the engine’s where alike people stand together', () => {
    expect(arrange('cluster')).toEqual({ rows: [2, 0, 1], columns: [1, 0] });
  });

  test('is by name', () => {
    expect(arrange('name')).toEqual({ rows: [1, 2, 0], columns: [0, 1] });
  });

  test('is by the best pair that is possible; an impossible one does not count', () => {
    // Bea's 95 with Yves is ruled out, her 95 with Zoe is not; Yves's best is Abel's 70.
    expect(arrange('fit')).toEqual({ rows: [2, 0, 1], columns: [1, 0] });
  });

  test('of a search, keeps who was found, and the whole other side', () => {
    expect(arrange('name', ['m-abel'])).toEqual({ rows: [1], columns: [0, 1] });
    expect(arrange('name', ['m-abel', 's-zoe'])).toEqual({ rows: [1], columns: [1] });
    expect(arrange('name', [])).toEqual({ rows: [1, 2, 0], columns: [0, 1] });
  });

  test('of a filter and a search, looks among whom the filter leaves', () => {
    const department = ['m-abel', 'm-bea', 's-zoe'];
    expect(arrange('name', department, ['m-bea', 'm-cara'])).toEqual({ rows: [2], columns: [1] });
    expect(arrange('name', department, ['s-yves'])).toEqual({ rows: [1, 2], columns: [1] });
  });

  test('of a filter, keeps somebody in both roles on the axis where they pass it only', () => {
    const ids = ['ada', 'both'].map(personId);
    const inBothRoles: FitMatrix = {
      ...matrix,
      mentorIds: ids,
      menteeIds: ids,
      mentorClusterOrder: [0, 1],
      menteeClusterOrder: [0, 1],
    };
    const narrowing = {
      mentors: [new Set([personId('both')])],
      mentees: [new Set([personId('ada')])],
    };
    expect(arrangeAxes(inBothRoles, 'cluster', { compareNames, narrowing })).toEqual({
      rows: [1],
      columns: [0],
    });
  });
});

test('pairs are marked by what was decided on them; those that are over are not', () => {
  const pair = (mentor: string, mentee: string, more: Partial<ReturnType<typeof buildPair>>) =>
    buildPair({ id: testId(1), mentorId: personId(mentor), menteeId: personId(mentee), ...more });
  const marks = markPairs(matrix, [
    pair('m-cara', 's-yves', { state: 'proposed' }),
    pair('m-abel', 's-zoe', { state: 'active' }),
    pair('m-bea', 's-zoe', { state: 'accepted', isLocked: true }),
    pair('m-cara', 's-zoe', { state: 'ended-early' }),
    pair('m-gone', 's-zoe', { state: 'accepted' }),
  ]);
  expect([...marks]).toEqual([
    [0, 'proposed'],
    [3, 'accepted'],
    [5, 'locked'],
  ]);
});
