import { describe, expect, it } from 'vitest';
import { explainPair } from '#shared/domain/pairing/explain-pair.ts';
import { objectives, type MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { buildParticipant, buildRules, offer, want } from '#test/builders/match-participant.ts';
import { countPeople } from './brute-force.ts';
import { createRandom } from './random.ts';
import { couple, listCouples, reasonsOf } from './two-people.ts';

function leader(id: string, groupMinimum: number, capacity: number): MatchParticipant {
  return buildParticipant(id, { groupMinimum, capacity, offers: [offer('seo')] });
}

function mentees(count: number): readonly MatchParticipant[] {
  return Array.from({ length: count }, (_, place) =>
    buildParticipant(`s${place}`, { role: 'mentee', wants: [want('seo')] }),
  );
}

describe.each(objectives)('groups, for %s', (objective) => {
  const rules = buildRules({ objective });

  it('gives a mentor who leads a group at least its minimum', () => {
    const { totals } = proposePairs([leader('m', 3, 5), ...mentees(4)], rules);
    expect(totals.pairs).toBe(4);
  });

  it('gives nobody to a mentor whose group cannot be filled, and says so', () => {
    const result = proposePairs([leader('m', 3, 5), ...mentees(2)], rules);
    expect(result.pairs).toEqual([]);
    expect(reasonsOf(result, 'm')).toEqual([{ kind: 'group-too-small', minimum: 3 }]);
    expect(result.isProvenOptimal).toBe(true);
  });

  it('brings mentees together in one group rather than leaving two too small', () => {
    const result = proposePairs([leader('m', 3, 3), leader('n', 3, 3), ...mentees(5)], rules);
    expect(result.totals.pairs).toBe(3);
    expect(new Set(result.pairs.map(({ mentorId }) => mentorId)).size).toBe(1);
  });

  it('never lets a group exceed what its mentor can take', () => {
    const result = proposePairs([leader('m', 3, 2), ...mentees(5)], rules);
    expect(result.pairs).toEqual([]);
    expect(reasonsOf(result, 'm')).toEqual([{ kind: 'group-too-small', minimum: 3 }]);
  });

  it('counts locked mentees as part of the group', () => {
    const result = proposePairs([leader('m', 3, 3), ...mentees(3)], {
      ...rules,
      lockedPairs: [couple('m', 's0')],
    });
    expect(result.totals.pairs).toBe(3);
    const alone = proposePairs([leader('m', 3, 3), ...mentees(2)], {
      ...rules,
      lockedPairs: [couple('m', 's0')],
    });
    expect(listCouples(alone)).toEqual(['m>s0']);
  });
});

describe('groups beside mentors of one', () => {
  it('are formed only where they are the better use of their mentees', () => {
    const people = [
      leader('group', 2, 2),
      buildParticipant('single', { offers: [offer('seo'), offer('data')] }),
      buildParticipant('a', { role: 'mentee', wants: [want('seo')] }),
      buildParticipant('b', { role: 'mentee', wants: [want('seo'), want('data')] }),
    ];
    const criteria = [{ measure: 'needs', kind: 'weight', weight: 1, state: 'on' }] as const;
    // The group would earn 100 + 50; b with the single mentor alone earns 100, but leaves a without anyone.
    const byScore = proposePairs(people, buildRules({ criteria }));
    expect(byScore.totals).toMatchObject({ score: 150, pairs: 2 });
    expect(byScore.isProvenOptimal).toBe(true);
  });

  it('do not take the same mentee twice', () => {
    const people = [
      leader('m', 2, 3),
      buildParticipant('s', { role: 'mentee', capacity: 3, wants: [want('seo')] }),
    ];
    expect(proposePairs(people, buildRules()).pairs).toEqual([]);
  });

  it('answers for 40 groups that compete for too few mentees', () => {
    const people = [
      ...Array.from({ length: 40 }, (_, place) => leader(`m${place}`, 3, 4)),
      ...mentees(60),
    ];
    const { totals, pairs } = proposePairs(people, buildRules({ objective: 'coverage' }));
    expect(totals.pairs).toBe(60);
    // 20 groups of three: as many mentors as there can be.
    expect(countPeople(pairs)).toBe(80);
    const loads = new Map<string, number>();
    for (const { mentorId } of pairs) loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1);
    expect([...loads.values()].every((load) => load >= 3 && load <= 4)).toBe(true);
  });
});

/** The best of all ways to give each mentee one mentor or none: total score and worth of people paired. */
function tryEverything(
  mentors: readonly MatchParticipant[],
  scores: readonly (readonly number[])[],
  worthOfPerson: number,
): number {
  const loads = mentors.map(() => 0);
  const search = (place: number, soFar: number): number => {
    const row = scores[place];
    if (row === undefined) {
      const areFilled = mentors.every(
        ({ groupMinimum }, mentor) => loads[mentor] === 0 || (loads[mentor] ?? 0) >= groupMinimum,
      );
      return areFilled ? soFar : -Infinity;
    }
    let best = search(place + 1, soFar);
    for (const [mentor, { capacity }] of mentors.entries()) {
      if ((loads[mentor] ?? 0) >= capacity) continue;
      const people = loads[mentor] === 0 ? 2 : 1;
      loads[mentor] = (loads[mentor] ?? 0) + 1;
      const gain = people * worthOfPerson + (row[mentor] ?? 0);
      best = Math.max(best, search(place + 1, soFar + gain));
      loads[mentor] = (loads[mentor] ?? 0) - 1;
    }
    return best;
  };
  return search(0, 0);
}

it('fills the groups that are worth it in 40 cohorts, as trying everything shows', () => {
  const random = createRandom(11);
  const skills = ['a', 'b', 'c', 'd', 'e'];
  const draw = (): readonly string[] => skills.filter(() => random(2) === 0);
  const criteria = [{ measure: 'needs', kind: 'weight', weight: 1, state: 'on' }] as const;
  for (let run = 0; run < 40; run += 1) {
    const mentors = Array.from({ length: 4 }, (_, place) =>
      buildParticipant(`m${place}`, {
        groupMinimum: 1 + random(4),
        capacity: 2 + random(4),
        offers: draw().map((skill) => offer(skill)),
      }),
    );
    const learners = Array.from({ length: 7 }, (_, place) =>
      buildParticipant(`s${place}`, { role: 'mentee', wants: draw().map((skill) => want(skill)) }),
    );
    const people = [...mentors, ...learners];
    const scores = learners.map(({ personId: menteeId }) =>
      mentors.map(
        ({ personId: mentorId }) =>
          explainPair(people, buildRules({ criteria }), { mentorId, menteeId })?.score ?? 0,
      ),
    );
    for (const objective of ['score', 'coverage'] as const) {
      const result = proposePairs(people, buildRules({ criteria, objective }));
      const worthOfPerson = objective === 'coverage' ? 1000 : 0;
      const best = tryEverything(mentors, scores, worthOfPerson);
      const { totals, isProvenOptimal } = result;
      expect(totals.score + countPeople(result.pairs) * worthOfPerson).toBeCloseTo(best, 6);
      expect(isProvenOptimal).toBe(true);
    }
  }
}, 30_000);
