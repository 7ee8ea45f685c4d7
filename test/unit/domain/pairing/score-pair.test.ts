import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import {
  defaultCriteria,
  measures,
  type MatchCriterion,
  type Measure,
} from '#shared/domain/pairing/criterion.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { fillMeasureMatrix, unknownMark } from '#shared/domain/pairing/measure-matrix.ts';
import { measurePair } from '#shared/domain/pairing/measure-pair.ts';
import { sharePoints } from '#shared/domain/pairing/point-shares.ts';
import { scorePair } from '#shared/domain/pairing/score-pair.ts';
import { buildParticipant, offer, skillId, want } from '#test/builders/match-participant.ts';
import { matchCaseArbitrary } from './cohort-arbitrary.ts';

function mentor(overrides: Partial<MatchParticipant>): MatchParticipant {
  return buildParticipant('mentor', { role: 'mentor', ...overrides });
}

function mentee(overrides: Partial<MatchParticipant>): MatchParticipant {
  return buildParticipant('mentee', { role: 'mentee', ...overrides });
}

function weigh(measure: Measure, weight: number): MatchCriterion {
  return { measure, kind: 'weight', weight, state: 'on' };
}

describe('measurePair', () => {
  it('weighs each need by its priority and by the level at which it is taught', () => {
    const { fraction, reason } = measurePair(
      'needs',
      mentor({ offers: [offer('seo', 4), offer('data', 1), offer('video', 0)] }),
      mentee({ wants: [want('video', 1), want('data', 2), want('seo', 3)] }),
    );
    // (3 × 1 + 2 × 1/3 + 1 × 0) ÷ 6
    expect(fraction).toBeCloseTo(11 / 18, 12);
    expect(reason).toEqual({
      kind: 'needs-met',
      metSkillIds: [skillId('seo')],
      partlyMetSkillIds: [skillId('data')],
      missedSkillIds: [skillId('video')],
    });
  });

  it('gives no points to a mentor who offers nothing, and half to a mentee who names no need', () => {
    const silent = measurePair('needs', mentor({}), mentee({ wants: [want('seo')] }));
    expect(silent).toMatchObject({ fraction: 0, isKnown: true });
    const open = measurePair('needs', mentor({ offers: [offer('seo')] }), mentee({}));
    expect(open).toEqual({ fraction: 0.5, isKnown: false, reason: { kind: 'no-need-stated' } });
  });

  it('looks at what the mentor wants and the mentee offers for reciprocity', () => {
    const senior = mentee({ offers: [offer('strategy', 3)], wants: [want('seo')] });
    const junior = mentor({ offers: [offer('seo')], wants: [want('strategy')] });
    expect(measurePair('reciprocity', junior, senior)).toMatchObject({
      fraction: 1,
      reason: { kind: 'learns-in-return', metSkillIds: [skillId('strategy')] },
    });
    expect(measurePair('reciprocity', mentor({}), senior)).toMatchObject({
      fraction: 0.5,
      isKnown: false,
      reason: { kind: 'nothing-wanted-in-return' },
    });
  });

  it('gives all points from two shared half-days, 60 % for one, none without', () => {
    const senior = mentee({ availability: ['tue-am', 'thu-pm', 'fri-am'] });
    const fractionFor = (availability: MatchParticipant['availability']): number =>
      measurePair('availability', mentor({ availability }), senior).fraction;
    expect(fractionFor(['thu-pm', 'tue-am'])).toBe(1);
    expect(fractionFor(['tue-am', 'mon-am'])).toBe(0.6);
    expect(fractionFor(['mon-am'])).toBe(0);
    expect(fractionFor([])).toBe(0.5);
  });

  it('lists shared slots in the order of the week', () => {
    const { reason } = measurePair(
      'availability',
      mentor({ availability: ['thu-pm', 'tue-am'] }),
      mentee({ availability: ['thu-pm', 'tue-am'] }),
    );
    expect(reason).toEqual({ kind: 'shared-slots', slots: ['tue-am', 'thu-pm'] });
  });

  it('reads departments and sites without regard to case and accents', () => {
    expect(
      measurePair(
        'department',
        mentor({ department: 'Qualité' }),
        mentee({ department: 'QUALITE' }),
      ),
    ).toMatchObject({ fraction: 0, reason: { kind: 'same-department' } });
    expect(measurePair('site', mentor({ site: ' lyon' }), mentee({ site: 'LYON' }))).toMatchObject({
      fraction: 1,
      reason: { kind: 'same-site' },
    });
  });

  it.each([
    ['Lyon', 'Paris', 0, 'different-sites'],
    ['Télétravail', 'Paris', 0.5, 'works-remotely'],
    ['Lyon', 'Home-office', 0.5, 'works-remotely'],
    ['Remote', 'Télétravail', 1, 'works-remotely'],
    ['', 'Paris', 0.5, 'not-known'],
  ])('gives the sites %j and %j the fraction %d (%s)', (one, other, fraction, kind) => {
    expect(measurePair('site', mentor({ site: one }), mentee({ site: other }))).toMatchObject({
      fraction,
      reason: { kind },
    });
  });

  it('asks for one common language', () => {
    const speaks = (languages: readonly string[]): MatchParticipant => mentor({ languages });
    const senior = mentee({ languages: ['fr', 'en'] });
    expect(measurePair('language', speaks(['de', 'en']), senior)).toEqual({
      fraction: 1,
      isKnown: true,
      reason: { kind: 'shared-languages', languages: ['en'] },
    });
    expect(measurePair('language', speaks(['de']), senior).fraction).toBe(0);
    expect(measurePair('language', speaks([]), senior).isKnown).toBe(false);
  });
});

describe('fillMeasureMatrix', () => {
  it('finds for every pair what measurePair finds', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(12), fc.constantFrom(...measures), (matchCase, measure) => {
        const people = matchCase.participants;
        const fractions = new Float64Array(people.length ** 2);
        fillMeasureMatrix(measure, people, people, fractions);
        const expected = people.flatMap((one) =>
          people.map((other) => {
            const { fraction, isKnown } = measurePair(measure, one, other);
            return isKnown ? fraction : unknownMark;
          }),
        );
        expect([...fractions]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('tells more than 32 languages apart', () => {
    const codes = Array.from({ length: 70 }, (_, place) => `l${place}`);
    const people = codes.map((code) => mentor({ languages: [code] }));
    const fractions = new Float64Array(codes.length ** 2);
    fillMeasureMatrix('language', people, people, fractions);
    const shared = [...fractions].flatMap((fraction, cell) => (fraction === 1 ? cell : []));
    expect(shared).toEqual(codes.map((_, place) => place * codes.length + place));
  });
});

describe('sharePoints', () => {
  const everything = {
    offers: [offer('seo')],
    wants: [want('seo')],
    department: 'Sales',
    site: 'Lyon',
    languages: ['fr'],
    availability: ['mon-am'],
  } as const;
  const full = createCohort([mentor(everything), mentee(everything)]);

  it('gives the default criteria five points per weight', () => {
    expect(sharePoints(defaultCriteria, full).map(({ tenths }) => tenths)).toEqual([
      400, 200, 150, 150, 50, 50,
    ]);
  });

  it('shares the points of a criterion nobody has filled in between the others', () => {
    const cohort = createCohort([
      mentor({ ...everything, availability: [] }),
      mentee({ ...everything, availability: [] }),
    ]);
    const shares = sharePoints(defaultCriteria, cohort);
    expect(shares.map(({ measure }) => measure)).not.toContain('availability');
    expect(shares.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(1000);
    // 100 × 8 ÷ 17 = 47.06
    expect(shares[0]).toEqual({ measure: 'needs', tenths: 471 });
  });

  it('adds up to exactly 100 points with weights that do not divide 100', () => {
    const shares = sharePoints([weigh('needs', 1), weigh('site', 1), weigh('language', 1)], full);
    expect(shares.map(({ tenths }) => tenths)).toEqual([334, 333, 333]);
  });

  it('gives no share to criteria that are off, weigh nothing or only exclude', () => {
    const shares = sharePoints(
      [
        { ...weigh('needs', 5), state: 'off' },
        weigh('language', 0),
        { ...weigh('site', 5), kind: 'exclude' },
        { ...weigh('department', 5), kind: 'must' },
      ],
      full,
    );
    expect(shares).toEqual([{ measure: 'department', tenths: 1000 }]);
  });

  it('is empty when there is nothing to weigh', () => {
    expect(sharePoints([], full)).toEqual([]);
    expect(sharePoints(defaultCriteria, createCohort([]))).toEqual([]);
  });
});

describe('scorePair', () => {
  it('adds up the points of its lines, to one decimal', () => {
    const shares = [
      { measure: 'needs', tenths: 667 },
      { measure: 'site', tenths: 333 },
    ] as const;
    const { score, breakdown } = scorePair(
      shares,
      mentor({ offers: [offer('seo', 1)], site: 'Lyon' }),
      mentee({ wants: [want('seo')], site: 'Remote' }),
    );
    expect(breakdown.map(({ points, of }) => [points, of])).toEqual([
      [22.2, 66.7],
      [16.7, 33.3],
    ]);
    expect(score).toBe(38.9);
  });
});
