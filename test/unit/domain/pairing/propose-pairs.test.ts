import { describe, expect, it } from 'vitest';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  skillId,
  want,
} from '#test/builders/match-participant.ts';
import { countPeople } from './brute-force.ts';
import { couple, junior, listCouples, reasonsOf, senior } from './two-people.ts';

describe('locked pairs', () => {
  it('keeps a locked pair whatever its score and the rules, and says so', () => {
    const result = proposePairs(
      [{ ...junior, managerId: personId('senior') }, senior],
      buildRules({ lockedPairs: [couple('junior', 'senior')] }),
    );
    expect(result.pairs).toMatchObject([{ isLocked: true, score: 100 }]);
  });

  it('uses up the capacity of both people', () => {
    const other = { ...junior, personId: personId('other'), name: 'other', offers: [] };
    const result = proposePairs(
      [junior, other, senior],
      buildRules({ lockedPairs: [couple('other', 'senior')] }),
    );
    expect(listCouples(result)).toEqual(['other>senior']);
    expect(reasonsOf(result, 'junior')).toEqual([
      {
        kind: 'partners-taken',
        possible: 1,
        bestAlternative: { personId: personId('senior'), score: 100 },
      },
    ]);
  });

  it('leaves out a locked pair with someone who is not on the list, or with oneself', () => {
    const result = proposePairs(
      [junior, senior],
      buildRules({ lockedPairs: [couple('junior', 'gone'), couple('junior', 'junior')] }),
    );
    expect(listCouples(result)).toEqual(['junior>senior']);
  });
});

describe('objectives and seed', () => {
  // a fits x alone; b fits both. The best fit uses b for x, which leaves a without a pair.
  const people = [
    buildParticipant('a', { offers: [offer('x', 1)] }),
    buildParticipant('b', { offers: [offer('x', 4), offer('y', 1)] }),
    buildParticipant('mx', { role: 'mentee', wants: [want('x')] }),
    buildParticipant('my', { role: 'mentee', wants: [want('y')] }),
  ];
  const criteria: readonly MatchCriterion[] = [
    { measure: 'needs', kind: 'must', weight: 1, state: 'on' },
  ];

  it('reaches the best total for score and the most people for coverage', () => {
    const byScore = proposePairs(people, buildRules({ criteria }));
    expect(listCouples(byScore)).toEqual(['b>mx']);
    const byCoverage = proposePairs(people, buildRules({ criteria, objective: 'coverage' }));
    expect(listCouples(byCoverage)).toEqual(['a>mx', 'b>my']);
    expect(byCoverage.totals).toEqual({ score: 66.6, pairs: 2, mean: 33.3, worst: 33.3 });
  });

  it.each(['coverage', 'fairest'] as const)(
    'leaves no mentor without a mentee while another has several, for %s',
    (objective) => {
      const cohort = [
        ...Array.from({ length: 60 }, (_, place) =>
          buildParticipant(`mentor${place}`, {
            capacity: 3,
            offers: [offer(`s${place % 5}`, place < 20 ? 4 : 1)],
          }),
        ),
        ...Array.from({ length: 70 }, (_, place) =>
          buildParticipant(`mentee${place}`, { role: 'mentee', wants: [want(`s${place % 3}`)] }),
        ),
      ];
      const { pairs, isProvenOptimal } = proposePairs(cohort, buildRules({ objective }));
      expect(countPeople(pairs)).toBe(130);
      expect(pairs).toHaveLength(70);
      expect(isProvenOptimal).toBe(true);
    },
  );

  it('gives a mentor who has a locked pair no second mentee before another has a first', () => {
    const cohort = [
      buildParticipant('taken', { capacity: 2, offers: [offer('x', 4)] }),
      buildParticipant('free', { capacity: 2, offers: [offer('x', 1)] }),
      buildParticipant('s1', { role: 'mentee', wants: [want('x')] }),
      buildParticipant('s2', { role: 'mentee', wants: [want('x')] }),
    ];
    const result = proposePairs(
      cohort,
      buildRules({ objective: 'coverage', lockedPairs: [couple('taken', 's1')] }),
    );
    expect(listCouples(result)).toEqual(['taken>s1', 'free>s2']);
  });

  it('counts somebody who takes both roles once', () => {
    // "both" is paired with s already: m gains more people with t, whatever the score.
    const cohort = [
      buildParticipant('both', { role: 'both', offers: [offer('x', 4)], wants: [want('y')] }),
      buildParticipant('m', { offers: [offer('y', 4)] }),
      buildParticipant('s', { role: 'mentee', wants: [want('x')] }),
      buildParticipant('t', { role: 'mentee', wants: [want('z')] }),
    ];
    const result = proposePairs(cohort, buildRules({ objective: 'coverage' }));
    expect(listCouples(result).toSorted()).toEqual(['both>s', 'm>t']);
    expect(result.isProvenOptimal).toBe(true);
  });

  it('gives the same pairs for the same seed and lets another seed decide between equals', () => {
    const equals = Array.from({ length: 6 }, (_, place) => [
      buildParticipant(`mentor${place}`),
      buildParticipant(`mentee${place}`, { role: 'mentee' }),
    ]).flat();
    const runs = [1, 1, 2, 3, 4].map((seed) =>
      listCouples(proposePairs(equals, buildRules({ seed })))
        .toSorted()
        .join(),
    );
    expect(runs[0]).toBe(runs[1]);
    expect(new Set(runs).size).toBeGreaterThan(1);
  });

  it('gives the same pairs when the same people come with other ids, in another order', () => {
    const importList = (prefix: string): readonly MatchParticipant[] =>
      Array.from({ length: 12 }, (_, place) =>
        buildParticipant(`${prefix}${(place * (prefix === 'a' ? 5 : 7)) % 12}`, {
          name: `Person ${place}`,
          role: place < 6 ? 'mentor' : 'mentee',
        }),
      );
    const nameCouples = (list: readonly MatchParticipant[]): readonly string[] => {
      const nameOf = new Map(list.map(({ personId: id, name }) => [id, name]));
      const { pairs } = proposePairs(list, buildRules());
      return pairs.map(
        ({ mentorId, menteeId }) => `${nameOf.get(mentorId)}>${nameOf.get(menteeId)}`,
      );
    };
    expect(nameCouples(importList('a'))).toEqual(nameCouples(importList('b').toReversed()));
    expect(nameCouples(importList('a'))).toHaveLength(6);
  });

  it('accepts any integer as a seed', () => {
    for (const seed of [0, -1, 2 ** 31, 2 ** 40 + 3, Number.MIN_SAFE_INTEGER]) {
      expect(proposePairs(people, buildRules({ seed })).totals.pairs).toBe(2);
    }
  });
});

describe('unmatched people', () => {
  it('counts the rules that ruled out every possible partner', () => {
    const other = buildParticipant('other', { role: 'mentee' });
    const result = proposePairs(
      [{ ...junior, managerId: personId('senior') }, senior, other],
      buildRules({ pastPairs: [couple('junior', 'other')] }),
    );
    expect(reasonsOf(result, 'junior')).toEqual([
      {
        kind: 'all-blocked',
        counts: [
          { by: 'reporting-line', count: 1 },
          { by: 'past-pair', count: 1 },
        ],
      },
    ]);
  });

  it('names the skills nobody else offers or wants', () => {
    const result = proposePairs(
      [
        buildParticipant('m', { offers: [offer('knitting'), offer('nothing', 0)] }),
        buildParticipant('s', { role: 'mentee', wants: [want('governance')] }),
      ],
      buildRules({ exclusions: [[personId('m'), personId('s')]] }),
    );
    expect(reasonsOf(result, 'm')).toContainEqual({
      kind: 'nobody-wants',
      skillIds: [skillId('knitting')],
    });
    expect(reasonsOf(result, 's')).toContainEqual({
      kind: 'nobody-offers',
      skillIds: [skillId('governance')],
    });
  });

  it('does not count what people offer or want themselves', () => {
    const result = proposePairs(
      [buildParticipant('self', { role: 'both', offers: [offer('x')], wants: [want('x')] })],
      buildRules(),
    );
    expect(reasonsOf(result, 'self')).toEqual([
      { kind: 'no-counterpart' },
      { kind: 'nobody-wants', skillIds: [skillId('x')] },
      { kind: 'no-counterpart' },
      { kind: 'nobody-offers', skillIds: [skillId('x')] },
    ]);
  });

  it('does not list someone with a pair in one of two roles, and lists both roles without any', () => {
    const both = buildParticipant('both', { role: 'both' });
    expect(proposePairs([both, senior], buildRules()).unmatched).toEqual([]);
    expect(proposePairs([both], buildRules()).unmatched).toEqual([
      { personId: personId('both'), role: 'mentor', reasons: [{ kind: 'no-counterpart' }] },
      { personId: personId('both'), role: 'mentee', reasons: [{ kind: 'no-counterpart' }] },
    ]);
  });

  it('answers an empty list', () => {
    expect(proposePairs([], buildRules())).toEqual({
      pairs: [],
      unmatched: [],
      totals: { score: 0, pairs: 0, mean: null, worst: null },
      isProvenOptimal: true,
      problems: [{ kind: 'no-mentors' }, { kind: 'no-mentees' }],
    });
  });
});

describe('order and size', () => {
  it('lists the best score first, then by names without regard to accents', () => {
    const people: readonly MatchParticipant[] = ['Zoé', 'Élise', 'Adam'].flatMap((name) => [
      buildParticipant(`mentor-${name}`, { name, offers: [offer(name)] }),
      buildParticipant(`mentee-${name}`, { name, role: 'mentee', wants: [want(name)] }),
    ]);
    const { pairs } = proposePairs(people, buildRules());
    expect(pairs.map(({ mentorId }) => mentorId)).toEqual([
      'mentor-Adam',
      'mentor-Élise',
      'mentor-Zoé',
    ]);
  });

  it('answers within seconds for 120 people who all take both roles', () => {
    const people = Array.from({ length: 120 }, (_, place) =>
      buildParticipant(`p${place}`, {
        role: 'both',
        offers: [offer(`s${place % 7}`)],
        wants: [want(`s${(place * 3) % 7}`)],
      }),
    );
    const start = performance.now();
    const { totals } = proposePairs(people, buildRules());
    expect(performance.now() - start).toBeLessThan(5000);
    expect(totals.pairs).toBeGreaterThan(100);
  });
});
