import { addDays, addMonths, weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import type { PairId } from '#shared/domain/ids.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import type { Session, SessionParty } from '#shared/domain/sessions/session.ts';
import type { ProgressFacts } from './progress-facts.ts';

type DayClock = Pick<LocalClock, 'localAt'>;

/** The sessions of one month, each by what became of it. */
export interface MonthOfSessions {
  /** `YYYY-MM`. */
  readonly month: string;
  /** All that were ever set for it: the sum of the others. */
  readonly planned: number;
  readonly held: number;
  readonly missed: number;
  readonly cancelled: Readonly<Record<SessionParty, number>>;
  /** Still to come, or over with nobody having said how it went. */
  readonly open: number;
}

/** The counts of one month while they are added up. */
interface SessionCounts {
  planned: number;
  held: number;
  missed: number;
  readonly cancelled: Record<SessionParty, number>;
  open: number;
}

/** More would be a mistyped year rather than a programme. */
const mostMonths = 60;
const mostWeeks = 60;

const monthText = 'yyyy-mm'.length;

/** Each month from that of the first session to that of the last, also those without any; at most the last 60. */
export function rhythmByMonth(
  { sessions }: Pick<ProgressFacts, 'sessions'>,
  clock: DayClock,
): readonly MonthOfSessions[] {
  const byMonth = new Map<string, SessionCounts>();
  for (const session of sessions) {
    const month = dayOn(clock, session.startsAt).slice(0, monthText);
    const known = byMonth.get(month);
    const counts = known ?? noCounts();
    if (known === undefined) byMonth.set(month, counts);
    count(session, counts);
  }
  const [last] = [...byMonth.keys()].toSorted().toReversed();
  const [first] = [...byMonth.keys()].toSorted();
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = last; month >= first && months.length < mostMonths;) {
    months.push(month);
    month = addMonths(`${month}-01`, -1).slice(0, monthText);
  }
  return months.toReversed().map((month) => ({ month, ...(byMonth.get(month) ?? noCounts()) }));
}

function noCounts(): SessionCounts {
  const cancelled = { mentor: 0, mentee: 0, coordinator: 0 };
  return { planned: 0, held: 0, missed: 0, cancelled, open: 0 };
}

/** Adds one session to the counts of its month: of ten thousand, no lists in between. */
function count({ state, absence }: Session, counts: SessionCounts): void {
  counts.planned += 1;
  switch (state) {
    case 'held':
      counts.held += 1;
      return;
    case 'missed':
      counts.missed += 1;
      return;
    case 'cancelled':
      // One whose side nobody noted was called off by whoever keeps the list.
      counts.cancelled[absence?.by ?? 'coordinator'] += 1;
      return;
    case 'planned':
    case 'moved':
      counts.open += 1;
  }
}

/** How often each pair met in each week. */
export interface MeetingWeeks {
  /** The Monday of each week, in order. */
  readonly weeks: readonly string[];
  /** Those that met least come first. */
  readonly pairs: readonly {
    readonly pairId: PairId;
    readonly met: number;
    /** By week. */
    readonly counts: readonly number[];
  }[];
}

/** The pairs that began, in the weeks from the first meeting to the last; at most the last 60. */
export function meetingsByWeek(
  { pairs, sessions }: Pick<ProgressFacts, 'pairs' | 'sessions'>,
  clock: DayClock,
): MeetingWeeks {
  const begun = pairs.filter(({ activeOn }) => activeOn !== null);
  const pairById = new Map(begun.map((pair) => [pair.id, pair]));
  const mondays = new Map<string, string>();
  const met = new Map<PairId, Map<string, number>>();
  for (const session of sessions) {
    if (session.state !== 'held') continue;
    const day = dayOn(clock, session.startsAt);
    const monday = mondays.get(day) ?? addDays(day, 1 - weekdayOf(day));
    mondays.set(day, monday);
    for (const pairId of session.pairIds) {
      const pair = pairById.get(pairId);
      if (pair === undefined || !didMeet(session, pair)) continue;
      const counts = met.get(pairId) ?? new Map<string, number>();
      met.set(pairId, counts.set(monday, (counts.get(monday) ?? 0) + 1));
    }
  }
  const weeks = weeksBetween([...met.values()].flatMap((counts) => [...counts.keys()]));
  return {
    weeks,
    pairs: begun
      .map(({ id }) => {
        const counts = weeks.map((week) => met.get(id)?.get(week) ?? 0);
        return { pairId: id, met: counts.reduce((sum, times) => sum + times, 0), counts };
      })
      .toSorted((one, other) => one.met - other.met || (one.pairId < other.pairId ? -1 : 1)),
  };
}

function weeksBetween(mondays: readonly string[]): readonly string[] {
  const inOrder = [...new Set(mondays)].toSorted();
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return [];
  const weeks: string[] = [];
  for (let week = last; week >= first && weeks.length < mostWeeks; week = addDays(week, -7)) {
    weeks.push(week);
  }
  return weeks.toReversed();
}
