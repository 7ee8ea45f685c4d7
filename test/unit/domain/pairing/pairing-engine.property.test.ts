import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import { totalsOf } from '#shared/domain/pairing/match-totals.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { personId } from '#test/builders/match-participant.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

/** Everyone in one role and no groups: there the losses are exact. */
function simplify({ participants, rules }: MatchCase): MatchCase {
  return {
    participants: participants.map((person, place) => ({
      ...person,
      role: person.role === 'both' ? (place % 2 === 0 ? 'mentor' : 'mentee') : person.role,
      groupMinimum: 1,
    })),
    rules: { ...rules, objective: 'score', keep: null },
  };
}

function couples({ participants }: MatchCase): readonly MentorAndMentee[] {
  return participants.flatMap((mentor) =>
    participants.map((mentee) => ({ mentorId: mentor.personId, menteeId: mentee.personId })),
  );
}

describe('a pairing engine', () => {
  test('tells of each candidate what locking that pair would really cost', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(6).map(simplify), ({ participants, rules }) => {
        const engine = createPairingEngine(participants);
        const best = engine.propose(rules).totals.score;
        for (const { personId: id } of participants) {
          for (const candidate of engine.rankCandidates(rules, id, 'mentee')) {
            if (candidate.totalLoss === null) continue;
            const pair = { mentorId: candidate.personId, menteeId: id };
            const withLock = proposePairs(participants, {
              ...rules,
              lockedPairs: [...rules.lockedPairs, pair],
            });
            expect(candidate.totalLoss).toBeCloseTo(best - withLock.totals.score, 6);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('names the same loss from either side', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), ({ participants, rules }) => {
        const engine = createPairingEngine(participants);
        for (const { personId: id } of participants) {
          for (const { personId: menteeId, totalLoss } of engine.rankCandidates(
            rules,
            id,
            'mentor',
          )) {
            const back = engine
              .rankCandidates(rules, menteeId, 'mentee')
              .find(({ personId: mentorId }) => mentorId === id);
            expect(back?.totalLoss ?? null).toBe(totalLoss);
            // A report searches where a ranking leaves it open.
            if (totalLoss === null) continue;
            expect(engine.report(rules, { mentorId: id, menteeId })?.totalLoss).toBe(totalLoss);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('proposes what the whole proposal does, also after other rules have been asked about', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), fc.nat(3), ({ participants, rules }, seed) => {
        const engine = createPairingEngine(participants);
        engine.fitMatrix({ ...rules, criteria: [], seed });
        engine.propose({ ...rules, lockedPairs: [], seed });
        expect(engine.propose(rules)).toEqual(proposePairs(participants, rules));
        expect(engine.propose(rules)).toEqual(proposePairs(participants, rules));
      }),
      { numRuns: 100 },
    );
  });

  test('assesses a pair as the heat map and the report show it', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), (matchCase) => {
        const { participants, rules } = matchCase;
        const engine = createPairingEngine(participants);
        const { mentorIds, menteeIds, tenths, isBlocked, ...orders } = engine.fitMatrix(rules);
        const pairs = mentorIds.flatMap((mentorId) =>
          menteeIds.map((menteeId) => ({ mentorId, menteeId })),
        );
        const assessed = engine.assess(rules, pairs);
        expect(assessed.map((found) => Math.round((found?.score ?? -1) * 10))).toEqual([...tenths]);
        expect(assessed.map((found) => Number(found?.obstacle !== null))).toEqual([...isBlocked]);
        expect(engine.assess(rules, pairs, 1)).toEqual(
          assessed.map((found) => found && { ...found, breakdown: found.breakdown.slice(0, 1) }),
        );
        expect(orders.mentorClusterOrder.toSorted((a, b) => a - b)).toEqual([...mentorIds.keys()]);
        expect(orders.menteeClusterOrder.toSorted((a, b) => a - b)).toEqual([...menteeIds.keys()]);
        for (const [place, pair] of pairs.entries()) {
          const report = engine.report(rules, pair);
          expect(report).toMatchObject(assessed[place] ?? {});
          const lost = report?.lost.reduce((sum, { points }) => sum + points, 0) ?? NaN;
          const possible = report?.breakdown.reduce((sum, line) => sum + line.of, 0) ?? NaN;
          expect(lost + (report?.score ?? NaN)).toBeCloseTo(possible, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('foresees what a proposal comes to, beside what the pairs that stand come to', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), fc.nat(5), (matchCase, count) => {
        const { participants, rules } = matchCase;
        const engine = createPairingEngine(participants);
        const standing = couples(matchCase).slice(0, count);
        const stranger = { mentorId: personId('stranger'), menteeId: personId('other stranger') };
        expect(engine.outlook(rules, [...standing, stranger])).toEqual({
          proposal: proposePairs(participants, rules).totals,
          standing: totalsOf(
            engine.assess(rules, standing).flatMap((assessed) => assessed?.score ?? []),
          ),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('weighs a change by the pairs it makes and dissolves', () => {
    fc.assert(
      fc.property(
        matchCaseArbitrary(6).chain((matchCase) => {
          const all = [...couples(matchCase)];
          const some = fc.subarray(all, { maxLength: Math.min(4, all.length) });
          return fc.record({
            matchCase: fc.constant(matchCase),
            standing: some,
            change: fc.record({ add: some, remove: some }),
          });
        }),
        ({ matchCase: { participants, rules }, standing, change }) => {
          const engine = createPairingEngine(participants);
          const told = engine.weighChange(rules, standing, change);
          const name = ({ mentorId, menteeId }: MentorAndMentee) => `${mentorId} ${menteeId}`;
          const removed = new Set(change.remove.map(name));
          const after = new Map(
            [...standing.filter((pair) => !removed.has(name(pair))), ...change.add].map((pair) => [
              name(pair),
              pair,
            ]),
          );
          const sum = (pairs: readonly MentorAndMentee[]) =>
            engine.assess(rules, pairs).reduce((total, found) => total + (found?.score ?? 0), 0);
          expect(told.scoreChange).toBeCloseTo(sum([...after.values()]) - sum(standing), 6);
          expect(told.pairsChange).toBe(after.size - standing.length);
          for (const { personId: id, role } of told.leftWithout) {
            const has = (pair: MentorAndMentee) =>
              (role === 'mentor' ? pair.mentorId : pair.menteeId) === id;
            expect(standing.some(has)).toBe(true);
            expect([...after.values()].some(has)).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('proposing for some people touches nobody else', () => {
    fc.assert(
      fc.property(
        matchCaseArbitrary(8).chain((matchCase) =>
          fc.record({
            matchCase: fc.constant(matchCase),
            chosen: fc.subarray(matchCase.participants.map(({ personId: id }) => id)),
          }),
        ),
        ({ matchCase: { participants, rules }, chosen }) => {
          const engine = createPairingEngine(participants);
          const plain = { ...rules, keep: null };
          const standing = engine.propose(plain).pairs;
          const result = engine.proposeFor(plain, standing, chosen);
          const isChosen = ({ mentorId, menteeId }: MentorAndMentee) =>
            chosen.includes(mentorId) || chosen.includes(menteeId);
          const names = (pairs: readonly MentorAndMentee[]) =>
            pairs
              .filter((pair) => !isChosen(pair))
              .map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`)
              .toSorted();
          expect(names(result.pairs)).toEqual(names(standing));
          expect(result.unmatched.every(({ personId: id }) => chosen.includes(id))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
