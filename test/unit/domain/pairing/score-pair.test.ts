import { describe, expect, it } from 'vitest';
import { createCohort, type Cohort } from '#shared/domain/pairing/cohort.ts';
import {
  defaultCriteria,
  type MatchCriterion,
  type Measure,
} from '#shared/domain/pairing/criterion.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { sharePoints, type PointShare } from '#shared/domain/pairing/point-shares.ts';
import { scorePair } from '#shared/domain/pairing/score-pair.ts';
import { buildParticipant, offer, personId, want } from '#test/builders/match-participant.ts';

function mentor(overrides: Partial<MatchParticipant>): MatchParticipant {
  return buildParticipant('mentor', { role: 'mentor', ...overrides });
}

function mentee(overrides: Partial<MatchParticipant>): MatchParticipant {
  return buildParticipant('mentee', { role: 'mentee', ...overrides });
}

function weigh(measure: Measure, weight: number): MatchCriterion {
  return { measure, kind: 'weight', weight, state: 'on' };
}

function shareBy(criteria: readonly MatchCriterion[], cohort: Cohort): readonly PointShare[] {
  return sharePoints({ criteria, gradeOrder: [] }, cohort);
}

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
    expect(shareBy(defaultCriteria, full).map(({ tenths }) => tenths)).toEqual([
      400, 200, 150, 150, 50, 50,
    ]);
  });

  it('shares the points of a criterion nobody has filled in between the others', () => {
    const cohort = createCohort([
      mentor({ ...everything, availability: [] }),
      mentee({ ...everything, availability: [] }),
    ]);
    const shares = shareBy(defaultCriteria, cohort);
    expect(shares.map(({ yardstick }) => yardstick.measure)).not.toContain('availability');
    expect(shares.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(1000);
    // 100 × 8 ÷ 17 = 47.06
    expect(shares[0]).toEqual({ yardstick: { measure: 'needs' }, tenths: 471 });
  });

  it('adds up to exactly 100 points with weights that do not divide 100', () => {
    const shares = shareBy([weigh('needs', 1), weigh('site', 1), weigh('language', 1)], full);
    expect(shares.map(({ tenths }) => tenths)).toEqual([334, 333, 333]);
  });

  it('gives no share to criteria that are off, weigh nothing or only exclude', () => {
    const shares = shareBy(
      [
        { ...weigh('needs', 5), state: 'off' },
        weigh('language', 0),
        { ...weigh('site', 5), kind: 'exclude' },
        { ...weigh('department', 5), kind: 'must' },
      ],
      full,
    );
    expect(shares).toEqual([{ yardstick: { measure: 'department' }, tenths: 1000 }]);
  });

  it('gives a custom field one share for each way it is compared', () => {
    const cohort = createCohort([
      mentor({ customFields: { School: 'Lyon' } }),
      mentee({ customFields: { School: 'Paris' } }),
    ]);
    const compare = (comparison: 'equal' | 'different', field: string): MatchCriterion => ({
      ...weigh('custom', 1),
      option: { kind: 'field', field, comparison },
    });
    const criteria = [
      compare('equal', 'School'),
      compare('different', 'School'),
      compare('equal', 'Hobby'),
      weigh('custom', 9),
    ];
    expect(shareBy(criteria, cohort)).toEqual([
      { yardstick: { measure: 'custom', field: 'School', comparison: 'equal' }, tenths: 500 },
      { yardstick: { measure: 'custom', field: 'School', comparison: 'different' }, tenths: 500 },
    ]);
  });

  it('shares points for grades, tags, choices and ratings only where there are any', () => {
    const criteria = (['grade', 'motivation', 'preference', 'evaluation'] as const).map((measure) =>
      weigh(measure, 1),
    );
    const measured = (one: Partial<MatchParticipant>, other: Partial<MatchParticipant>) =>
      shareBy(criteria, createCohort([mentor(one), mentee(other)])).map(
        ({ yardstick }) => yardstick.measure,
      );
    expect(measured({}, {})).toEqual([]);
    expect(measured({ grade: 'G5' }, { grade: 'Director' })).toEqual([]);
    expect(measured({ grade: 'G5' }, { grade: 'G7' })).toEqual(['grade']);
    expect(measured({ motivationTags: ['IA'] }, {})).toEqual([]);
    expect(measured({ choices: [personId('mentee')] }, {})).toEqual(['preference']);
    expect(measured({}, { ratings: { mentoring: null, readiness: 2 } })).toEqual(['evaluation']);
    expect(measured({}, { ratings: { mentoring: 2, readiness: null } })).toEqual([]);
  });

  it('gives no share to a weight that is no number', () => {
    expect(shareBy([weigh('needs', Number.NaN), weigh('site', Infinity)], full)).toEqual([]);
  });

  it('is empty when there is nothing to weigh', () => {
    expect(shareBy([], full)).toEqual([]);
    expect(shareBy(defaultCriteria, createCohort([]))).toEqual([]);
  });
});

describe('scorePair', () => {
  it('adds up the points of its lines, to one decimal', () => {
    const shares = [
      { yardstick: { measure: 'needs' }, tenths: 667 },
      { yardstick: { measure: 'site' }, tenths: 333 },
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

  it('names the field of a custom criterion in its line', () => {
    const yardstick = { measure: 'custom', field: 'School', comparison: 'equal' } as const;
    const { breakdown } = scorePair([{ yardstick, tenths: 1000 }], mentor({}), mentee({}));
    expect(breakdown).toEqual([
      { measure: 'custom', field: 'School', points: 50, of: 100, reason: { kind: 'not-known' } },
    ]);
  });
});
