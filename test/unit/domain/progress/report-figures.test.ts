import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpiNames } from '#shared/domain/progress/indicator.ts';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { reportFigures } from '#shared/domain/progress/report-figures.ts';
import { reportLimits, type ReportLimit } from '#shared/domain/progress/report-limits.ts';
import { nextSteps } from '#shared/domain/progress/report-next-steps.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildProgramme, day, moment } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildIndicator } from '#test/builders/progress-entities.ts';
import { buildProgressFacts } from '#test/builders/progress-facts.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const clock = localClockIn('Europe/Paris');
const september = buildContext({
  now: moment('2026-09-01T09:30:00.000Z'),
  today: day('2026-09-01'),
});

const nothing = buildProgressFacts();

function limitsOf(facts: ProgressFacts, kind: ReportLimit['kind']) {
  return reportLimits(reportFigures(facts, noFilter, september, clock)).filter(
    (limit) => limit.kind === kind,
  );
}

describe('the figures of a report', () => {
  test('an empty programme has no figure, and says which are missing rather than 0', () => {
    const figures = reportFigures(nothing, noFilter, september, clock);
    expect(Object.values(figures.kpis).filter(({ kind }) => kind === 'value')).toEqual([]);
    expect(reportLimits(figures)).toContainEqual({ kind: 'missing', kpis: kpiNames });
    expect(reportLimits(figures)).toContainEqual({ kind: 'no-surveys' });
  });

  test('months add up to all the sessions', () => {
    const facts = progressHistory();
    const { participation } = reportFigures(facts, noFilter, september, clock);
    for (const name of ['held', 'missed', 'cancelled', 'ahead', 'toWriteUp'] as const) {
      const sum = participation.months.reduce((total, month) => total + month[name], 0);
      expect(sum).toBe(participation.sessions[name]);
    }
    expect(participation.pairs).toBe(16);
    expect(participation.mentors).toBe(16);
  });

  test('a report ends today while the programme runs, and with the programme afterwards', () => {
    const facts = { ...nothing, programme: buildProgramme({ startsOn: day('2026-03-02') }) };
    const during = buildContext({ today: day('2026-05-04') });
    expect(reportFigures(facts, noFilter, during, clock)).toMatchObject({
      from: '2026-03-02',
      to: '2026-05-04',
    });
    const later = buildContext({ today: day('2027-05-04') });
    expect(reportFigures(facts, noFilter, later, clock).to).toBe('2026-09-01');
  });

  test('before the start the period is one day, never an end before its beginning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (month) => {
        const today = day(`2025-0${month}-01`);
        const { from, to } = reportFigures(nothing, noFilter, buildContext({ today }), clock);
        expect(to >= from).toBe(true);
      }),
    );
  });

  test('an indicator stands at its last reading, and without one it is missing', () => {
    const indicator = buildIndicator();
    const facts = { ...nothing, indicators: [indicator] };
    const [line] = reportFigures(facts, noFilter, september, clock).results;
    expect(line?.figure).toEqual({ kind: 'missing' });
    expect(limitsOf(facts, 'without-reading')).toEqual([
      { kind: 'without-reading', indicators: 1 },
    ]);
  });

  test('a filter for a department drops anonymous surveys whole, and the limits say so', () => {
    const facts = progressHistory();
    const filter = { ...noFilter, department: 'Finance' };
    const figures = reportFigures(facts, filter, september, clock);
    expect(reportLimits(figures)).toContainEqual({ kind: 'part', of: 'department' });
    const anonymous = facts.surveys.filter(({ isAnonymous }) => isAnonymous).map(({ id }) => id);
    expect(figures.surveys.filter(({ id }) => anonymous.includes(id))).toEqual([]);
    const leftOut = figures.anonymousLeftOut;
    expect(reportLimits(figures).some(({ kind }) => kind === 'anonymous-left-out')).toBe(
      leftOut > 0,
    );
  });
});

describe('what to do next', () => {
  test('ends with thanks, and asks for nothing where nothing is amiss', () => {
    const figures = reportFigures(nothing, noFilter, september, clock);
    expect(nextSteps(figures)).toEqual([{ kind: 'thank' }]);
  });

  test('an adherence below the line asks to book ahead, one on it does not', () => {
    const figures = reportFigures(nothing, noFilter, september, clock);
    const withAdherence = (value: number) => ({
      ...figures,
      kpis: { ...figures.kpis, adherence: { kind: 'value', value, count: 20 } as const },
    });
    expect(nextSteps(withAdherence(79.9))[0]).toEqual({ kind: 'book-ahead', percent: 79.9 });
    expect(nextSteps(withAdherence(80))).toEqual([{ kind: 'thank' }]);
  });
});
