import type { Instant, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { MatchRules } from './match-input.ts';
import type { MatchTotals, UnmatchedPerson } from './match-result.ts';

export type ScenarioState = 'draft' | 'kept' | 'applied';

/** One matching run: the rules it followed and what came of it. Its pairs are rows of their own. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
  readonly createdAt: Instant;
  readonly rules: MatchRules;
  readonly totals: MatchTotals;
  readonly unmatched: readonly UnmatchedPerson[];
  readonly state: ScenarioState;
}

export const scenarioTransitions: TransitionTable<ScenarioState> = {
  draft: ['kept', 'applied'],
  kept: ['draft', 'applied'],
  applied: ['kept'],
};
