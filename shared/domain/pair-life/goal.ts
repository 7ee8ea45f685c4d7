import type {
  CalendarDate,
  GoalId,
  MilestoneId,
  PairId,
  ProgrammeId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export type GoalState = 'open' | 'progressing' | 'achieved' | 'dropped';

export const goalDirections = ['to-mentee', 'to-mentor'] as const;
/** Who gains by it: the senior leader (`to-mentee`) or the junior (`to-mentor`). */
export type GoalDirection = (typeof goalDirections)[number];

/** Jalon: a step on the way to a goal. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly title: string;
  readonly dueOn: CalendarDate | null;
  /** Null while it is not reached. */
  readonly reachedOn: CalendarDate | null;
}

/** How a goal stood at the end of a day on which it moved. */
export interface GoalStep {
  readonly to: GoalState;
  readonly on: CalendarDate;
}

/** Objectif of a pair. Its figures are in the unit of its measure; null where nothing was measured. */
export interface Goal {
  readonly id: GoalId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  readonly direction: GoalDirection;
  readonly title: string;
  readonly skillId: SkillId | null;
  /** What is counted, such as “posts a month”; empty for a goal that is reached or not. */
  readonly measure: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly dueOn: CalendarDate | null;
  readonly milestones: readonly Milestone[];
  readonly state: GoalState;
  /** When its state, its figure or a milestone last changed; the day it was set at first. */
  readonly movedOn: CalendarDate;
  /** How it stood on earlier days than that, the oldest first; a day before the first is not known. */
  readonly history: readonly GoalStep[];
}

export const goalTransitions: TransitionTable<GoalState> = {
  open: ['progressing', 'achieved', 'dropped'],
  progressing: ['open', 'achieved', 'dropped'],
  achieved: ['progressing'],
  dropped: ['open'],
};
