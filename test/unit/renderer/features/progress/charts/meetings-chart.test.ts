import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { meetingsChart, namedMeetings } from '#renderer/features/progress/charts/meetings-chart.ts';
import type { ChartInput } from '#renderer/features/progress/charts/programme-chart.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const t = createTranslate('en');
const history = progressHistory();

function inputOf(part: Partial<ProgressFacts>): ChartInput {
  const facts = { ...history, ...part };
  return {
    facts,
    whole: facts,
    filter: noFilter,
    context: { now: moment('2026-09-01T12:00:00.000Z'), today: day('2026-09-01') },
    clock: computerClock,
    period: 'spring',
    language: {
      t,
      locale: 'en',
      formatNumber: String,
      formatDate: (on, options) =>
        new Date(on).toLocaleDateString('en-GB', { timeZone: 'UTC', ...options }),
      compareText: (one, other) => (one < other ? -1 : Number(one > other)),
    },
  };
}

/** So many pairs, of which each met as many times in one week as its number says, up to three. */
function pairsThatMet(count: number): Pick<ProgressFacts, 'pairs' | 'sessions'> {
  const pairs = Array.from({ length: count }, (_, index) =>
    buildPair({ id: testId(0x5000 + index), state: 'active', activeOn: day('2026-03-02') }),
  );
  const sessions = pairs.flatMap(({ id }, index) =>
    Array.from({ length: 1 + (index % 3) }, (_, time) =>
      buildSession({
        id: testId(0x6000 + index * 3 + time),
        pairIds: [id],
        startsAt: moment(`2026-03-${String(10 + time)}T12:00:00.000Z`),
        state: 'held',
        attendance: {},
      }),
    ),
  );
  return { pairs, sessions };
}

describe('the chart of meetings', () => {
  const input = inputOf(pairsThatMet(60));
  const meetings = namedMeetings(input);
  const pages = [0, 1, 2].map((page) => meetingsChart(meetings, page, input));

  test('draws all pairs, 25 at a time, and says which', () => {
    expect(meetings.pages).toBe(3);
    const drawn = pages.flatMap(({ spec }) => (spec?.kind === 'heat' ? spec.rows : []));
    expect(drawn).toEqual(meetings.pairs.map(({ name }) => name));
    expect(new Set(drawn).size).toBe(60);
    expect(pages.map(({ basis }) => basis.slice(0, 18))).toEqual([
      'Pairs 1 to 25 of 6',
      'Pairs 26 to 50 of ',
      'Pairs 51 to 60 of ',
    ]);
  });

  test('has all of them in its table, whichever page is drawn', () => {
    for (const { table, tableBasis } of pages) {
      expect(table.rows).toHaveLength(60);
      expect(tableBasis).toMatch(/^60 pairs,/);
    }
  });

  test('is as dark for as many meetings on every page', () => {
    expect(pages.map(({ spec }) => (spec?.kind === 'heat' ? spec.maximum : null))).toEqual([
      3, 3, 3,
    ]);
  });

  test('of a few pairs has one page', () => {
    const few = inputOf(pairsThatMet(25));
    expect(namedMeetings(few).pages).toBe(1);
    expect(meetingsChart(namedMeetings(few), 0, few).basis).toMatch(/^25 pairs,/);
  });
});

describe('its weeks', () => {
  const weeksFrom = (monday: string, weeks: number) => {
    const pair = buildPair({ state: 'active', activeOn: day('2025-01-01') });
    const sessions = Array.from({ length: weeks }, (_, week) =>
      buildSession({
        id: testId(0x7000 + week),
        pairIds: [pair.id],
        startsAt: moment(`${addDays(monday, 7 * week)}T12:00:00.000Z`),
        state: 'held',
        attendance: {},
      }),
    );
    return namedMeetings(inputOf({ pairs: [pair], sessions })).weeks;
  };

  test('of one year go without it', () => {
    expect(weeksFrom('2026-03-02', 2)).toEqual(['2 Mar', '9 Mar']);
  });

  test('of two years have it, and the week between them has its own too', () => {
    expect(weeksFrom('2025-12-22', 3)).toEqual([
      '22 Dec 2025',
      '29 Dec 2025 (W1 2026)',
      '5 Jan 2026',
    ]);
    expect(weeksFrom('2026-12-21', 2)).toEqual(['21 Dec 2026', '28 Dec 2026 (W53 2026)']);
  });
});
