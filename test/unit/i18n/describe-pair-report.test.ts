import { describe, expect, it } from 'vitest';
import type { PairPrice } from '#shared/domain/pairing/pairing-engine.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import {
  describeLost,
  describeNextBest,
  describeTotalLoss,
} from '#shared/i18n/describe-pair-report.ts';
import { personId } from '#test/builders/match-participant.ts';
import { thin, wordingIn } from './match-words.ts';

describe('describeLost', () => {
  const line = {
    measure: 'availability',
    points: 0,
    of: 12,
    reason: { kind: 'shared-slots', slots: [], minutes: 0 },
  } as const;

  it('says how many points, on what and why', () => {
    expect(describeLost({ line, points: 12 }, wordingIn('en'))).toBe(
      '12 points short on Time in common (never free together)',
    );
    expect(describeLost({ line, points: 1 }, wordingIn('fr'))).toBe(
      '1 point de moins sur Créneaux communs (jamais libres ensemble)',
    );
    expect(describeLost({ line, points: 7.5 }, wordingIn('fr'))).toBe(
      '7,5 points de moins sur Créneaux communs (jamais libres ensemble)',
    );
  });

  it('leaves the name of a custom field as it is', () => {
    const custom = {
      ...line,
      measure: 'custom',
      field: 'School',
      reason: { kind: 'field-shares-nothing', field: 'School' },
    } as const;
    expect(describeLost({ line: custom, points: 12 }, wordingIn('en'))).toBe(
      '12 points short on School: nothing in common',
    );
    const unknown = { ...custom, reason: { kind: 'not-known' } } as const;
    expect(describeLost({ line: unknown, points: 6 }, wordingIn('en'))).toBe(
      '6 points short on School (not known for one of the two: half the points)',
    );
  });
});

describe('describeTotalLoss', () => {
  const tell = (price: Partial<PairPrice>, locale: Locale = 'en') =>
    describeTotalLoss(
      { obstacle: null, totalLoss: null, lackOfPlace: null, ...price },
      wordingIn(locale),
    );

  it('tells what the pair costs the others', () => {
    expect(tell({ totalLoss: 0 })).toBe('Pairing them costs the others nothing');
    expect(tell({ totalLoss: 4.5 })).toBe('Pairing them costs all pairs together 4.5 points');
    expect(tell({ totalLoss: 1 })).toBe('Pairing them costs all pairs together 1 point');
    expect(tell({ totalLoss: 1.5 }, 'fr')).toBe(
      'Ce binôme coûte 1,5 point à l’ensemble des binômes',
    );
  });

  it('tells locked pairs apart from a group that cannot be filled', () => {
    expect(tell({ lackOfPlace: 'locked-pairs' })).toBe(
      'One of them has no place left beside the locked pairs',
    );
    expect(tell({ lackOfPlace: 'locked-other-way-round' })).toBe(
      'They are locked as a pair the other way round',
    );
    expect(tell({ lackOfPlace: 'group-not-filled' })).toBe(
      'The mentor leads a group, and not enough mentees can be found for it',
    );
  });

  it('says nothing of a cost that is not known, or of a pair that a rule forbids', () => {
    expect(tell({})).toBe('');
    const forbidden = { kind: 'excluded' } as const;
    const price = { totalLoss: null, lackOfPlace: null };
    expect(describeTotalLoss({ obstacle: forbidden, ...price }, wordingIn('fr'))).toBe('');
  });
});

describe('describeNextBest', () => {
  it('names the partner, the fit and the difference', () => {
    const next = { personId: personId('Ana'), score: 70, difference: -4.5 };
    expect(describeNextBest(next, wordingIn('en'))).toBe('Ana Doe: 70 points (−4.5)');
    expect(describeNextBest({ ...next, difference: 0 }, wordingIn('fr'))).toBe(
      `Ana Doe${thin}: 70 points (0)`,
    );
    expect(describeNextBest({ ...next, score: 1 }, wordingIn('en'))).toBe(
      'Ana Doe: 1 point (−4.5)',
    );
  });
});
