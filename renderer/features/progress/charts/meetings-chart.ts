import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { isoWeekOf } from '#shared/domain/calendar/iso-week.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { meetingsByWeek, type MeetingWeeks } from '#shared/domain/progress/series-rhythm.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';

/** More rows at a time are a wall. */
const pairsOnPage = 25;

/** Pairs × weeks in words, before a page of them is chosen. */
export interface NamedMeetings {
  readonly weeks: readonly string[];
  readonly pairs: readonly (MeetingWeeks['pairs'][number] & { readonly name: string })[];
  /** The most often that any pair met in one week: what is darkest on each page. */
  readonly most: number;
  readonly pages: number;
}

export function namedMeetings(input: ChartInput): NamedMeetings {
  const { facts, whole, clock, language } = input;
  const { t } = language;
  const { weeks, pairs } = meetingsByWeek(facts, clock);
  const people = new Map(
    whole.participants.map(({ person }) => [person.id, displayName(person)] as const),
  );
  const pairById = new Map(whole.pairs.map((pair) => [pair.id, pair]));
  const names = pairs.map(({ pairId }) => {
    const pair = pairById.get(pairId);
    const name = (id: Parameters<typeof people.get>[0] | undefined) =>
      (id === undefined ? undefined : people.get(id)) ?? t('charts.unknownPerson');
    return t('charts.pair', { mentor: name(pair?.mentorId), mentee: name(pair?.menteeId) });
  });
  const rows = distinct(names);
  return {
    weeks: distinct(weekNames(weeks, input)),
    pairs: pairs.map((pair, index) => ({ ...pair, name: rows[index] ?? '' })),
    most: pairs.reduce((most, { counts }) => Math.max(most, ...counts), 0),
    pages: Math.max(1, Math.ceil(pairs.length / pairsOnPage)),
  };
}

/** The first and the last pair of a page, counted from 1. */
export function pairsOfPage(
  { pairs }: Pick<NamedMeetings, 'pairs'>,
  page: number,
): { readonly first: number; readonly last: number } {
  return {
    first: page * pairsOnPage + 1,
    last: Math.min(pairs.length, (page + 1) * pairsOnPage),
  };
}

/** How often pairs met: drawn one page of pairs at a time; the table has all of them. */
export function meetingsChart(
  { weeks, pairs, most, pages }: NamedMeetings,
  page: number,
  { language, period }: Pick<ChartInput, 'language' | 'period'>,
): ProgrammeChart {
  const { t } = language;
  const { first, last } = pairsOfPage({ pairs }, page);
  const shown = pairs.slice(first - 1, last);
  const count = pairs.length;
  const whole = t('charts.meetings.basis', { count, period });
  return {
    id: 'meetings',
    title: t('charts.meetings.title'),
    basis: pages === 1 ? whole : t('charts.meetings.basis.page', { first, last, count, period }),
    tableBasis: whole,
    empty: t('charts.meetings.empty'),
    columns: 12,
    spec:
      weeks.length === 0
        ? null
        : {
            kind: 'heat',
            rows: shown.map(({ name }) => name),
            columns: weeks,
            values: shown.map(({ counts }) => counts),
            maximum: most,
            formatValue: (value) => t('charts.meetings.met', { count: value }),
          },
    table: {
      headings: [t('charts.pairHeading'), t('charts.meetings.all'), ...weeks],
      rows: pairs.map(({ name, met, counts }) => [name, met, ...counts]),
    },
  };
}

/**
 * Weeks by their Monday; with its year where they are of two years. A week that lies in both is a week of
 * one of them alone, which is not always that of its Monday: there it is named too.
 */
function weekNames(
  mondays: readonly string[],
  { language }: Pick<ChartInput, 'language'>,
): readonly string[] {
  const yearOf = (day: string) => day.slice(0, 4);
  const sundayOf = (monday: string) => addDays(monday, 6);
  const [first] = mondays;
  const last = mondays.at(-1);
  const isOneYear =
    first === undefined || last === undefined || yearOf(first) === yearOf(sundayOf(last));
  return mondays.map((monday) => {
    const date = language.formatDate(monday, {
      day: 'numeric',
      month: 'short',
      ...(isOneYear ? {} : { year: 'numeric' }),
    });
    if (yearOf(monday) === yearOf(sundayOf(monday))) return date;
    return language.t('charts.meetings.turn', { date, ...isoWeekOf(monday) });
  });
}

/** Two of the same name would share one row of the chart. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}
