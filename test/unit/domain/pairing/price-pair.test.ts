import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { LackOfPlace, PairReport } from '#shared/domain/pairing/pairing-engine.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';
import { findBestTotals, findBestTotalsWith, mayBePaired } from './brute-force.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

const scoreOnly = ({ participants, rules }: MatchCase): MatchCase => ({
  participants,
  // All pairs to keep may go, but those of people who pause.
  rules: { ...rules, objective: 'score', keep: rules.keep && { ...rules.keep, mostMoved: 99 } },
});

function allCouples({ participants }: MatchCase): readonly MentorAndMentee[] {
  return participants.flatMap((mentor) =>
    participants.map((mentee) => ({ mentorId: mentor.personId, menteeId: mentee.personId })),
  );
}

describe('the price of a pair', () => {
  test('is what the best result loses, with groups and people of both roles among them', () => {
    const met = { lost: 0, free: 0, group: 0 };
    fc.assert(
      fc.property(matchCaseArbitrary(5).map(scoreOnly), (matchCase) => {
        const { participants, rules } = matchCase;
        const engine = createPairingEngine(participants);
        const best = findBestTotals(matchCase).tenths;
        const possible = allCouples(matchCase).filter((pair) => mayBePaired(matchCase, pair));
        for (const pair of possible) {
          const report = engine.report(rules, pair);
          const withPair = findBestTotalsWith(matchCase, pair);
          expect([pair, report?.totalLoss]).toEqual([
            pair,
            withPair === null ? null : (best - withPair.tenths) / 10,
          ]);
          expect(report?.lackOfPlace === null).toBe(withPair !== null);
          if (withPair === null) met.group += Number(report?.lackOfPlace === 'group-not-filled');
          else if (withPair.tenths === best) met.free += 1;
          else met.lost += 1;
        }
      }),
      { numRuns: 200, seed: 11 },
    );
    expect(Math.min(met.lost, met.free, met.group)).toBeGreaterThan(5);
  });

  test('is nothing for the pairs of a result, and is never guessed in a ranking', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8).map(scoreOnly), ({ participants, rules }) => {
        const engine = createPairingEngine(participants);
        const { pairs, isProvenOptimal } = engine.propose(rules);
        if (!isProvenOptimal) return;
        for (const { mentorId, menteeId } of pairs) {
          const report = engine.report(rules, { mentorId, menteeId });
          expect(report?.totalLoss).toBe(report?.obstacle === null ? 0 : null);
          const ranked = engine
            .rankCandidates(rules, mentorId, 'mentor')
            .find((candidate) => candidate.personId === menteeId);
          expect(ranked?.totalLoss ?? 0).toBe(0);
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe('a pair without a place', () => {
  const mentor = buildParticipant('mentor', { offers: [offer('seo')] });
  const first = buildParticipant('first', { role: 'mentee', wants: [want('seo')] });
  const second = buildParticipant('second', { role: 'mentee' });
  const pair = { mentorId: personId('mentor'), menteeId: personId('first') };

  function report(
    participants: Parameters<typeof createPairingEngine>[0],
    rules: Partial<MatchRules> = {},
  ): Pick<PairReport, 'totalLoss' | 'lackOfPlace'> | undefined {
    const found = createPairingEngine(participants).report(buildRules(rules), pair);
    return found === null
      ? undefined
      : { totalLoss: found.totalLoss, lackOfPlace: found.lackOfPlace };
  }

  const without = (lackOfPlace: LackOfPlace) => ({ totalLoss: null, lackOfPlace });

  test('is told whether locked pairs have taken it', () => {
    const other = { mentorId: personId('mentor'), menteeId: personId('second') };
    expect(report([mentor, first, second], { lockedPairs: [other] })).toEqual(
      without('locked-pairs'),
    );
    // Twice the same lock takes one place, and a person locked with themselves takes none.
    const roomy = { ...mentor, capacity: 2 };
    const oneself = { mentorId: personId('mentor'), menteeId: personId('mentor') };
    expect(report([roomy, first, second], { lockedPairs: [other, other, oneself] })).toEqual({
      totalLoss: 0,
      lackOfPlace: null,
    });
  });

  test('is told whether they are locked the other way round', () => {
    const both = [mentor, first].map((person) => ({ ...person, role: 'both' as const }));
    const opposite = { mentorId: personId('first'), menteeId: personId('mentor') };
    expect(report(both, { lockedPairs: [opposite] })).toEqual(without('locked-other-way-round'));
  });

  test('is told whether the group cannot be filled, by its places or for want of mentees', () => {
    const inGroup = without('group-not-filled');
    expect(report([{ ...mentor, groupMinimum: 2 }, first, second])).toEqual(inGroup);
    const leader = { ...mentor, groupMinimum: 2, capacity: 2 };
    expect(report([leader, first])).toEqual(inGroup);
    expect(report([leader, first, second])).toEqual({ totalLoss: 0, lackOfPlace: null });
  });

  test('is taken by a pair to keep whose mentee pauses, as it is in a proposal', () => {
    const paused = { ...second, isPaused: true };
    const standing = { mentorId: personId('mentor'), menteeId: personId('second') };
    const keep = { pairs: [standing], mostMoved: 0 };
    expect(report([mentor, first, paused], { keep })).toEqual(without('locked-pairs'));
    expect(report([mentor, first, second], { keep })).toEqual({ totalLoss: 0, lackOfPlace: null });
  });
});
