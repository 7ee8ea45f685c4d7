import type {
  AgendaItemId,
  DomainContext,
  Instant,
  PairId,
  PersonId,
  ProgrammeId,
  SessionSeriesId,
} from '#shared/domain/ids.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { AgendaItem } from './agenda.ts';
import { mostHeldMinutes } from './live-session.ts';
import { isInSessionYears } from './session-years.ts';
import {
  isUpcoming,
  sessionTransitions,
  type Session,
  type SessionAbsence,
  type SessionFormat,
  type SessionMove,
  type SessionState,
} from './session.ts';

export const sessionMinutesRange = { least: 5, most: 600 } as const;
export const maximumTitleLength = 200;
export const maximumPlaceLength = 200;
const mostAgendaItems = 40;

export const sessionProblems = [
  'pair-missing',
  'start-out-of-range',
  'minutes-out-of-range',
  'title-too-long',
  'place-too-long',
  'link-not-web',
  'agenda-untitled',
  'agenda-minutes',
  'agenda-too-long',
] as const;
/** What is wrong with a session as asked for. */
export type SessionProblem = (typeof sessionProblems)[number];

/** A point as written in a form; the id of one that the session had already keeps its tick. */
export interface AgendaDraft {
  readonly id: AgendaItemId | null;
  readonly title: string;
  readonly minutes: number;
}

/** What can be said of a session whenever it takes place. */
export interface SessionDetails {
  readonly title: string;
  readonly minutes: number;
  readonly format: SessionFormat;
  readonly place: string;
  readonly link: string;
  readonly agenda: readonly AgendaDraft[];
}

export interface SessionPlan extends SessionDetails {
  readonly programmeId: ProgrammeId;
  readonly pairIds: readonly PairId[];
  readonly startsAt: Instant;
  readonly timeZone: string;
}

/** A new session, still to come; or everything wrong with the plan. */
export function planSession(
  plan: SessionPlan,
  context: DomainContext,
  seriesId: SessionSeriesId | null = null,
): Result<Session, readonly SessionProblem[]> {
  const problems = [
    ...(plan.pairIds.length === 0 ? (['pair-missing'] as const) : []),
    ...(isInSessionYears(plan.startsAt) ? [] : (['start-out-of-range'] as const)),
    ...findDetailProblems(plan),
  ];
  if (problems.length > 0) return fail(problems);
  return succeed({
    id: context.newId(),
    programmeId: plan.programmeId,
    pairIds: [...new Set(plan.pairIds)],
    seriesId,
    startsAt: plan.startsAt,
    timeZone: plan.timeZone,
    ...cleanDetails(plan, [], context),
    state: 'planned',
    moves: [],
    absence: null,
    startedAt: null,
    heldMinutes: null,
    attendance: {},
    decisions: [],
    levels: [],
    satisfaction: {},
    sequence: 0,
  });
}

/** The session with what is said of it changed; points that stay keep their ticks. */
export function editSession(
  session: Session,
  details: SessionDetails,
  context: DomainContext,
): Result<Session, readonly SessionProblem[]> {
  const problems = findDetailProblems(details);
  if (problems.length > 0) return fail(problems);
  const edited = { ...session, ...cleanDetails(details, session.agenda, context) };
  return succeed(tellCalendars(session, edited));
}

function findDetailProblems(details: SessionDetails): readonly SessionProblem[] {
  const problems: SessionProblem[] = [];
  if (!isMinutes(details.minutes)) problems.push('minutes-out-of-range');
  if (details.title.trim().length > maximumTitleLength) problems.push('title-too-long');
  if (details.place.trim().length > maximumPlaceLength) problems.push('place-too-long');
  if (!isWebLink(details.link.trim())) problems.push('link-not-web');
  if (details.agenda.some(({ title }) => title.trim() === '')) problems.push('agenda-untitled');
  if (details.agenda.some(({ minutes }) => !isAgendaMinutes(minutes))) {
    problems.push('agenda-minutes');
  }
  if (details.agenda.length > mostAgendaItems) problems.push('agenda-too-long');
  return problems;
}

function isMinutes(minutes: number): boolean {
  const { least, most } = sessionMinutesRange;
  return Number.isInteger(minutes) && minutes >= least && minutes <= most;
}

/** A point may take no time of its own, such as a reminder. */
export function isAgendaMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= sessionMinutesRange.most;
}

/** No link at all, or the address of a page: one that runs or opens something else is refused. */
function isWebLink(link: string): boolean {
  return link === '' || /^https?:\/\/[^\s/?#\\@]+(?:[/?#]\S*)?$/i.test(link);
}

function cleanDetails(
  details: SessionDetails,
  known: readonly AgendaItem[],
  context: DomainContext,
): Pick<Session, keyof SessionDetails> {
  const byId = new Map(known.map((item) => [item.id, item]));
  return {
    title: details.title.trim(),
    minutes: details.minutes,
    format: details.format,
    place: details.place.trim(),
    link: details.link.trim(),
    agenda: details.agenda.map(({ id, title, minutes }): AgendaItem => {
      const before = id === null ? undefined : byId.get(id);
      return {
        id: before?.id ?? context.newId(),
        title: title.trim(),
        minutes,
        isDone: before?.isDone ?? false,
      };
    }),
  };
}

type SessionChange = Result<Session, IllegalTransition<SessionState>>;

/** The day lies in a year in which no session can be. */
export interface StartOutOfRange {
  readonly kind: 'start-out-of-range';
}

/** When a session is to be instead, on whose side the reason lies, and what it is. */
export interface NewTime extends Pick<SessionMove, 'by' | 'reason'> {
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly minutes: number;
}

/**
 * The same session at another time: it keeps its id, so that calendars move it too. One that was
 * cancelled or missed is expected again. A held one stays where it was.
 */
export function moveSession(
  session: Session,
  to: NewTime,
  context: DomainContext,
): SessionChange | Result<never, StartOutOfRange> {
  const { startsAt, timeZone, minutes } = to;
  if (isUpcoming(session) && session.startsAt === startsAt) {
    return succeed(tellCalendars(session, { ...session, timeZone, minutes }));
  }
  if (session.state === 'held') {
    return fail({ kind: 'illegal-transition', from: session.state, to: 'moved' });
  }
  if (!isInSessionYears(startsAt)) return fail({ kind: 'start-out-of-range' });
  const moved = transition(sessionTransitions, session.state, 'moved');
  if (!moved.ok) return moved;
  const move: SessionMove = {
    from: session.startsAt,
    by: to.by,
    reason: to.reason.trim(),
    at: context.now,
  };
  return succeed({
    ...session,
    startsAt,
    timeZone,
    minutes,
    state: 'moved',
    moves: [...session.moves, move],
    absence: null,
    startedAt: null,
    sequence: session.sequence + 1,
  });
}

/** On whose side it failed, and why. */
export type Absence = Pick<SessionAbsence, 'by' | 'reason'>;

/** Called off before it began, or found out later to have been. */
export function cancelSession(
  session: Session,
  absence: Absence,
  context: DomainContext,
): SessionChange {
  return giveUp(session, 'cancelled', absence, context);
}

/** Nobody called it off, and it did not take place. */
export function missSession(
  session: Session,
  absence: Absence,
  context: DomainContext,
): SessionChange {
  return giveUp(session, 'missed', absence, context);
}

function giveUp(
  session: Session,
  to: 'cancelled' | 'missed',
  { by, reason }: Absence,
  context: DomainContext,
): SessionChange {
  const given = transition(sessionTransitions, session.state, to);
  if (!given.ok) return given;
  return succeed({
    ...session,
    state: to,
    absence: { by, reason: reason.trim(), at: context.now },
    startedAt: null,
    heldMinutes: null,
    sequence: session.sequence + 1,
  });
}

/** How a session went: how long it took, and who was there. */
export interface HeldSession {
  readonly minutes: number;
  readonly attendance: Readonly<Record<PersonId, boolean>>;
}

/** It took place. Held once more, it has its minutes and attendance put right. */
export function holdSession(session: Session, held: HeldSession): SessionChange {
  const state = transition(sessionTransitions, session.state, 'held');
  if (!state.ok) return state;
  const wasGivenUp = session.state === 'cancelled' || session.state === 'missed';
  return succeed({
    ...session,
    state: 'held',
    absence: null,
    // A clock that was left running over the weekend tells nothing.
    heldMinutes: Math.min(mostHeldMinutes, Math.max(1, Math.round(held.minutes))),
    attendance: held.attendance,
    // Calendars were told that it would not take place.
    sequence: wasGivenUp ? session.sequence + 1 : session.sequence,
  });
}

/** With the next number where what calendars show has changed. */
function tellCalendars(before: Session, after: Session): Session {
  const shown = (session: Session) =>
    JSON.stringify([
      session.title,
      session.startsAt,
      session.timeZone,
      session.minutes,
      session.format,
      session.place,
      session.link,
      session.agenda.map(({ title, minutes }) => [title, minutes]),
    ]);
  return shown(before) === shown(after) ? after : { ...after, sequence: before.sequence + 1 };
}
