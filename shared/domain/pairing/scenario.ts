import type { Instant, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { MatchRules } from './match-input.ts';
import type { MatchTotals, ProposedPair, UnmatchedPerson } from './match-result.ts';

export type ScenarioState = 'draft' | 'kept' | 'applied';

/** A pair of a scenario; its breakdown can be had again from the engine. */
export type ScenarioPair = Omit<ProposedPair, 'breakdown'>;

/** Wanted skills of all mentees, and those of them that one of their mentors teaches at level 3 or more. */
export interface NeedsCovered {
  readonly wanted: number;
  readonly covered: number;
}

/**
 * One matching run: the rules it followed and what came of it. The board's own pairs are rows of
 * their own, made when a scenario is applied.
 */
export interface Scenario {
  readonly id: ScenarioId;
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
  readonly createdAt: Instant;
  /** As the coordinator called it; empty for a proposal made on the board. */
  readonly name: string;
  readonly rules: MatchRules;
  readonly totals: MatchTotals;
  readonly unmatched: readonly UnmatchedPerson[];
  readonly pairs: readonly ScenarioPair[];
  readonly needs: NeedsCovered;
  readonly isProvenOptimal: boolean;
  /**
   * Recognises the people and rules it was run on, see `fingerprintOfMatch`; empty for a run made before
   * it was noted, and for one made for some people only, which its rules alone do not repeat.
   */
  readonly fingerprint: string;
  readonly state: ScenarioState;
}

export const scenarioTransitions: TransitionTable<ScenarioState> = {
  draft: ['kept', 'applied'],
  kept: ['draft', 'applied'],
  applied: ['kept'],
};
