import { describe, expect, it } from 'vitest';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import { explainPair } from '#shared/domain/pairing/explain-pair.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  skillId,
  want,
} from '#test/builders/match-participant.ts';
import { couple, junior, listCouples, reasonsOf, senior } from './two-people.ts';

describe('hard rules', () => {
  it('pairs two volunteers whom nothing forbids', () => {
    const result = proposePairs([junior, senior], buildRules());
    expect(listCouples(result)).toEqual(['junior>senior']);
    expect(result.unmatched).toEqual([]);
    expect(result.isProvenOptimal).toBe(true);
    expect(result.totals).toEqual({ score: 100, pairs: 1, mean: 100, worst: 100 });
  });

  it('refuses to pair a mentee with their own report, or with anyone below in the line', () => {
    const participants = [
      { ...junior, managerId: personId('middle') },
      buildParticipant('middle', { hasVolunteered: false, managerId: personId('senior') }),
      senior,
    ];
    expect(listCouples(proposePairs(participants, buildRules()))).toEqual([]);
    expect(explainPair(participants, buildRules(), couple('junior', 'senior'))?.blockedBy).toEqual({
      kind: 'reporting-line',
      managerId: personId('senior'),
      reportId: personId('junior'),
    });
  });

  it('refuses to pair a mentor with someone they manage', () => {
    const participants = [junior, { ...senior, managerId: personId('junior') }];
    expect(listCouples(proposePairs(participants, buildRules()))).toEqual([]);
  });

  it('ends on a circle of managers and on someone who is their own manager', () => {
    const participants = [
      { ...junior, managerId: personId('a') },
      buildParticipant('a', { managerId: personId('b') }),
      buildParticipant('b', { managerId: personId('a') }),
      { ...senior, managerId: personId('senior') },
    ];
    expect(listCouples(proposePairs(participants, buildRules()))).toContain('junior>senior');
  });

  it('keeps exclusions, vetoes and past pairs apart in both directions', () => {
    for (const rules of [
      buildRules({ exclusions: [[personId('junior'), personId('senior')]] }),
      buildRules({ exclusions: [[personId('senior'), personId('junior')]] }),
      buildRules({ pastPairs: [couple('junior', 'senior')] }),
      buildRules({ pastPairs: [couple('senior', 'junior')] }),
      buildRules({ vetoes: [{ personId: personId('senior'), otherId: personId('junior') }] }),
      buildRules({ vetoes: [{ personId: personId('junior'), otherId: personId('senior') }] }),
    ]) {
      expect(listCouples(proposePairs([junior, senior], rules))).toEqual([]);
    }
  });

  it('never pairs someone who has not volunteered', () => {
    const result = proposePairs([{ ...junior, hasVolunteered: false }, senior], buildRules());
    expect(result.pairs).toEqual([]);
    expect(reasonsOf(result, 'junior')).toEqual([{ kind: 'not-volunteered' }]);
    expect(reasonsOf(result, 'senior')).toEqual([
      { kind: 'no-counterpart' },
      { kind: 'nobody-offers', skillIds: [skillId('seo')] },
    ]);
  });

  it('gives no new pair to someone who is paused', () => {
    const result = proposePairs([junior, { ...senior, isPaused: true }], buildRules());
    expect(result.pairs).toEqual([]);
    expect(reasonsOf(result, 'senior')).toEqual([{ kind: 'paused' }]);
  });

  it('keeps teams apart only where the rules say so', () => {
    const together = [junior, senior].map((person) => ({ ...person, team: 'Blue' }));
    expect(proposePairs(together, buildRules()).totals.pairs).toBe(1);
    expect(proposePairs(together, buildRules({ separateTeams: true })).totals.pairs).toBe(0);
  });

  it('fills each capacity and no more', () => {
    const seniors = ['x', 'y', 'z'].map((id) => ({ ...senior, personId: personId(id), name: id }));
    const result = proposePairs([{ ...junior, capacity: 2 }, ...seniors], buildRules());
    expect(result.totals.pairs).toBe(2);
    expect(result.unmatched).toHaveLength(1);
  });

  it('never pairs the same two people twice, even when both have room', () => {
    const result = proposePairs(
      [
        { ...junior, capacity: 3 },
        { ...senior, capacity: 3 },
      ],
      buildRules(),
    );
    expect(result.totals.pairs).toBe(1);
  });

  it('pairs two people who both teach and learn in one direction only, the better one', () => {
    const result = proposePairs(
      [
        buildParticipant('a', { role: 'both', offers: [offer('seo')], wants: [want('data')] }),
        buildParticipant('b', { role: 'both', offers: [offer('data', 1)], wants: [want('seo')] }),
      ],
      buildRules({ criteria: [{ measure: 'needs', kind: 'weight', weight: 1, state: 'on' }] }),
    );
    expect(listCouples(result)).toEqual(['a>b']);
    expect(result.unmatched).toEqual([]);
  });

  const sameSite = (kind: MatchCriterion['kind']): MatchCriterion => ({
    measure: 'site',
    kind,
    weight: 5,
    state: 'on',
  });

  it('forbids a pair that earns nothing on a required criterion', () => {
    const participants = [
      { ...junior, site: 'Lyon' },
      { ...senior, site: 'Paris' },
    ];
    const rules = buildRules({ criteria: [sameSite('must')] });
    expect(proposePairs(participants, rules).pairs).toEqual([]);
    expect(explainPair(participants, rules, couple('junior', 'senior'))?.blockedBy).toEqual({
      kind: 'must-unmet',
      measure: 'site',
    });
  });

  it('names the field of a required custom criterion that is not met', () => {
    const participants = [
      { ...junior, customFields: { School: 'Lyon' } },
      { ...senior, customFields: { School: 'Paris' } },
    ];
    const option = { kind: 'field', field: 'School', comparison: 'equal' } as const;
    const rules = buildRules({
      criteria: [{ measure: 'custom', kind: 'must', weight: 5, state: 'on', option }],
    });
    expect(explainPair(participants, rules, couple('junior', 'senior'))?.blockedBy).toEqual({
      kind: 'must-unmet',
      measure: 'custom',
      field: 'School',
    });
  });

  it('forbids a pair that earns something on an excluding criterion', () => {
    const rules = buildRules({ criteria: [sameSite('exclude')] });
    const paired = (one: string, other: string): number =>
      proposePairs(
        [
          { ...junior, site: one },
          { ...senior, site: other },
        ],
        rules,
      ).totals.pairs;
    expect(paired('Lyon', 'Lyon')).toBe(0);
    expect(paired('Lyon', 'Remote')).toBe(0);
    expect(paired('Lyon', 'Paris')).toBe(1);
  });

  it('breaks neither kind of criterion by what someone left blank', () => {
    for (const kind of ['must', 'exclude'] as const) {
      const result = proposePairs([{ ...junior, site: 'Lyon' }, senior], {
        ...buildRules(),
        criteria: [sameSite(kind)],
      });
      expect(result.totals.pairs).toBe(1);
    }
  });
});
