import { describe, expect, test } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { certificatesOf } from '#shared/domain/progress/report-certificates.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day } from '#test/builders/entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const context = buildContext({ today: day('2026-09-01') });

describe('certificates', () => {
  test('go to both people of every pair that met', () => {
    const facts = progressHistory();
    const certificates = certificatesOf(facts, context);
    const met = facts.pairs.filter(({ id }) =>
      facts.sessions.some(({ pairIds, state }) => state === 'held' && pairIds.includes(id)),
    );
    expect(met.length).toBeGreaterThan(0);
    expect(certificates).toHaveLength(2 * met.length);
    for (const { from, to, sessions, minutes } of certificates) {
      expect(to >= from).toBe(true);
      expect(minutes).toBeGreaterThanOrEqual(sessions);
    }
  });

  test('none goes to a pair that never met, nor to one that has not begun', () => {
    const facts = progressHistory();
    expect(certificatesOf({ ...facts, sessions: [] }, context)).toEqual([]);
    const pairs = facts.pairs.map((pair): Pair => ({ ...pair, activeOn: null }));
    expect(certificatesOf({ ...facts, pairs }, context)).toEqual([]);
  });

  test('end with the pair, where it ended before the programme', () => {
    const facts = progressHistory();
    const pairs = facts.pairs.map((pair): Pair => ({
      ...pair,
      state: 'ended-early',
      history: [{ to: 'ended-early', on: day('2026-06-30'), reason: 'no-time', note: 'Moved' }],
    }));
    const certificates = certificatesOf({ ...facts, pairs }, context);
    expect(new Set(certificates.map(({ to }) => to))).toEqual(new Set(['2026-06-30']));
    expect(JSON.stringify(certificates)).not.toContain('Moved');
  });

  test('of a pair that began after the planned end of the programme do not end before they begin', () => {
    const facts = progressHistory();
    const programme = { ...facts.programme, startsOn: day('2025-06-01'), lengthMonths: 3 };
    for (const { from, to } of certificatesOf({ ...facts, programme }, context)) {
      expect(to >= from).toBe(true);
    }
  });
});
