import type { CalendarDate, InterventionId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export type InterventionState = 'open' | 'done';

export const interventionReasons = [
  'plan',
  'confirm',
  'obstacles',
  'talk',
  'goals',
  'other',
] as const;
/** What it is about: the step that the health of the pair suggests, or something else. */
export type InterventionReason = (typeof interventionReasons)[number];

/** Relance: the coordinator nudges a pair, and notes what came of it. Confidential. */
export interface Intervention {
  readonly id: InterventionId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  readonly reason: InterventionReason;
  readonly on: CalendarDate;
  /** What was said or asked; may be empty. */
  readonly note: string;
  readonly state: InterventionState;
  /** Null while it is open. */
  readonly doneOn: CalendarDate | null;
  /** What came of it; empty while it is open. */
  readonly outcome: string;
}

export const interventionTransitions: TransitionTable<InterventionState> = {
  open: ['done'],
  done: ['open'],
};
