import type { AgendaItemId, PairId } from '#shared/domain/ids.ts';
import { sessionsInTerm } from '#shared/domain/pair-life/cadence-days.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import {
  agendaItemsOf,
  shippedAgendas,
  shippedMinutes,
  type AgendaKey,
} from '#shared/domain/sessions/agenda-content.ts';
import { agendaMinutes, type AgendaItem } from '#shared/domain/sessions/agenda.ts';
import {
  keepClear,
  mostSessionsOfSeries,
  type ClosedDayAnswer,
  type ClosedReason,
  type SeriesDate,
} from '#shared/domain/sessions/plan-series.ts';
import {
  writeSeriesRule,
  type SeriesEnd,
  type SeriesRhythm,
} from '#shared/domain/sessions/series-rule.ts';
import { stagesOf } from '#shared/domain/sessions/series-stages.ts';
import type { SessionDetails } from '#shared/domain/sessions/session-decisions.ts';
import { peopleOf } from '#shared/domain/sessions/session-times.ts';
import type { Session, SessionFormat } from '#shared/domain/sessions/session.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { expandRecurrence, type RecurrenceProblem } from '#shared/formats/calendar/recurrence.ts';
import { instantAtLocal, isLocalDateTime } from '#shared/formats/calendar/time-zone.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { PlanningData } from './planning-data.ts';

/** A point of the agenda as it is being written. Figures are texts while they are typed. */
export interface AgendaRow {
  /** Tells the rows apart on screen. */
  readonly key: string;
  /** Of a point that the session has already. */
  readonly id: AgendaItemId | null;
  readonly title: string;
  readonly minutes: string;
}

/** What is said of a session, as it is being typed. */
export interface DetailsInput {
  readonly title: string;
  readonly minutes: string;
  readonly format: SessionFormat;
  readonly place: string;
  readonly link: string;
  readonly agenda: readonly AgendaRow[];
}

export interface SeriesInput {
  readonly rhythm: SeriesRhythm;
  readonly interval: string;
  readonly customRule: string;
  readonly endKind: SeriesEnd['kind'];
  readonly count: string;
  readonly until: string;
  readonly answer: ClosedDayAnswer;
  readonly areWeekendsClosed: boolean;
  /** Whether first meeting, midpoint and closing have the agendas made for them. */
  readonly hasStages: boolean;
}

export interface PlanInput extends DetailsInput {
  readonly pairIds: readonly PairId[];
  /** On the wall clock of this computer. */
  readonly date: string;
  readonly time: string;
  /** Null for a single session. */
  readonly series: SeriesInput | null;
}

/** An empty field is no number at all, and not nought. */
export function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

export function readDetails(input: DetailsInput): SessionDetails {
  const { title, format, place, link } = input;
  return {
    title,
    minutes: readNumber(input.minutes),
    format,
    place,
    link,
    agenda: input.agenda.map((row) => ({
      id: row.id,
      title: row.title,
      minutes: readNumber(row.minutes),
    })),
  };
}

export function agendaRows(
  items: readonly (Pick<AgendaItem, 'title' | 'minutes'> & { readonly id?: AgendaItemId })[],
  newKey: () => string,
): readonly AgendaRow[] {
  return items.map(({ id = null, title, minutes }) => ({
    key: newKey(),
    id,
    title,
    minutes: String(minutes),
  }));
}

export function detailsOf(session: Session, newKey: () => string): DetailsInput {
  const { title, minutes, format, place, link, agenda } = session;
  return {
    title,
    minutes: String(minutes),
    format,
    place,
    link,
    agenda: agendaRows(agenda, newKey),
  };
}

/** Whether it would be the first meeting of a pair, which is none that several pairs are at. */
export function areToMeetFirst(pairIds: readonly PairId[], sessions: readonly Session[]): boolean {
  return pairIds.length < 2 && !haveMet(pairIds, sessions);
}

/** Whether any of the pairs has met, or is to. */
function haveMet(pairIds: readonly PairId[], sessions: readonly Session[]): boolean {
  return sessions.some(
    (session) =>
      session.state !== 'cancelled' &&
      session.state !== 'missed' &&
      session.pairIds.some((pairId) => pairIds.includes(pairId)),
  );
}

/**
 * A pair that has not met yet begins by getting to know each other; in a series, where that is one
 * session among others, the form is about the others. Several pairs together do something.
 */
export function initialDetails(
  pairIds: readonly PairId[],
  plan: { readonly sessions: readonly Session[]; readonly isSeries: boolean },
  locale: Locale,
  newKey: () => string,
): DetailsInput {
  const isWorkshop = pairIds.length > 1;
  const isUsual = plan.isSeries || !areToMeetFirst(pairIds, plan.sessions);
  const key: AgendaKey = isWorkshop ? 'lab' : isUsual ? 'standard' : 'kickoff';
  const items = shippedAgendas.flatMap((one) =>
    one.key === key ? agendaItemsOf(one, locale) : [],
  );
  return {
    title: '',
    minutes: String(agendaMinutes(items)),
    format: isWorkshop ? 'workshop' : 'one-to-one',
    place: '',
    link: '',
    agenda: agendaRows(items, newKey),
  };
}

/** What was left as it had been suggested becomes what is suggested now; what was written stays. */
export function followSuggestion(
  input: PlanInput,
  before: PlanInput,
  next: PlanInput,
): Partial<PlanInput> {
  const isUntouched = (...names: readonly (keyof PlanInput)[]) =>
    names.every((name) => JSON.stringify(input[name]) === JSON.stringify(before[name]));
  return {
    ...(isUntouched('agenda', 'minutes') && { agenda: next.agenda, minutes: next.minutes }),
    ...(isUntouched('date', 'time') && { date: next.date, time: next.time }),
    ...(isUntouched('format') && { format: next.format }),
  };
}

export function initialSeries({ cadence, lengthMonths }: Programme): SeriesInput {
  const count = Math.min(mostSessionsOfSeries, sessionsInTerm(cadence, lengthMonths));
  return {
    rhythm: cadence === 'fortnightly' ? 'fortnightly' : 'monthly-weekday',
    interval: cadence === 'fortnightly' ? '3' : '2',
    customRule: 'FREQ=MONTHLY;BYDAY=2TU,4TH;COUNT=6',
    endKind: 'count',
    count: String(count),
    until: '',
    answer: 'next-free-day',
    areWeekendsClosed: true,
    hasStages: true,
  };
}

/** `series-numbers`: how often or how long is not a whole number, or the last day is none. */
export type OutlookProblem = RecurrenceProblem | 'series-numbers' | 'series-too-long';

export interface Outlook {
  /** Null for a single session. */
  readonly rule: string | null;
  readonly dates: readonly SeriesDate[];
}

/** The first date and time, on the wall clock. */
export function startOf({ date, time }: Pick<PlanInput, 'date' | 'time'>): string {
  // A field for a time may give seconds.
  return `${date}T${time.slice(0, 5)}`;
}

/** The dates of what is being planned, and what stands against each. */
export function outlookOf(
  input: PlanInput,
  data: PlanningData,
  timeZone: string,
): Result<Outlook, OutlookProblem> {
  const rule = input.series === null ? null : ruleOf(input.series, input.date);
  const expanded = expandRecurrence({
    rule: rule ?? 'FREQ=DAILY;COUNT=1',
    startsAtLocal: startOf(input),
    timeZone,
    // One more than may be, so that it shows when there are too many.
    atMost: mostSessionsOfSeries + 1,
  });
  if (!expanded.ok) {
    const isTyped = input.series === null || input.series.rhythm === 'custom';
    const isOfNumbers = expanded.error === 'rule-malformed' && !isTyped;
    return fail(isOfNumbers ? 'series-numbers' : expanded.error);
  }
  if (expanded.value.length > mostSessionsOfSeries) return fail('series-too-long');
  const { minutes } = readDetails(input);
  const instantAt = (local: string) => instantAtLocal(local, timeZone);
  const allKept = expanded.value.map(
    (local) => ({ kind: 'kept', local, startsAt: instantAt(local) }) as const,
  );
  const dates = keepClear(expanded.value, {
    programme: data.programme,
    areWeekendsClosed: input.series?.areWeekendsClosed ?? false,
    personIds: peopleOf(input.pairIds, data.people),
    busyTimes: data.busyTimes,
    minutes: Math.max(Number.isFinite(minutes) ? minutes : 0, longestStage(input, allKept, data)),
    answer: input.series?.answer ?? 'leave-out',
    instantAt,
  });
  return succeed({ rule, dates });
}

/**
 * The minutes of the longest agenda that one of the sessions has instead of the others’. Which dates have
 * one is known only once those are left out that cannot be kept, so all are kept clear for as long.
 */
function longestStage(
  { series, pairIds }: PlanInput,
  dates: readonly SeriesDate[],
  { sessions }: PlanningData,
): number {
  if (series?.hasStages !== true) return 0;
  const stages = stagesOf(dates, !areToMeetFirst(pairIds, sessions));
  return Math.max(0, ...[...stages.values()].map(shippedMinutes));
}

function ruleOf(series: SeriesInput, startsOn: string): string {
  const { rhythm, customRule, endKind, until } = series;
  const end: SeriesEnd =
    endKind === 'count'
      ? { kind: 'count', count: readNumber(series.count) }
      : { kind: 'until', day: until };
  return writeSeriesRule(
    { rhythm, customRule, interval: readNumber(series.interval), end },
    startsOn,
  );
}

/** Why a session can hardly be at the time, apart from other sessions; null when nothing is known against it. */
export function closingAt(
  session: {
    readonly local: string;
    readonly minutes: number;
    readonly pairIds: readonly PairId[];
  },
  data: PlanningData,
  timeZone: string,
): ClosedReason | null {
  if (!isLocalDateTime(session.local)) return null;
  const [date] = keepClear([session.local], {
    programme: data.programme,
    areWeekendsClosed: false,
    personIds: peopleOf(session.pairIds, data.people),
    busyTimes: data.busyTimes,
    minutes: session.minutes,
    answer: 'leave-out',
    instantAt: (local) => instantAtLocal(local, timeZone),
  });
  return date === undefined || date.kind === 'kept' ? null : date.why;
}
