import { addDays, addMonths, daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { assessmentPoints, type AssessmentPoint } from './assessment.ts';

/** After so many days what is due is overdue. */
export const daysOfGrace = 14;
const followUpMonths = 3;

export const assessmentTimes = ['upcoming', 'due', 'overdue', 'missed', 'not-expected'] as const;
/** `missed`: its time is over, for the next point has come. `not-expected`: nobody is asked. */
export type AssessmentTime = (typeof assessmentTimes)[number];

type RunningPair = Pick<Pair, 'activeOn' | 'state' | 'history'>;
type ProgrammeDates = Pick<Programme, 'startsOn' | 'lengthMonths'>;

/** The `YYYY-MM-DD` day of each point; a point that the pair did not live to see is left out. */
type AssessmentDays = Readonly<Partial<Record<AssessmentPoint, string>>>;

/**
 * When a pair's skills are assessed: when it begins, half-way to the last day of the programme, on that
 * day, or on the one it ended, and three months after. A pair that began once the programme was to be over
 * has the programme's length of its own. Nothing for a pair that has not begun.
 */
export function assessmentDays(pair: RunningPair, programme: ProgrammeDates): AssessmentDays {
  const { activeOn } = pair;
  if (activeOn === null) return {};
  const programmeEnd = lastDayOf(programme);
  const plannedEnd =
    programmeEnd > activeOn ? programmeEnd : lastDayOf({ ...programme, startsOn: activeOn });
  const end = endedOn(pair) ?? plannedEnd;
  const midpoint = addDays(activeOn, Math.floor(daysFrom(activeOn, plannedEnd) / 2));
  return {
    start: activeOn,
    // One that began on the eve of the last day has no middle.
    ...(midpoint > activeOn && midpoint < end && { midpoint }),
    end,
    'follow-up': addMonths(end, followUpMonths),
  };
}

function endedOn({ state, history }: RunningPair): string | null {
  if (state !== 'completed' && state !== 'ended-early') return null;
  return history.findLast(({ to }) => to === state)?.on ?? null;
}

/**
 * Whether an assessment that was not made is still to come, is asked for, or is given up. A pair that
 * pauses, or ended early, is not asked.
 */
export function assessmentTime(
  pair: RunningPair,
  days: AssessmentDays,
  point: AssessmentPoint,
  today: string,
): AssessmentTime {
  const dueOn = days[point];
  if (dueOn === undefined || pair.state === 'ended-early') return 'not-expected';
  if (today < dueOn) return 'upcoming';
  if (pair.state === 'paused') return 'not-expected';
  if (today >= overOn(days, point, dueOn)) return 'missed';
  return daysFrom(dueOn, today) > daysOfGrace ? 'overdue' : 'due';
}

/** Whether the pair will still be asked how things stand three months after its end. */
export function awaitsFollowUp(
  pair: RunningPair,
  programme: ProgrammeDates,
  today: string,
): boolean {
  const time = assessmentTime(pair, assessmentDays(pair, programme), 'follow-up', today);
  return time === 'upcoming' || time === 'due' || time === 'overdue';
}

/** The day from which on the point is not made up for any more: that of the next one. */
function overOn(days: AssessmentDays, point: AssessmentPoint, dueOn: string): string {
  const later = assessmentPoints.slice(assessmentPoints.indexOf(point) + 1);
  const next = later.map((one) => days[one]).find((day) => day !== undefined);
  return next ?? addMonths(dueOn, followUpMonths);
}
