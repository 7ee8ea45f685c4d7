import { describe, expect, test } from 'vitest';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import { writeTableCsv } from '#shared/formats/table/sheet-table.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { ChartInput } from '#renderer/features/progress/charts/programme-chart.ts';
import {
  compareWithOthers,
  programmesChart,
} from '#renderer/features/progress/charts/programmes-chart.ts';
import { day, moment, testId } from '#test/builders/entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';

const t = createTranslate('en');
const whole = progressHistory();
const other = progressHistory({ programmeId: testId<ProgrammeId>(0x901), pairs: 4 });
const others = [{ ...other, programme: { ...other.programme, name: 'Harbour' } }];
const names = [whole.programme.name, 'Harbour'];

const input: ChartInput = {
  facts: whole,
  whole,
  filter: noFilter,
  context: { now: moment('2026-09-01T12:00:00.000Z'), today: day('2026-09-01') },
  clock: computerClock,
  period: 'spring',
  language: {
    t,
    locale: 'en',
    formatNumber: String,
    formatDate: String,
    compareText: (one, another) => (one < another ? -1 : Number(one > another)),
  },
};
const compared = compareWithOthers(input, others);
const shown = { measure: 'held', isNameless: false } as const;

describe('the chart of programmes', () => {
  test('names them, marks this one, and says what each column rests on', () => {
    const chart = programmesChart(input, compared, shown);
    expect(chart.table.rows.map(([name]) => name)).toEqual([
      'Digital cohort, this programme',
      'Harbour',
    ]);
    expect(chart.spec).toMatchObject({
      labels: [
        expect.stringMatching(/^Digital cohort, this programme \(\d+\)$/),
        expect.stringMatching(/^Harbour \(\d+\)$/),
      ],
    });
    expect(chart.basis).toContain(t('charts.groups.of.held'));
    expect(chart.basis).toContain(t('charts.groups.since'));
  });

  test('without names it tells none of them anywhere, and still marks this one', () => {
    const chart = programmesChart(input, compared, { ...shown, isNameless: true });
    const written = `${JSON.stringify(chart)} ${writeTableCsv(chart.table, 'en')}`;
    for (const name of names) expect(written).not.toContain(name);
    expect(chart.isNameless).toBe(true);
    const rows = chart.table.rows.map(([name]) => name);
    expect(rows.map((name) => String(name).slice(0, 11))).toEqual(['Programme A', 'Programme B']);
    expect(rows.filter((name) => String(name).endsWith(', this programme'))).toHaveLength(1);
  });

  test('says when there is no other programme, and when the others are still being read', () => {
    const alone = programmesChart(input, compareWithOthers(input, []), shown);
    expect(alone).toMatchObject({ spec: null, empty: t('charts.groups.only') });
    const waiting = programmesChart(input, compareWithOthers(input, null), shown);
    expect(waiting).toMatchObject({ spec: null, empty: t('charts.groups.reading') });
  });

  test('says which days it is about where a side of the filter is open', () => {
    const basisOf = (filter: Partial<ChartInput['filter']>) =>
      programmesChart({ ...input, filter: { ...noFilter, ...filter } }, compared, shown).basis;
    const [from, to] = [day('2026-03-01'), day('2026-06-30')];
    expect(basisOf({ from, to })).toContain('spring');
    expect(basisOf({ from })).toContain(t('charts.groups.from', { date: from }));
    expect(basisOf({ to })).toContain(t('charts.groups.until', { date: to }));
  });
});
