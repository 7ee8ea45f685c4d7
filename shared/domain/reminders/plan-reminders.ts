import type { Instant, PairId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import {
  dayMilliseconds,
  later,
  laterDay,
  minuteMilliseconds,
  momentAt,
  type LocalClock,
} from './local-clock.ts';
import { planProgress, type ProgressToRemind } from './plan-progress.ts';
import { planQuietPair } from './plan-quiet-pair.ts';
import { endOfQuiet } from './quiet-hours.ts';
import { quietDaysOf, type QuietHours, type ReminderSettings } from './reminder-settings.ts';
import type { ActionReminder, Couple, Reminder, SessionReminder } from './reminder.ts';
import { morning } from './snooze.ts';

/** What reminders are planned from, of all programmes. Lists in any order. */
export interface ReminderInput extends ProgressToRemind {
  readonly programmes: readonly Programme[];
  readonly actions: readonly Action[];
  readonly settings: Pick<ReminderSettings, 'quietPairDays' | 'quietHours'>;
  readonly now: Instant;
  readonly clock: LocalClock;
}

/** Beyond that the next plan comes in time. */
export const horizonDays = 60;
/** So long a reminder may still be waiting: over a weekend and a bank holiday, or put off by the user. */
export const daysKept = 7;
export const mostReminders = 500;
/** So many of them at most are past, so that those to come have their place. */
const mostPast = 200;

/** From the beginning of a session to its reminder on the evening before; most where days are quiet. */
const mostDaysBefore = 5;
/** No session has a reminder further from its beginning. */
const daysAround = mostDaysBefore + 1;

const evening = '17:00';
const minutesBeforeSession = 15;
const minutesToWriteUp = 30;

/** Nothing is expected of a programme that is over. */
const livePairStates: readonly PairState[] = ['accepted', 'active', 'paused'];
const begunPairStates: readonly PairState[] = ['active', 'paused', 'completed', 'ended-early'];

/**
 * What the user is to be reminded of, in the order of time: from `daysKept` ago, because what is past
 * may be waiting to be shown, to `horizonDays` ahead. The same data gives the same ids at any moment.
 */
export function planReminders(input: ReminderInput): readonly Reminder[] {
  const couples = couplesIn(livePairStates, input);
  const programmes = {
    live: liveProgrammes(input),
    // Some points come months after the programme.
    assessed: input.programmes.filter(({ state }) => state !== 'archived'),
  };
  const begun = couplesIn(begunPairStates, input);
  const today = input.clock.localAt(input.now).slice(0, 10);
  const earliest = later(input.now, -(daysKept + daysAround) * dayMilliseconds);
  const latest = later(input.now, (horizonDays + daysAround) * dayMilliseconds);
  const near = input.sessions.filter(({ startsAt }) => startsAt >= earliest && startsAt <= latest);
  const reminders: readonly Reminder[] = [
    ...near.flatMap((session) => planSession(session, couples, input)),
    ...input.actions.flatMap((action) => planAction(action, couples, input.clock)),
    ...planQuietPairs(couples, input),
    ...planProgress(input, programmes, begun, { today, clock: input.clock }),
  ];
  const from = later(input.now, -daysKept * dayMilliseconds);
  const to = later(input.now, horizonDays * dayMilliseconds);
  const planned = reminders
    .filter(({ fireAt }) => fireAt >= from && fireAt <= to)
    .toSorted(inOrderOfTime);
  const past = planned.filter(({ fireAt }) => fireAt <= input.now).slice(-mostPast);
  const ahead = planned.filter(({ fireAt }) => fireAt > input.now);
  return [...past, ...ahead.slice(0, mostReminders - past.length)];
}

function inOrderOfTime(one: Reminder, other: Reminder): number {
  if (one.fireAt !== other.fireAt) return one.fireAt < other.fireAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function liveProgrammes({ programmes }: Pick<ReminderInput, 'programmes'>): readonly Programme[] {
  return programmes.filter(({ state }) => state !== 'closed' && state !== 'archived');
}

/** The pairs in these states of programmes that are under way, with people who are known. */
function couplesIn(
  states: readonly PairState[],
  { programmes, pairs, people }: ReminderInput,
): ReadonlyMap<PairId, Couple> {
  const live = new Set<ProgrammeId>(liveProgrammes({ programmes }).map(({ id }) => id));
  const personById = new Map<PersonId, Person>(people.map((person) => [person.id, person]));
  const couples = new Map<PairId, Couple>();
  for (const pair of pairs) {
    const mentor = personById.get(pair.mentorId);
    const mentee = personById.get(pair.menteeId);
    if (!live.has(pair.programmeId) || !states.includes(pair.state)) continue;
    if (mentor !== undefined && mentee !== undefined) {
      couples.set(pair.id, { pair, mentor, mentee });
    }
  }
  return couples;
}

function planSession(
  session: Session,
  couplesById: ReadonlyMap<PairId, Couple>,
  { clock, settings }: Pick<ReminderInput, 'clock' | 'settings'>,
): readonly SessionReminder[] {
  if (!isUpcoming(session)) return [];
  const couples = session.pairIds.flatMap((id) => couplesById.get(id) ?? []);
  if (couples.length === 0) return [];
  const { id, programmeId, startsAt } = session;
  const end = momentAt(plannedEnd(session));
  const midnight = clock.instantAt(`${clock.localAt(startsAt).slice(0, 10)}T00:00`);
  const about = {
    target: { kind: 'session', programmeId, sessionId: id },
    session,
    couples,
  } as const;
  const writeUp: SessionReminder = {
    id: `write-up:${id}:${end}`,
    kind: 'write-up',
    fireAt: later(end, minutesToWriteUp * minuteMilliseconds),
    usefulUntil: null,
    ...about,
  };
  // Whoever has pressed start knows that it begins.
  if (session.startedAt !== null) return [writeUp];
  return [
    {
      id: `session-tomorrow:${id}:${startsAt}`,
      kind: 'session-tomorrow',
      fireAt: eveningBefore(midnight, settings.quietHours, clock),
      // By then it is no more to come tomorrow.
      usefulUntil: midnight,
      ...about,
    },
    {
      id: `session-soon:${id}:${startsAt}`,
      kind: 'session-soon',
      fireAt: later(startsAt, -minutesBeforeSession * minuteMilliseconds),
      usefulUntil: end,
      ...about,
    },
    writeUp,
  ];
}

/**
 * The last evening on which the reminder can still be shown before that midnight: where weekends are
 * quiet, a session on Monday is told of on Friday.
 */
function eveningBefore(midnight: Instant, quiet: QuietHours, clock: LocalClock): Instant {
  const day = clock.localAt(midnight).slice(0, 10);
  const evenings = Array.from({ length: mostDaysBefore }, (_none, before) =>
    clock.instantAt(`${laterDay(day, -1 - before)}T${evening}`),
  );
  const last = clock.instantAt(`${laterDay(day, -1)}T${evening}`);
  return evenings.find((one) => endOfQuiet(one, quiet, clock) < midnight) ?? last;
}

function planAction(
  action: Action,
  couples: ReadonlyMap<PairId, Couple>,
  clock: LocalClock,
): readonly ActionReminder[] {
  const couple = couples.get(action.pairId);
  if (couple === undefined || action.state !== 'open' || action.dueOn === null) return [];
  const owner = [couple.mentor, couple.mentee].find(({ id }) => id === action.ownerId);
  // Promised by somebody who has left the pair since.
  if (owner === undefined) return [];
  return [
    {
      id: `action-due:${action.id}:${action.dueOn}`,
      kind: 'action-due',
      fireAt: clock.instantAt(`${action.dueOn}T${morning}`),
      usefulUntil: null,
      target: { kind: 'pair', programmeId: action.programmeId, pairId: action.pairId },
      action,
      owner,
      couple,
    },
  ];
}

function planQuietPairs(
  couples: ReadonlyMap<PairId, Couple>,
  input: ReminderInput,
): readonly Reminder[] {
  const { now, clock, settings } = input;
  const cadences = new Map(input.programmes.map(({ id, cadence }) => [id, cadence]));
  const sessionsByPair = new Map<PairId, Session[]>();
  for (const session of input.sessions) {
    for (const pairId of session.pairIds) {
      const sessions = sessionsByPair.get(pairId);
      if (sessions === undefined) sessionsByPair.set(pairId, [session]);
      else sessions.push(session);
    }
  }
  return [...couples.values()].flatMap((couple) => {
    const cadence = cadences.get(couple.pair.programmeId);
    if (cadence === undefined) return [];
    return planQuietPair({
      couple,
      sessions: sessionsByPair.get(couple.pair.id) ?? [],
      quietDays: quietDaysOf(settings, cadence),
      from: later(now, -daysKept * dayMilliseconds),
      to: later(now, horizonDays * dayMilliseconds),
      now,
      clock,
    });
  });
}
