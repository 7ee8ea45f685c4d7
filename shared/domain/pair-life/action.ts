import type {
  ActionId,
  CalendarDate,
  GoalId,
  PairId,
  PersonId,
  ProgrammeId,
  SessionId,
} from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export type ActionState = 'open' | 'done' | 'dropped';

/** Action: what someone of the pair has promised to do, until it is done, whatever session it came up in. */
export interface Action {
  readonly id: ActionId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  /** The session it came up in; null for one noted apart. */
  readonly sessionId: SessionId | null;
  readonly goalId: GoalId | null;
  readonly title: string;
  readonly ownerId: PersonId;
  readonly dueOn: CalendarDate | null;
  readonly state: ActionState;
  /** Null while it is not done. */
  readonly doneOn: CalendarDate | null;
}

export const actionTransitions: TransitionTable<ActionState> = {
  open: ['done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
};
