import { expect, test } from 'vitest';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { findFirstShortRound, listPersonRounds } from '#shared/domain/pairing/rotation-outlook.ts';
import { personId } from '#test/builders/match-participant.ts';

/** A round of pairs written as "mentor-mentee", and mentees left waiting. */
function planned(couples: readonly string[], waiting: readonly string[] = []): MatchResult {
  return {
    pairs: couples.map((couple) => {
      const [mentor = '', mentee = ''] = couple.split('-');
      return {
        mentorId: personId(mentor),
        menteeId: personId(mentee),
        score: 50,
        breakdown: [],
        isLocked: false,
      };
    }),
    unmatched: waiting.map((id) => ({ personId: personId(id), role: 'mentee', reasons: [] })),
    totals: { score: 50 * couples.length, pairs: couples.length, mean: 50, worst: 50 },
    isProvenOptimal: true,
    problems: [],
  };
}

test('tells for everyone who they are with in each round', () => {
  const rounds = [planned(['a-x', 'a-y'], ['z']), planned(['a-z', 'b-x'], ['y'])];
  expect(listPersonRounds(rounds)).toEqual([
    { personId: 'a', role: 'mentor', partners: [['x', 'y'], ['z']] },
    { personId: 'b', role: 'mentor', partners: [[], ['x']] },
    { personId: 'x', role: 'mentee', partners: [['a'], ['b']] },
    { personId: 'y', role: 'mentee', partners: [['a'], []] },
    { personId: 'z', role: 'mentee', partners: [[], ['a']] },
  ]);
});

test('lists who waits in every round', () => {
  expect(listPersonRounds([planned([], ['z'])])).toEqual([
    { personId: 'z', role: 'mentee', partners: [[]] },
  ]);
});

test('finds the first round in which somebody is left out for want of a new partner', () => {
  const full = planned(['a-x', 'b-y']);
  expect(findFirstShortRound([full, full, planned(['a-y'])])).toBe(2);
  expect(findFirstShortRound([full, full])).toBeNull();
  expect(findFirstShortRound([planned([]), full])).toBeNull();
  expect(findFirstShortRound([])).toBeNull();
});
