import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import ICAL from 'ical.js';
import { joinSpans, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import { decodeText } from '#shared/formats/table/decode-text.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import {
  calendarLimits,
  type CalendarFileError,
  type EventProblem,
  type EventProblemKind,
} from './calendar-limits.ts';
import { readComponents, type IcsComponent } from './ics-components.ts';
import { readEvent, type EventTime, type EventTimes } from './ics-event.ts';
import { readFreeBusy } from './ics-free-busy.ts';
import { createZones, utcClock } from './ics-zones.ts';
import {
  gatherChanges,
  isSeries,
  shiftTime,
  turningPointAt,
  type SeriesChanges,
  type TurningPoint,
} from './series-changes.ts';

export interface BusyTimesFile {
  /** Joined where they touch, in order, and nothing of what they are for. */
  readonly busy: readonly TimeSpan[];
  /** Events and listed periods in the file, whether they keep anybody busy or not. */
  readonly eventCount: number;
  readonly problems: readonly EventProblem[];
}

export interface BusyTimesQuestion {
  /** Where the file is read: times without a zone and whole days are those of this one. */
  readonly timeZone: string;
  /** What is looked at; repetitions outside it are never worked out. */
  readonly window: TimeSpan;
  onProgress?(done: number, total: number): void;
}

/** Events between two reports of progress. */
const eventsPerReport = 500;

/** When somebody is busy, as their calendar file says; or why it cannot be told. */
export function readBusyTimes(
  bytes: Uint8Array,
  { timeZone, window, onProgress }: BusyTimesQuestion,
): Result<BusyTimesFile, CalendarFileError> {
  if (bytes.byteLength > calendarLimits.bytes) {
    return fail({ kind: 'too-large', bytes: bytes.byteLength });
  }
  const components = readComponents(decodeText(bytes).text);
  if (!components.ok) return components;
  const zoneOf = createZones(components.value);
  const events = components.value.filter(({ name }) => name === 'VEVENT');
  const { read, problems } = readEvents(events, (event) => readEvent(event, { zoneOf, timeZone }));
  const changesOf = gatherChanges(read);
  const seriesUids = new Set(read.filter(isSeries).map(({ uid }) => uid));

  const lists = components.value.filter(({ name }) => name === 'VFREEBUSY');
  const listed = lists.map((list) => ({ line: list.line, ...readFreeBusy(list, timeZone) }));
  for (const { hasUnreadable, line } of listed) {
    if (hasUnreadable) problems.push({ kind: 'periods-unreadable', line });
  }
  const spans = listed.flatMap(({ busy }) => busy.flatMap((span) => within(window, span)));
  let joined: readonly TimeSpan[] = [];
  for (const [place, event] of read.entries()) {
    if (place % eventsPerReport === 0) onProgress?.(place, read.length);
    // Told by the series that goes on so.
    if (event.changesFollowing && event.rule === null && seriesUids.has(event.uid)) continue;
    const changes = changesOf(event);
    const isEverBusy = event.isBusy || changes.turningPoints.some((point) => point.event.isBusy);
    if (!isEverBusy) continue;
    const occurrences = tryOccurrences(window, event, changes);
    if (occurrences.ok) spans.push(...occurrences.value);
    else problems.push({ kind: occurrences.error, line: event.line });
    if (spans.length > mostLooseSpans) {
      joined = joinSpans([...joined, ...spans.splice(0)]);
      if (joined.length > calendarLimits.busyTimes) return fail({ kind: 'too-many-busy-times' });
    }
  }
  const busy = joinSpans([...joined, ...spans]);
  if (busy.length > calendarLimits.busyTimes) return fail({ kind: 'too-many-busy-times' });
  problems.sort((one, other) => one.line - other.line);
  const eventCount = listed.reduce((count, list) => count + list.periodCount, events.length);
  return succeed({ busy, eventCount, problems });
}

/** Joined from time to time, so that a file made to repeat itself cannot fill the memory. */
const mostLooseSpans = 20_000;

function readEvents(
  components: readonly IcsComponent[],
  read: (component: IcsComponent) => ReturnType<typeof readEvent>,
): { readonly read: readonly EventTimes[]; readonly problems: EventProblem[] } {
  const events: EventTimes[] = [];
  const problems: EventProblem[] = [];
  for (const component of components) {
    const event = read(component);
    if (event.ok) events.push(event.value);
    else problems.push({ kind: event.error, line: component.line });
  }
  return { read: events, problems };
}

/** The part of the span that is looked at. */
function within(window: TimeSpan, { from, to }: TimeSpan): readonly TimeSpan[] {
  if (to <= window.from || from >= window.to) return [];
  return [{ from: Math.max(from, window.from), to: Math.min(to, window.to) }];
}

function momentOf({ local, clock }: EventTime): number {
  return clock(local);
}

/** One event that cannot be followed leaves all others readable. */
function tryOccurrences(
  window: TimeSpan,
  event: EventTimes,
  changes: SeriesChanges,
): Result<readonly TimeSpan[], EventProblemKind> {
  try {
    const occurrences = occurrencesIn(window, event, changes);
    return occurrences === null ? fail('rule-unreadable') : succeed(occurrences);
  } catch {
    // A date that no clock can show.
    return fail(event.rule === null ? 'unreadable' : 'rule-unreadable');
  }
}

/** The part of the window that the event takes; null when its rule cannot be followed. */
function occurrencesIn(
  window: TimeSpan,
  event: EventTimes,
  { replaced, turningPoints }: SeriesChanges,
): readonly TimeSpan[] | null {
  const dates =
    event.rule === null
      ? []
      : repetitions(reaching(window, event, turningPoints), event, event.rule);
  if (dates === null) return null;
  const removed = new Set(event.removedTimes.filter(({ isDay }) => !isDay).map(momentOf));
  const removedDays = new Set(
    event.removedTimes.filter(({ isDay }) => isDay).map(({ local }) => dayText(local)),
  );
  const until = event.until === null ? Number.POSITIVE_INFINITY : lastMoment(event.until);
  const starts = [event.start, ...event.addedTimes, ...dates];
  return starts.flatMap((start) => {
    const from = momentOf(start);
    const turn = turningPointAt(turningPoints, from);
    const isGone =
      removed.has(from) ||
      removedDays.has(dayText(start.local)) ||
      replaced.has(from) ||
      from > until ||
      !(turn?.event ?? event).isBusy ||
      (turn !== null && turn.event.rule !== null);
    if (isGone) return [];
    if (turn === null) return within(window, { from, to: endOf(start, event.length) });
    const moved = shiftTime(start, turn);
    return within(window, { from: momentOf(moved), to: endOf(moved, turn.event.length) });
  });
}

function dayText({ year, month, day }: ICAL.Time): string {
  return `${year}-${month}-${day}`;
}

/** A series that ends on a day includes it. */
function lastMoment(until: EventTime): number {
  return until.isDay ? endOf(until, { days: 1 }) - 1 : momentOf(until);
}

function endOf({ local, clock }: EventTime, length: EventTimes['length']): number {
  if ('milliseconds' in length) return clock(local) + length.milliseconds;
  const end = local.clone();
  end.adjust(length.days, 0, 0, 0);
  return clock(end);
}

/** When occurrences begin, as the series has them, that may last or be moved into the window. */
function reaching(
  window: TimeSpan,
  event: EventTimes,
  turningPoints: readonly TurningPoint[],
): TimeSpan {
  let longest = lengthInMilliseconds(event);
  let furthest = 0;
  for (const point of turningPoints) {
    longest = Math.max(longest, lengthInMilliseconds(point.event));
    furthest = Math.max(furthest, Math.abs(point.shift));
  }
  return { from: window.from - longest - furthest, to: window.to + furthest };
}

function lengthInMilliseconds({ length }: EventTimes): number {
  return 'days' in length ? length.days * 86_400_000 : length.milliseconds;
}

/** A day more than any zone is away from UTC, in which rules are reckoned. */
const marginMilliseconds = 2 * 86_400_000;
/** Every day of seventy years: a series that began long ago and counts its repetitions. */
const mostPeriods = 25_000;

/** The dates of the rule on the wall clock of the event that lie in the window, and a few beside it. */
function repetitions(
  window: TimeSpan,
  { start }: EventTimes,
  rule: string,
): readonly EventTime[] | null {
  const firstText = new Date(utcClock(start.local)).toISOString().slice(0, 19);
  try {
    const recurrence = new RRuleTemporal({
      rruleString: `DTSTART:${firstText.replaceAll(/[-:]/g, '')}Z\nRRULE:${rule}`,
      strict: true,
      maxIterations: mostPeriods,
      temporal: Temporal,
    });
    const dates = recurrence.between(
      utcMoment(window.from - marginMilliseconds),
      utcMoment(window.to + marginMilliseconds),
      true,
    );
    return dates.map(({ year, month, day, hour, minute, second }) => ({
      ...start,
      local: ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: start.isDay }),
    }));
  } catch {
    // A rule that comes to no date, or is none.
    return null;
  }
}

function utcMoment(milliseconds: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC');
}
