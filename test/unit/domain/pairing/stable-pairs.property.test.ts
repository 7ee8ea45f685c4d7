import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { findBlockingPairs } from '#shared/domain/pairing/stable-pairs.ts';
import {
  countMovedTooMany,
  explain,
  findBestTotals,
  listDecidedPairs,
  mayBePaired,
} from './brute-force.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

/** How much a person likes a partner: the place among their choices, then the score. */
interface Liking {
  readonly choice: number;
  readonly score: number;
}

function likes(matchCase: MatchCase, person: PersonId, pair: MentorAndMentee): Liking {
  const partner = pair.mentorId === person ? pair.menteeId : pair.mentorId;
  const choices = matchCase.participants.find(({ personId }) => personId === person)?.choices ?? [];
  const place = choices.indexOf(partner);
  return {
    choice: place < 0 ? choices.length : place,
    score: explain(matchCase, pair)?.score ?? 0,
  };
}

function isDearer(one: Liking, other: Liking): boolean {
  return one.choice < other.choice || (one.choice === other.choice && one.score > other.score);
}

/** Pairs whose two people both clearly prefer each other to what `pairs` give them, found one by one. */
function listBlockingPairs(
  matchCase: MatchCase,
  pairs: readonly MentorAndMentee[],
): readonly MentorAndMentee[] {
  const { participants } = matchCase;
  const decided = listDecidedPairs(matchCase);
  const isAmong = (list: readonly MentorAndMentee[], pair: MentorAndMentee): boolean =>
    list.some(({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId);
  const free = pairs.filter((pair) => !isAmong(decided, pair));
  const wants = (person: PersonId, role: 'mentorId' | 'menteeId', pair: MentorAndMentee) => {
    const capacity = participants.find(({ personId }) => personId === person)?.capacity ?? 0;
    const room = capacity - decided.filter((one) => one[role] === person).length;
    const partners = free.filter((one) => one[role] === person);
    if (partners.length < room) return true;
    const liking = likes(matchCase, person, pair);
    return partners.some((one) => isDearer(liking, likes(matchCase, person, one)));
  };
  return participants
    .flatMap(({ personId: mentorId, groupMinimum }) => {
      // Locked mentees are there anyway: only the rest of the group is still to be formed.
      const rest = groupMinimum - decided.filter((pair) => pair.mentorId === mentorId).length;
      const isFormed = rest < 2 || free.some((pair) => pair.mentorId === mentorId);
      return isFormed ? participants.map(({ personId: menteeId }) => ({ mentorId, menteeId })) : [];
    })
    .filter(
      (pair) =>
        mayBePaired(matchCase, pair) &&
        !isAmong(pairs, pair) &&
        !isAmong(pairs, { mentorId: pair.menteeId, menteeId: pair.mentorId }) &&
        wants(pair.mentorId, 'mentorId', pair) &&
        wants(pair.menteeId, 'menteeId', pair),
    );
}

describe('stable pairs, for all inputs', () => {
  it('leave nobody in 2,500 small cohorts who would rather have each other', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(6, ['stable']), ({ participants, rules }) => {
        const matchCase = { participants, rules: { ...rules, keep: null } };
        const { pairs, isProvenOptimal } = proposePairs(participants, matchCase.rules);
        const isSimple = participants.every(
          ({ role, groupMinimum }) => role !== 'both' && groupMinimum < 2,
        );
        expect(isProvenOptimal || !isSimple).toBe(true);
        expect(isProvenOptimal ? listBlockingPairs(matchCase, pairs) : []).toEqual([]);
        expect(findBlockingPairs(participants, matchCase.rules, pairs).length === 0).toBe(
          isProvenOptimal,
        );
      }),
      { numRuns: 2500, seed: 30 },
    );
  }, 60_000);

  it('keep enough of the standing pairs of 1,000 small cohorts whenever that can be', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(5, ['stable']), (matchCase) => {
        const { pairs } = proposePairs(matchCase.participants, matchCase.rules);
        expect(countMovedTooMany(matchCase, pairs)).toBe(findBestTotals(matchCase).movedTooMany);
      }),
      { numRuns: 1000, seed: 31 },
    );
  }, 60_000);

  it('counts as blocking whatever a one-by-one search finds in the best total', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(6, ['score']), ({ participants, rules }) => {
        const matchCase = { participants, rules: { ...rules, keep: null } };
        const { pairs } = proposePairs(participants, matchCase.rules);
        const blocking = findBlockingPairs(participants, matchCase.rules, pairs);
        // Between equals the seed decides, so the engine may find some more.
        for (const pair of listBlockingPairs(matchCase, pairs)) {
          expect(blocking).toContainEqual(pair);
        }
      }),
      { numRuns: 300 },
    );
  });
});
