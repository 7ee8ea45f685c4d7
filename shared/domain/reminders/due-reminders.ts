import type { Instant } from '#shared/domain/ids.ts';
import { hourMilliseconds, type LocalClock } from './local-clock.ts';
import { endOfQuiet } from './quiet-hours.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import type { ReminderTime } from './reminder.ts';

/** A reminder that has been put off. */
export interface Wait {
  readonly until: Instant;
  /** By the user, who knows what hour it is; otherwise for quiet hours. */
  readonly isAsked: boolean;
}

/** What has become of the reminders so far. */
export interface ReminderMemory {
  /** Ids of those that were shown, the latest last. Never judged by time: a clock can be set back. */
  readonly shown: readonly string[];
  /** By the id of the reminder. */
  readonly waits: Readonly<Record<string, Wait>>;
  /** All wait until then; null when none does. */
  readonly pausedUntil: Instant | null;
}

export interface Judgement<Item extends ReminderTime> {
  /** To show now, the oldest first. */
  readonly due: readonly Item[];
  /** Waits that begin now, because it is quiet. */
  readonly held: Readonly<Record<string, Wait>>;
  /** When something may be due next; null when nothing is to come. */
  readonly nextAt: Instant | null;
}

/** Longer ago than that it is no reminder any more. */
export const latestMilliseconds = 12 * hourMilliseconds;

export const pauseMilliseconds = hourMilliseconds;

/**
 * What is due at a moment. Worked out from the moment alone, so that it does not matter how time came
 * there: by waiting, sleeping or setting the clock. Too late or switched off leaves no trace, so that
 * a clock that was wrong for a while has cost nothing.
 */
export function judgeReminders<Item extends ReminderTime>(
  reminders: readonly Item[],
  memory: ReminderMemory,
  settings: Pick<ReminderSettings, 'kinds' | 'quietHours'>,
  now: Instant,
  clock: LocalClock,
): Judgement<Item> {
  const pausedUntil = pauseEnd(memory, now);
  const quietUntil = endOfQuiet(now, settings.quietHours, clock);
  const shown = new Set(memory.shown);
  const due: Item[] = [];
  const held: Record<string, Wait> = {};
  const nextMoments: Instant[] = pausedUntil === null ? [] : [pausedUntil];

  for (const reminder of reminders) {
    const wait = memory.waits[reminder.id];
    if (shown.has(reminder.id) && wait === undefined) continue;
    const passesQuiet = wait?.isAsked === true || isLetThrough(reminder, settings);
    const dueAt = wait?.until ?? firstMoment(reminder, passesQuiet, settings, now, clock);
    if (dueAt > now) nextMoments.push(dueAt);
    else if (isOfUse(reminder, dueAt, now) && settings.kinds[reminder.kind]) {
      if (!passesQuiet && quietUntil > now) {
        held[reminder.id] = { until: quietUntil, isAsked: false };
        nextMoments.push(quietUntil);
      } else if (pausedUntil === null) due.push(reminder);
    }
  }
  due.sort((one, other) => Date.parse(one.fireAt) - Date.parse(other.fireAt));
  return { due, held, nextAt: nextMoments.toSorted()[0] ?? null };
}

/** Longer ahead than a pause can last, its end was set by a clock that has been set back since. */
function pauseEnd({ pausedUntil }: ReminderMemory, now: Instant): Instant | null {
  if (pausedUntil === null || pausedUntil <= now) return null;
  return Date.parse(pausedUntil) - Date.parse(now) <= pauseMilliseconds ? pausedUntil : null;
}

function isLetThrough(
  { kind }: ReminderTime,
  { quietHours }: Pick<ReminderSettings, 'quietHours'>,
): boolean {
  return kind === 'session-soon' && quietHours.letsSoonThrough;
}

function firstMoment(
  { fireAt }: ReminderTime,
  passesQuiet: boolean,
  { quietHours }: Pick<ReminderSettings, 'quietHours'>,
  now: Instant,
  clock: LocalClock,
): Instant {
  return fireAt > now || passesQuiet ? fireAt : endOfQuiet(fireAt, quietHours, clock);
}

function isOfUse({ usefulUntil }: ReminderTime, dueAt: Instant, now: Instant): boolean {
  if (usefulUntil !== null && usefulUntil <= now) return false;
  return Date.parse(now) - Date.parse(dueAt) <= latestMilliseconds;
}

/**
 * Of what has been planned anew, what may be shown. What comes with its time already past was planned
 * too late for it: a session put into the next hour needs no reminder of tomorrow.
 */
export function acceptReminders<Item extends ReminderTime>(
  planned: readonly Item[],
  known: readonly ReminderTime[],
  now: Instant,
): readonly Item[] {
  const knownIds = new Set(known.map(({ id }) => id));
  return planned.filter(({ id, fireAt }) => fireAt > now || knownIds.has(id));
}

/** More than a programme shows in the days for which a plan reaches back. */
const rememberedShown = 2_000;

/** With these reminders shown. */
export function rememberShown(
  memory: ReminderMemory,
  reminders: readonly ReminderTime[],
): ReminderMemory {
  const ids = new Set(reminders.map(({ id }) => id));
  const shown = [...memory.shown.filter((id) => !ids.has(id)), ...ids].slice(-rememberedShown);
  const waits = Object.entries(memory.waits).filter(([id]) => !ids.has(id));
  return { ...memory, shown, waits: Object.fromEntries(waits) };
}
