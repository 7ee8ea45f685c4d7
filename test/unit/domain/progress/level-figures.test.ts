import { describe, expect, test } from 'vitest';
import { skillGains } from '#shared/domain/progress/assessed-gains.ts';
import { meanFigure } from '#shared/domain/progress/figure.ts';
import { levelFigures } from '#shared/domain/progress/level-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, moment, testId } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildIndicator, buildReading } from '#test/builders/progress-entities.ts';

const today = day('2026-09-01');
const context = buildContext({ now: moment('2026-09-01T12:00:00.000Z'), today });
const clock = localClockIn('UTC');
const facts = progressHistory({ pairs: 8, sessionsPerPair: 4, responses: 40, today });
const figures = (changes: Partial<ProgressFacts> = {}) =>
  levelFigures({ ...facts, ...changes }, context, clock);

describe('the four levels', () => {
  test('count from the start of the programme to today', () => {
    expect(figures()).toMatchObject({ from: facts.programme.startsOn, to: today });
    const programme = { ...facts.programme, startsOn: day('2026-10-01') };
    const ahead = { from: '2026-10-01', to: '2026-10-01' };
    expect(figures({ programme, pairs: [] })).toMatchObject(ahead);
  });

  test('count from the first pair where it began before the programme was to', () => {
    const programme = { ...facts.programme, startsOn: day('2026-10-01') };
    const first = facts.programme.startsOn;
    expect(figures({ programme })).toMatchObject({ from: first, to: today });
  });

  test('keep what mentees learnt apart from what mentors learnt', () => {
    const gains = skillGains(facts);
    const toMentee = gains.filter(({ direction }) => direction === 'to-mentee');
    const { learning } = figures();
    expect(learning['to-mentee']).toEqual(
      meanFigure(toMentee.map(({ start, end }) => end - start)),
    );
    expect(toMentee.length).toBeGreaterThan(0);
    expect(learning['to-mentor']).toMatchObject({ count: gains.length - toMentee.length });
  });

  test('are missing, not nought, where nothing was recorded', () => {
    const nothing = figures({
      assessments: [],
      surveys: [],
      responses: [],
      practices: [],
      indicators: [],
      readings: [],
    });
    const missing = { kind: 'missing' };
    expect(nothing).toMatchObject({
      reaction: { satisfaction: missing, nps: missing },
      learning: { 'to-mentee': missing, 'to-mentor': missing },
      behaviour: { adopted: 0, kept: missing },
      results: { reached: 0, comparable: 0, indicators: 0 },
    });
  });

  test('compare indicators that have a target and a reading', () => {
    const indicator = (number: number, target: number | null) =>
      buildIndicator({ id: testId(number), target, baseline: 0 });
    const indicators = [indicator(1, 10), indicator(2, 10), indicator(3, null), indicator(4, 10)];
    const reading = (number: number, value: number) =>
      buildReading({ id: testId(0x500 + number), indicatorId: testId(number), value });
    const readings = [reading(1, 12), reading(2, 8), reading(3, 5)];
    expect(figures({ indicators, readings }).results).toEqual({
      reached: 1,
      comparable: 2,
      indicators: 4,
    });
  });
});
