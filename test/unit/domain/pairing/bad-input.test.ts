import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { objectives, type MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import type { Priority, SkillLevel } from '#shared/domain/people/person.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';
import { pretend } from '#test/builders/pretend.ts';
import { couple, junior, listCouples, reasonsOf, senior } from './two-people.ts';

const other = buildParticipant('other', { role: 'mentee', wants: [want('seo')] });

describe('input that cannot be used', () => {
  it('is told when a side is empty', () => {
    expect(proposePairs([junior], buildRules()).problems).toEqual([{ kind: 'no-mentees' }]);
    expect(proposePairs([senior], buildRules()).problems).toEqual([{ kind: 'no-mentors' }]);
    expect(proposePairs([{ ...junior, isPaused: true }, senior], buildRules()).problems).toEqual([
      { kind: 'no-mentors' },
    ]);
  });

  it('is told when every pair is ruled out', () => {
    const result = proposePairs(
      [junior, senior],
      buildRules({ vetoes: [{ personId: personId('senior'), otherId: personId('junior') }] }),
    );
    expect(result.problems).toEqual([{ kind: 'everyone-blocked' }]);
    expect(reasonsOf(result, 'senior')).toEqual([
      { kind: 'all-blocked', counts: [{ by: 'vetoed', count: 1 }] },
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('counts a capacity of %d as no place', (capacity) => {
    const result = proposePairs([{ ...junior, capacity }, senior], buildRules());
    expect(result.pairs).toEqual([]);
    expect(result.problems).toEqual([{ kind: 'unusable-numbers', personId: personId('junior') }]);
    expect(reasonsOf(result, 'junior')).toEqual([{ kind: 'no-places' }]);
  });

  it('leaves out claims whose level or priority is none', () => {
    const levels = [Number.NaN, 7, undefined];
    const strange = levels.map((level) => ({ ...offer('seo'), level: pretend<SkillLevel>(level) }));
    const person = { ...junior, offers: [...junior.offers, ...strange] };
    const strangeWant = { ...want('data'), priority: pretend<Priority>(9) };
    const learner = { ...senior, wants: [strangeWant, ...senior.wants] };
    const result = proposePairs([person, learner], buildRules());
    expect(result.pairs).toEqual(proposePairs([junior, senior], buildRules()).pairs);
    expect(result.problems).toEqual([
      { kind: 'unusable-numbers', personId: personId('junior') },
      { kind: 'unusable-numbers', personId: personId('senior') },
    ]);
  });

  it('uses the first of several entries with the same id', () => {
    const result = proposePairs([junior, { ...junior, capacity: 5 }, senior, other], buildRules());
    expect(result.totals.pairs).toBe(1);
    expect(result.problems).toEqual([{ kind: 'duplicate-person', personId: personId('junior') }]);
  });

  it('counts a weight or a seed that is no number as nothing, and says so once', () => {
    const weights = [Number.NaN, -1, Infinity];
    const criteria: readonly MatchCriterion[] = [
      ...weights.map((weight): MatchCriterion => ({
        measure: 'site',
        kind: 'weight',
        weight,
        state: 'on',
      })),
      { measure: 'needs', kind: 'weight', weight: 5, state: 'on' },
    ];
    for (const seed of [Number.NaN, 0.5, Infinity]) {
      const result = proposePairs([junior, senior], buildRules({ criteria, seed }));
      expect(result.totals.score).toBe(100);
      expect(result.problems).toEqual([
        { kind: 'unusable-setting', setting: 'seed' },
        { kind: 'unusable-setting', setting: 'weight' },
      ]);
    }
  });

  it('lets no pair go when the number that may is none', () => {
    const keep = { pairs: [couple('junior', 'senior')], mostMoved: Number.NaN };
    const result = proposePairs([junior, senior, other], buildRules({ keep }));
    expect(listCouples(result)).toEqual(['junior>senior']);
    expect(result.problems).toEqual([{ kind: 'unusable-setting', setting: 'most-moved' }]);
  });
});

describe('contradictory locks', () => {
  it('beyond a capacity are kept and told', () => {
    const lockedPairs = [couple('junior', 'senior'), couple('junior', 'other')];
    const result = proposePairs([junior, senior, other], buildRules({ lockedPairs }));
    expect(result.totals.pairs).toBe(2);
    expect(result.problems).toEqual([
      {
        kind: 'locks-over-capacity',
        personId: personId('junior'),
        role: 'mentor',
        locked: 2,
        capacity: 1,
      },
    ]);
  });

  it('against a rule are kept and told, with the rule', () => {
    const pair = couple('junior', 'senior');
    const result = proposePairs(
      [junior, senior],
      buildRules({ lockedPairs: [pair], exclusions: [[personId('senior'), personId('junior')]] }),
    );
    expect(listCouples(result)).toEqual(['junior>senior']);
    expect(result.problems).toEqual([
      { kind: 'lock-against-rule', pair, by: { kind: 'excluded' } },
    ]);
  });

  it('against a role are kept and told', () => {
    const pair = couple('senior', 'junior');
    expect(proposePairs([junior, senior], buildRules({ lockedPairs: [pair] })).problems).toEqual([
      {
        kind: 'lock-against-rule',
        pair,
        by: { kind: 'other-role', personId: personId('senior'), role: 'mentor' },
      },
    ]);
  });

  it('of someone who pauses are no contradiction', () => {
    const lockedPairs = [couple('junior', 'senior')];
    const result = proposePairs(
      [{ ...junior, isPaused: true }, senior],
      buildRules({ lockedPairs }),
    );
    expect(result.problems).toEqual([]);
    expect(result.totals.pairs).toBe(1);
  });

  it('with oneself or a stranger are left out and told', () => {
    const lockedPairs = [couple('junior', 'junior'), couple('junior', 'gone')];
    const result = proposePairs([junior, senior], buildRules({ lockedPairs }));
    expect(listCouples(result)).toEqual(['junior>senior']);
    expect(result.problems).toEqual(lockedPairs.map((pair) => ({ kind: 'lock-impossible', pair })));
  });
});

const anyNumber = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, 0, 0.5, 1, 2, 3, 1e300),
  fc.integer(),
);

it('never throws and always ends, whatever the numbers and ids', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', '');
  const couples = fc.array(
    fc.tuple(id, id).map(([one, two]) => couple(one, two)),
    { maxLength: 3 },
  );
  const person = fc
    .record({
      id,
      role: fc.constantFrom('mentor', 'mentee', 'both'),
      capacity: anyNumber,
      groupMinimum: anyNumber,
      rating: anyNumber,
      manager: fc.option(id),
    })
    .map(({ id: own, role, capacity, groupMinimum, rating, manager }): MatchParticipant =>
      buildParticipant(own, {
        role,
        capacity,
        groupMinimum,
        ratings: { mentoring: rating, readiness: null },
        managerId: manager === null ? null : personId(manager),
      }),
    );
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 8 }),
      fc.constantFrom(...objectives),
      anyNumber,
      anyNumber,
      anyNumber,
      couples,
      couples,
      (people, objective, seed, weight, mostMoved, lockedPairs, pairs) => {
        const result = proposePairs(
          people,
          buildRules({
            objective,
            seed,
            criteria: [{ measure: 'evaluation', kind: 'weight', weight, state: 'on' }],
            lockedPairs,
            keep: { pairs, mostMoved },
          }),
        );
        expect(Number.isFinite(result.totals.score)).toBe(true);
        expect(result.pairs.every(({ score }) => score >= 0 && score <= 100)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
