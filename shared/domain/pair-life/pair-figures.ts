import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import type { Action } from './action.ts';
import { cadenceDays, sessionsInTerm } from './cadence-days.ts';
import type { Goal, GoalState } from './goal.ts';

/** How far a pair has come: so many of so many. */
export interface PairFigures {
  /** `behind`: how many sessions fewer were held than the cadence asks for by today. */
  readonly sessions: { readonly held: number; readonly of: number; readonly behind: number };
  /** `open`: nobody has worked on them yet. */
  readonly goals: {
    readonly achieved: number;
    readonly of: number;
    readonly underWay: number;
    readonly open: number;
  };
  readonly actions: { readonly done: number; readonly of: number; readonly open: number };
}

/** Goals and actions that were dropped count on neither side. */
export function pairFigures(
  input: {
    readonly pair: Pick<Pair, 'activeOn' | 'mentorId' | 'menteeId'>;
    readonly programme: Pick<Programme, 'cadence' | 'lengthMonths'>;
    readonly sessions: readonly Pick<Session, 'state' | 'attendance'>[];
    readonly goals: readonly Pick<Goal, 'state'>[];
    readonly actions: readonly Pick<Action, 'state'>[];
  },
  { today }: Pick<DomainContext, 'today'>,
): PairFigures {
  const { pair, programme } = input;
  const held = input.sessions.filter((session) => didMeet(session, pair)).length;
  const upcoming = input.sessions.filter(isUpcoming).length;
  const inTerm = sessionsInTerm(programme.cadence, programme.lengthMonths);
  const daysActive = pair.activeOn === null ? 0 : Math.max(0, daysFrom(pair.activeOn, today));
  const dueByNow = Math.min(inTerm, Math.floor(daysActive / cadenceDays[programme.cadence]));
  const goalsIn = (wanted: GoalState) => input.goals.filter(({ state }) => state === wanted).length;
  const achieved = goalsIn('achieved');
  const underWay = goalsIn('progressing');
  const openGoals = goalsIn('open');
  const done = input.actions.filter(({ state }) => state === 'done').length;
  const open = input.actions.filter(({ state }) => state === 'open').length;
  return {
    sessions: {
      held,
      of: Math.max(inTerm, held + upcoming),
      behind: Math.max(0, dueByNow - held),
    },
    goals: { achieved, of: achieved + underWay + openGoals, underWay, open: openGoals },
    actions: { done, of: done + open, open },
  };
}
