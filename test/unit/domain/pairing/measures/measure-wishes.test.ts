import { describe, expect, it } from 'vitest';
import { measurePair } from '#shared/domain/pairing/measure-pair.ts';
import type { Rating } from '#shared/domain/people/evaluation.ts';
import { buildMentee, buildMentor, personId } from '#test/builders/match-participant.ts';

describe('motivation', () => {
  const motivation = (one: readonly string[], other: readonly string[]) =>
    measurePair(
      { measure: 'motivation' },
      buildMentor({ motivationTags: one }),
      buildMentee({ motivationTags: other }),
    );

  it('gives the share of the shorter list that the other holds too', () => {
    expect(motivation(['Réseau', 'Stratégie'], ['reseau', 'IA', 'Vente'])).toEqual({
      fraction: 0.5,
      isKnown: true,
      reason: { kind: 'shared-motivation', tags: ['Réseau'] },
    });
    expect(motivation(['IA', 'ia'], ['IA']).fraction).toBe(1);
  });

  it('tells nothing in common from nothing known', () => {
    expect(motivation(['IA'], ['Vente'])).toMatchObject({
      fraction: 0,
      reason: { kind: 'no-shared-motivation' },
    });
    expect(motivation(['IA'], [' '])).toMatchObject({ isKnown: false });
  });
});

describe('preference', () => {
  const choice = (byMentor: readonly string[], byMentee: readonly string[]) =>
    measurePair(
      { measure: 'preference' },
      buildMentor({ choices: byMentor.map(personId) }),
      buildMentee({ choices: byMentee.map(personId) }),
    );

  it.each<[readonly string[], readonly string[], number, number | null, number | null]>([
    [['mentee'], ['mentor'], 1, 1, 1],
    [['x', 'mentee'], ['mentor'], 0.75, 2, 1],
    [['x'], ['mentor'], 0.5, null, 1],
    [[], ['x', 'y', 'mentor'], 1 / 3, null, 3],
    [['x'], [], 0, null, null],
  ])('gives %j and %j the fraction %d', (one, other, fraction, byMentor, byMentee) => {
    expect(choice(one, other)).toEqual({
      fraction,
      isKnown: true,
      reason: { kind: 'chosen', byMentor, byMentee },
    });
  });

  it('knows nothing of two people who chose nobody', () => {
    expect(choice([], [])).toMatchObject({ fraction: 0.5, isKnown: false });
  });
});

describe('evaluation', () => {
  const rated = (mentoring: Rating | null, readiness: Rating | null) =>
    measurePair(
      { measure: 'evaluation' },
      buildMentor({ ratings: { mentoring, readiness: 0 } }),
      buildMentee({ ratings: { mentoring: 0, readiness } }),
    );

  it('takes the mean of what is known of the mentor’s teaching and the mentee’s readiness', () => {
    expect(rated(4, 2)).toEqual({
      fraction: 0.75,
      isKnown: true,
      reason: { kind: 'evaluated', mentoring: 4, readiness: 2 },
    });
    expect(rated(null, 1).fraction).toBe(0.25);
    expect(rated(0, null)).toMatchObject({ fraction: 0, isKnown: true });
    expect(rated(null, null)).toMatchObject({ fraction: 0.5, isKnown: false });
  });
});

describe('custom fields', () => {
  const compare = (
    comparison: 'equal' | 'different' | 'overlap',
    one: Readonly<Record<string, string>>,
    other: Readonly<Record<string, string>>,
    field = 'School',
  ) =>
    measurePair(
      { measure: 'custom', field, comparison },
      buildMentor({ customFields: one }),
      buildMentee({ customFields: other }),
    );

  it('compares single values', () => {
    const [lyon, paris] = [{ School: 'Lyon' }, { School: 'Paris' }];
    expect(compare('equal', lyon, { School: ' LYON' })).toMatchObject({
      fraction: 1,
      reason: { kind: 'field-same', field: 'School', value: 'Lyon' },
    });
    expect(compare('equal', lyon, paris).fraction).toBe(0);
    expect(compare('different', lyon, paris)).toMatchObject({
      fraction: 1,
      reason: { kind: 'field-differs', field: 'School', mentor: 'Lyon', mentee: 'Paris' },
    });
    expect(compare('different', lyon, lyon).fraction).toBe(0);
  });

  it('counts the values that two lists share', () => {
    const games = compare(
      'overlap',
      { School: 'Échecs, golf | voile' },
      { School: 'echecs;rugby' },
    );
    expect(games).toMatchObject({
      fraction: 0.5,
      reason: { kind: 'field-shares', field: 'School', values: ['Échecs'] },
    });
    expect(compare('overlap', { School: 'a' }, { School: 'b;c' })).toMatchObject({
      fraction: 0,
      reason: { kind: 'field-shares-nothing', field: 'School' },
    });
  });

  it('knows nothing of a field that one of them lacks, whatever its name', () => {
    for (const comparison of ['equal', 'different', 'overlap'] as const) {
      expect(compare(comparison, { School: 'Lyon' }, {})).toMatchObject({ isKnown: false });
      expect(compare(comparison, { School: ' ; ' }, { School: '' }).isKnown).toBe(false);
      expect(compare(comparison, {}, {}, 'toString').isKnown).toBe(false);
      expect(compare(comparison, {}, {}, '__proto__').isKnown).toBe(false);
    }
  });
});
