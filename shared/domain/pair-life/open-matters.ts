import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import { isAhead, isKept } from '#shared/domain/sessions/leave-session.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Action } from './action.ts';
import type { Goal } from './goal.ts';

/** What a pair still has before it, by what can become of it once the pair pauses or ends. */
export interface OpenMatters {
  /** Sessions to come that no other pair keeps going. */
  readonly ahead: readonly Session[];
  /** Sessions to come that other pairs keep. */
  readonly shared: readonly Session[];
  /** Its own sessions whose time is over, that nobody began or wrote up. */
  readonly overdue: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}

/** One kind of what a pair still has before it. */
export type Matter = keyof OpenMatters;

/** Every kind, in the order in which they are told. */
export const matterKinds = [
  'ahead',
  'shared',
  'overdue',
  'goals',
  'actions',
] as const satisfies readonly Matter[];

/** Nothing at all, as when a pair goes on. */
export const nothingOpen: OpenMatters = {
  ahead: [],
  shared: [],
  overdue: [],
  goals: [],
  actions: [],
};

/** What pairs have and have had between them. */
export interface PairMatters {
  readonly sessions: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}

/** @param isOver whether another pair has ended, or is gone */
export function openMatters(
  life: PairMatters & { readonly pair: { readonly id: PairId } },
  isOver: (pairId: PairId) => boolean,
  context: Pick<DomainContext, 'now'>,
): OpenMatters {
  return openMattersOf(new Set([life.pair.id]), life, isOver, context);
}

/**
 * As `openMatters`, of several pairs that stop at once: none of them keeps a session going for another.
 * @param life what these pairs have; a session of any of them once
 */
export function openMattersOf(
  pairIds: ReadonlySet<PairId>,
  life: PairMatters,
  isOver: (pairId: PairId) => boolean,
  { now }: Pick<DomainContext, 'now'>,
): OpenMatters {
  const leaving = { pairIds, isOver };
  const toCome = life.sessions.filter((session) => isAhead(session, { now }));
  return {
    ahead: toCome.filter((session) => !isKept(session, leaving)),
    shared: toCome.filter((session) => isKept(session, leaving)),
    overdue: life.sessions.filter(
      (session) =>
        isToWriteUp(session, now) && session.startedAt === null && !isKept(session, leaving),
    ),
    goals: life.goals.filter(({ state }) => state === 'open' || state === 'progressing'),
    actions: life.actions.filter(({ state }) => state === 'open'),
  };
}
