import type {
  CalendarDate,
  PairId,
  PersonId,
  ProgrammeId,
  RoundId,
  ScenarioId,
} from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { BreakdownLine } from './match-result.ts';

export type PairState = 'proposed' | 'accepted' | 'active' | 'paused' | 'completed' | 'ended-early';

export const pairEndReasons = ['goal-met', 'no-time', 'poor-fit', 'departure', 'other'] as const;
/** Why a pair ended before its time; nobody is to blame by it. */
export type PairEndReason = (typeof pairEndReasons)[number];

/** A pair that was paused, took up again or ended. */
export interface PairStep {
  readonly to: PairState;
  readonly on: CalendarDate;
  /** Of an early end; null of any other step. */
  readonly reason: PairEndReason | null;
  /** What the coordinator added; empty when nothing. */
  readonly note: string;
}

/** Binôme: one mentor and one mentee during one round. */
export interface Pair {
  readonly id: PairId;
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
  /** The scenario that proposed it; null for a pair made by hand. */
  readonly scenarioId: ScenarioId | null;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  /** Fit from 0 to 100 when it was proposed. */
  readonly score: number;
  /** Where its points came from, without what was told in confidence; see `sharedBreakdown`. */
  readonly breakdown: readonly BreakdownLine[];
  readonly state: PairState;
  /** Why the coordinator went against a rule; empty when none was broken. */
  readonly overrideReason: string;
  /** A locked pair is kept by every later proposal. */
  readonly isLocked: boolean;
  /** When it was last accepted; null before. */
  readonly acceptedOn: CalendarDate | null;
  /** When it was published, from which day it runs; null before. */
  readonly activeOn: CalendarDate | null;
  /** What befell it since it began, the oldest first. */
  readonly history: readonly PairStep[];
}

export const pairTransitions: TransitionTable<PairState> = {
  // One whose acceptance was taken back may have met before.
  proposed: ['accepted', 'ended-early'],
  accepted: ['proposed', 'active', 'ended-early'],
  active: ['paused', 'completed', 'ended-early'],
  paused: ['active', 'completed', 'ended-early'],
  completed: ['active'],
  'ended-early': ['active'],
};
