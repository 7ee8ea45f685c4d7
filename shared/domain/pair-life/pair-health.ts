import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Cadence } from '#shared/domain/programme/programme.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { cadenceDays } from './cadence-days.ts';
import type { Goal } from './goal.ts';
import { dayOn, lastContact, resumedOn, type LastContact } from './last-contact.ts';

/** What the two answered to a pulse survey: from 1 to 5, the mean of both. */
export interface SurveyedPulse {
  readonly on: CalendarDate;
  readonly pulse: number;
}

/** What the health of a pair is worked out from. Sessions and goals in any order. */
export interface HealthInput {
  readonly pair: Pick<Pair, 'state' | 'activeOn' | 'history' | 'mentorId' | 'menteeId'>;
  readonly cadence: Cadence;
  readonly sessions: readonly Session[];
  readonly goals: readonly Pick<Goal, 'movedOn'>[];
  /** Left out or null when neither of the two has answered one by name. */
  readonly surveyed?: SurveyedPulse | null;
}

/** What is known of one term of the score. */
export type HealthFact =
  /** Days since the last session held; since the pair began, or went on, while there was none. */
  | { readonly kind: 'contact'; readonly days: number; readonly since: LastContact['since'] }
  | { readonly kind: 'next-session'; readonly isPlanned: boolean }
  /** How many of the last sessions were missed or cancelled, or held without the two. */
  | { readonly kind: 'kept'; readonly lost: number; readonly of: number }
  /** 1 to 5: what the two said of the last session rated by either, or in a pulse survey since; the mean of both. */
  | { readonly kind: 'pulse'; readonly pulse: number; readonly from: 'session' | 'survey' }
  /** Days since a goal last moved; since the pair went on, when none has moved since. */
  | { readonly kind: 'goals'; readonly days: number; readonly since: 'move' | 'resumption' };

/** A term with what it cost: whole points, which together with the score make 100. */
export interface HealthReason {
  readonly fact: HealthFact;
  readonly lost: number;
}

export type HealthWord = 'on-track' | 'check-in' | 'at-risk';

export type PairHealth =
  /** Not begun, paused or over: nobody expects anything of it. */
  | { readonly kind: 'not-running' }
  /** Less than one cadence has passed since it began. */
  | { readonly kind: 'too-early'; readonly days: number }
  | {
      readonly kind: 'scored';
      readonly word: HealthWord;
      /** A whole number from 0 to 100. */
      readonly score: number;
      readonly reasons: readonly HealthReason[];
    };

/** The most that each term can cost: together 100. */
const weights: Readonly<Record<HealthFact['kind'], number>> = {
  contact: 40,
  'next-session': 15,
  kept: 15,
  pulse: 20,
  goals: 10,
};

const onTrackFrom = 70;
const checkInFrom = 40;
const lastSessionsCounted = 3;

/**
 * How a running pair is doing, with its reasons. 100 less, each at most its weight: 40 for days without
 * a session beyond the cadence (all at twice the cadence), 15 when none is planned, 15 for sessions
 * lost among the last three (all at two), 20 for a low pulse, 10 when no goal moved in two cadences.
 * A term without data is left out, and the others share the hundred in proportion.
 *
 * The formula says nothing of pauses. It is read so that a pause costs nothing: days without a session,
 * or without a goal that moved, count from the day the pair went on, as its reminders count them, and
 * sessions called off because it stopped are none of the last three. The last three are those that came
 * due: what is cancelled ahead of its day is not lost yet. Days are those of the user's calendar.
 */
export function pairHealth(
  input: HealthInput,
  context: Pick<DomainContext, 'now' | 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): PairHealth {
  const { pair, cadence } = input;
  if (pair.state !== 'active' || pair.activeOn === null) return { kind: 'not-running' };
  const days = Math.max(0, daysFrom(pair.activeOn, context.today));
  if (days < cadenceDays[cadence]) return { kind: 'too-early', days };
  const facts = healthFacts(input, context, clock);
  const possible = facts.reduce((sum, { kind }) => sum + weights[kind], 0);
  let exact = 0;
  let told = 0;
  const reasons = facts.map((fact): HealthReason => {
    exact += (100 * weights[fact.kind] * lossShare(fact, cadenceDays[cadence])) / possible;
    // Rounded as it adds up, so that the points told are exactly those that are missing.
    const lost = Math.round(exact) - told;
    told += lost;
    return { fact, lost };
  });
  const score = 100 - told;
  return { kind: 'scored', word: healthWord(score), score, reasons };
}

function healthWord(score: number): HealthWord {
  if (score >= onTrackFrom) return 'on-track';
  return score >= checkInFrom ? 'check-in' : 'at-risk';
}

/** What a coordinator is advised to do about the term that costs the most. */
export type HealthStep = 'plan' | 'confirm' | 'obstacles' | 'talk' | 'goals';

/** What to do next for a pair, by what costs it the most; null when nothing costs anything. */
export function suggestedStep(reasons: readonly HealthReason[]): HealthStep | null {
  const [worst] = reasons.toSorted((a, b) => b.lost - a.lost);
  if (worst === undefined || worst.lost === 0) return null;
  switch (worst.fact.kind) {
    case 'contact':
      // Nothing helps before there is a date; where there is one, it must be kept.
      return reasons.some(({ fact }) => fact.kind === 'next-session' && fact.isPlanned)
        ? 'confirm'
        : 'plan';
    case 'next-session':
      return 'plan';
    case 'kept':
      return 'obstacles';
    case 'pulse':
      return 'talk';
    case 'goals':
      return 'goals';
  }
}

/** What share of its weight a term costs, from 0 to 1. */
function lossShare(fact: HealthFact, days: number): number {
  switch (fact.kind) {
    case 'contact':
      return Math.min(1, Math.max(0, fact.days / days - 1));
    case 'next-session':
      return fact.isPlanned ? 0 : 1;
    case 'kept':
      return Math.min(1, fact.lost / 2);
    case 'pulse':
      return (5 - fact.pulse) / 4;
    case 'goals':
      return fact.days > 2 * days ? 1 : 0;
  }
}

/** The terms that there is data for. */
function healthFacts(
  { pair, sessions, goals, surveyed = null }: HealthInput,
  { now, today }: Pick<DomainContext, 'now' | 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): readonly HealthFact[] {
  const daysTo = (day: string) => Math.max(0, daysFrom(day, today));
  const inOrder = sessions.toSorted(bySessionStart);
  const contact = lastContact(pair, sessions, clock);
  const cameDue = lastThat(
    inOrder,
    (session) =>
      !isUpcoming(session) &&
      Date.parse(session.startsAt) <= Date.parse(now) &&
      !fellToStop(session, pair, clock),
  );
  const pulse = lastPulse(inOrder, pair, surveyed, clock);
  const facts: HealthFact[] = [
    { kind: 'contact', days: daysTo(contact.day), since: contact.since },
    { kind: 'next-session', isPlanned: nextSession(sessions, now) !== null },
  ];
  if (cameDue.length > 0) {
    const lost = cameDue.filter((session) => !didMeet(session, pair)).length;
    facts.push({ kind: 'kept', lost, of: cameDue.length });
  }
  if (pulse !== null) facts.push(pulse);
  const [lastMove] = goals
    .map(({ movedOn }) => movedOn)
    .toSorted()
    .toReversed();
  if (lastMove !== undefined) {
    const resumed = resumedOn(pair);
    facts.push(
      lastMove >= resumed
        ? { kind: 'goals', days: daysTo(lastMove), since: 'move' }
        : { kind: 'goals', days: daysTo(resumed), since: 'resumption' },
    );
  }
  return facts;
}

/** The last of a pair's sessions that something holds of, looked for from the end. */
function lastThat(
  inOrder: readonly Session[],
  holds: (session: Session) => boolean,
): readonly Session[] {
  const found: Session[] = [];
  for (let index = inOrder.length; index > 0 && found.length < lastSessionsCounted; index -= 1) {
    const session = inOrder[index - 1];
    if (session !== undefined && holds(session)) found.push(session);
  }
  return found;
}

/** Whether the coordinator called it off on the day on which the pair paused or ended, and so because of it. */
export function fellToStop(
  { state, absence }: Session,
  { history }: HealthInput['pair'],
  clock: Pick<LocalClock, 'localAt'>,
): boolean {
  if (state !== 'cancelled' || absence?.by !== 'coordinator') return false;
  const day = dayOn(clock, absence.at);
  return history.some(({ to, on }) => to !== 'active' && on === day);
}

/** What the two say of a session stands for a pulse survey, until they have answered one on a later day. */
function lastPulse(
  inOrder: readonly Session[],
  { mentorId, menteeId }: HealthInput['pair'],
  surveyed: SurveyedPulse | null,
  clock: Pick<LocalClock, 'localAt'>,
): Extract<HealthFact, { kind: 'pulse' }> | null {
  const ratings = ({ state, satisfaction }: Session): readonly number[] =>
    state === 'held'
      ? [satisfaction[mentorId], satisfaction[menteeId]].filter((rating) => rating !== undefined)
      : [];
  const rated = inOrder.findLast((session) => ratings(session).length > 0);
  if (surveyed !== null && (rated === undefined || surveyed.on > dayOn(clock, rated.startsAt))) {
    return { kind: 'pulse', pulse: surveyed.pulse, from: 'survey' };
  }
  if (rated === undefined) return null;
  const both = ratings(rated);
  const pulse = both.reduce((sum, rating) => sum + rating, 0) / both.length;
  return { kind: 'pulse', pulse, from: 'session' };
}

function bySessionStart(a: Session, b: Session): number {
  if (a.startsAt !== b.startsAt) return a.startsAt < b.startsAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The session that comes next, or is under way; null when none is planned. */
export function nextSession(
  sessions: readonly Session[],
  now: DomainContext['now'],
): Session | null {
  const present = Date.parse(now);
  const isAhead = ({ startsAt, minutes }: Session) =>
    Date.parse(startsAt) + minutes * 60_000 >= present;
  const ahead = sessions.filter((session) => isUpcoming(session) && isAhead(session));
  return ahead.toSorted(bySessionStart)[0] ?? null;
}
