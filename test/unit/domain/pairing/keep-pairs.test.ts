import { describe, expect, it } from 'vitest';
import { objectives, type MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';
import { createRandom } from './random.ts';
import { couple, listCouples } from './two-people.ts';

function mentor(id: string, ...skills: readonly string[]): MatchParticipant {
  return buildParticipant(id, { offers: skills.map((skill) => offer(skill)) });
}

function mentee(id: string, ...skills: readonly string[]): MatchParticipant {
  return buildParticipant(id, { role: 'mentee', wants: skills.map((skill) => want(skill)) });
}

/** Two pairs that stand, and a newcomer who would suit `s1` far better. */
const people = [
  mentor('m1', 'seo'),
  mentor('m2', 'data'),
  mentor('new', 'seo', 'video'),
  mentee('s1', 'seo', 'video'),
  mentee('s2', 'data'),
];
const pairs = [couple('m1', 's1'), couple('m2', 's2')];

describe.each(objectives)('late joiners, for %s', (objective) => {
  it('move nobody when no pair may move', () => {
    const result = proposePairs(people, buildRules({ objective, keep: { pairs, mostMoved: 0 } }));
    expect(listCouples(result)).toEqual(expect.arrayContaining(['m1>s1', 'm2>s2']));
    expect(result.problems).toEqual([]);
    expect(result.isProvenOptimal).toBe(true);
  });

  it('take the better pair when one may move, and leave the other alone', () => {
    const result = proposePairs(people, buildRules({ objective, keep: { pairs, mostMoved: 1 } }));
    expect(listCouples(result)).toEqual(expect.arrayContaining(['new>s1', 'm2>s2']));
  });

  it('says how many had to go when a rule forbids them now', () => {
    const rules = buildRules({
      objective,
      keep: { pairs, mostMoved: 0 },
      exclusions: [[personId('m1'), personId('s1')]],
    });
    const result = proposePairs(people, rules);
    expect(listCouples(result)).toEqual(expect.arrayContaining(['new>s1', 'm2>s2']));
    expect(result.problems).toEqual([{ kind: 'too-many-moved', moved: 1, mostMoved: 0 }]);
  });

  it('leave a pair alone of which somebody pauses, beside giving them no new one', () => {
    const paused = people.map((person) =>
      person.personId === personId('s1') ? { ...person, isPaused: true } : person,
    );
    const result = proposePairs(paused, buildRules({ objective, keep: { pairs, mostMoved: 2 } }));
    expect(listCouples(result)).toContain('m1>s1');
    const free = proposePairs(paused, buildRules({ objective }));
    expect(listCouples(free)).toEqual(['m2>s2']);
  });

  it('propose a pair once that is locked and of which somebody pauses', () => {
    const paused = people.map((person) => ({ ...person, isPaused: true }));
    const lockedPairs = [couple('m1', 's1')];
    const rules = buildRules({ objective, lockedPairs, keep: { pairs, mostMoved: 0 } });
    expect(listCouples(proposePairs(paused, rules)).toSorted()).toEqual(['m1>s1', 'm2>s2']);
  });

  it('do not count a pair with someone who left the list', () => {
    const keep = { pairs: [...pairs, couple('gone', 's2')], mostMoved: 0 };
    expect(proposePairs(people, buildRules({ objective, keep })).problems).toEqual([]);
  });
});

/** People with skills drawn at random; `m0` and `s0`, `m1` and `s1` and so on are paired so far. */
function drawCohort(seed: number, count: number) {
  const random = createRandom(seed);
  const skills = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const draw = (): readonly string[] => skills.filter(() => random(3) === 0);
  const cohort = Array.from({ length: count }, (_, place) => [
    mentor(`m${place}`, ...draw()),
    mentee(`s${place}`, ...draw()),
  ]).flat();
  const standing = Array.from({ length: count - 4 }, (_, place) =>
    couple(`m${place}`, `s${place}`),
  );
  return { cohort, standing };
}

describe('which pairs move', () => {
  it.each([1, 2, 3, 4])('is the best choice of one, as trying each shows (cohort %i)', (seed) => {
    const { cohort, standing } = drawCohort(seed, 24);
    const tried = standing.map(
      (moved) =>
        proposePairs(cohort, buildRules({ lockedPairs: standing.filter((pair) => pair !== moved) }))
          .totals.score,
    );
    const kept = proposePairs(cohort, buildRules({ keep: { pairs: standing, mostMoved: 1 } }));
    expect(kept.totals.score).toBe(Math.max(...tried));
    expect(kept.isProvenOptimal).toBe(true);
  });

  it.each([5, 6])('is the best choice of two, as trying each shows (cohort %i)', (seed) => {
    const { cohort, standing } = drawCohort(seed, 16);
    const tried = standing.flatMap((one, place) =>
      standing.slice(place + 1).map((two) => {
        const lockedPairs = standing.filter((pair) => pair !== one && pair !== two);
        return proposePairs(cohort, buildRules({ lockedPairs, objective: 'coverage' })).totals
          .score;
      }),
    );
    const rules = buildRules({ keep: { pairs: standing, mostMoved: 2 }, objective: 'coverage' });
    const kept = proposePairs(cohort, rules);
    expect(kept.totals.score).toBe(Math.max(...tried));
    expect(kept.isProvenOptimal).toBe(true);
  });

  it('gains no less when more may move, in a cohort of 60', () => {
    const { cohort, standing } = drawCohort(7, 30);
    const totals = [0, 1, 2, 5, 10, 26].map((mostMoved) => {
      const result = proposePairs(cohort, buildRules({ keep: { pairs: standing, mostMoved } }));
      const names = new Set(listCouples(result));
      const kept = standing.filter(({ mentorId, menteeId }) =>
        names.has(`${mentorId}>${menteeId}`),
      );
      expect(kept.length).toBeGreaterThanOrEqual(standing.length - mostMoved);
      expect(result.isProvenOptimal).toBe(true);
      return result.totals.score;
    });
    expect(totals).toEqual(totals.toSorted((one, other) => one - other));
    expect(totals.at(-1)).toBe(proposePairs(cohort, buildRules()).totals.score);
  });
});
