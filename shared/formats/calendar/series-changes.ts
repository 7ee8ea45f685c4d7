import ICAL from 'ical.js';
import type { EventTime, EventTimes } from './ics-event.ts';
import { utcClock, type WallClock } from './ics-zones.ts';

/** From an occurrence on, a series goes another way: at another hour, for another length, or no more. */
export interface TurningPoint {
  /** The moment of the first occurrence it is about, as the series had it. */
  readonly from: number;
  /** How much later on the wall clock, in milliseconds. */
  readonly shift: number;
  /** Null for that of the series. */
  readonly clock: WallClock | null;
  /** When it takes place from then on; one with a rule of its own goes its own way. */
  readonly event: EventTimes;
}

/** What other events of the file change of a series. */
export interface SeriesChanges {
  /** Moments of occurrences that another event stands in for. */
  readonly replaced: ReadonlySet<number>;
  /** The earliest first. */
  readonly turningPoints: readonly TurningPoint[];
}

const noChanges: SeriesChanges = { replaced: new Set(), turningPoints: [] };

export function isSeries({ replaces, rule, addedTimes }: EventTimes): boolean {
  return replaces === null && (rule !== null || addedTimes.length > 0);
}

/** Tells of each event what the others of the file change of it. */
export function gatherChanges(events: readonly EventTimes[]): (event: EventTimes) => SeriesChanges {
  const replaced = new Map<string, Set<number>>();
  const turningPoints = new Map<string, TurningPoint[]>();
  for (const event of events) {
    const { uid, replaces, changesFollowing } = event;
    if (replaces === null) continue;
    if (changesFollowing) {
      const points = turningPoints.get(uid) ?? [];
      points.push(turningPointOf(event, replaces));
      turningPoints.set(uid, points);
    } else {
      const known = replaced.get(uid) ?? new Set();
      replaced.set(uid, known.add(replaces.moment));
    }
  }
  for (const points of turningPoints.values()) points.sort((one, other) => one.from - other.from);
  return (event) => {
    if (event.replaces !== null) return noChanges;
    return {
      replaced: replaced.get(event.uid) ?? noChanges.replaced,
      turningPoints: isSeries(event) ? (turningPoints.get(event.uid) ?? []) : [],
    };
  };
}

/** A time in UTC cannot be compared with one on a wall clock but as a moment. */
function turningPointOf(
  event: EventTimes,
  { time, moment }: NonNullable<EventTimes['replaces']>,
): TurningPoint {
  const { start } = event;
  const areLocal = start.clock !== utcClock && time.clock !== utcClock;
  return areLocal
    ? {
        from: moment,
        shift: utcClock(start.local) - utcClock(time.local),
        clock: start.clock,
        event,
      }
    : { from: moment, shift: start.clock(start.local) - moment, clock: null, event };
}

/** The last turning point at or before the moment; null before the first. */
export function turningPointAt(
  points: readonly TurningPoint[],
  moment: number,
): TurningPoint | null {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((points[middle]?.from ?? Number.POSITIVE_INFINITY) <= moment) low = middle + 1;
    else high = middle;
  }
  return points[low - 1] ?? null;
}

/** When an occurrence takes place that a turning point moves. */
export function shiftTime(time: EventTime, { shift, clock, event }: TurningPoint): EventTime {
  const moved = new Date(utcClock(time.local) + shift);
  return {
    local: ICAL.Time.fromData({
      year: moved.getUTCFullYear(),
      month: moved.getUTCMonth() + 1,
      day: moved.getUTCDate(),
      hour: moved.getUTCHours(),
      minute: moved.getUTCMinutes(),
      second: moved.getUTCSeconds(),
      isDate: event.start.isDay,
    }),
    clock: clock ?? time.clock,
    isDay: event.start.isDay,
  };
}
