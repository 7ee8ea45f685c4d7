import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import type { PairingData } from '../queries.ts';
import { movablePairs } from '../ask-for-proposal.ts';
import { toMatchCriterion, withEveryMeasure } from '../criteria/edit-criteria.ts';

/** What can be tried out in a scenario. */
export interface ScenarioDraft {
  readonly name: string;
  readonly criteria: readonly MatchCriterion[];
  readonly settings: PairingSettings;
  /** Of the pairs on the board, so many at most may be dissolved; null when all may that are not decided. */
  readonly mostMoved: number | null;
}

/** Starts from the programme's own criteria and settings. */
export function newScenarioDraft(
  name: string,
  { criteria, settings }: Pick<PairingData, 'criteria' | 'settings'>,
): ScenarioDraft {
  return {
    name,
    criteria: withEveryMeasure(criteria.map(toMatchCriterion)),
    settings,
    mostMoved: null,
  };
}

/** Starts from what a scenario was run with. */
export function forkScenario(
  name: string,
  { rules }: Scenario,
  { settings }: Pick<PairingData, 'settings'>,
): ScenarioDraft {
  return {
    name,
    criteria: withEveryMeasure(rules.criteria.map(toMatchCriterion)),
    settings: {
      objective: rules.objective,
      seed: rules.seed,
      separateTeams: rules.separateTeams,
      gradeOrder: rules.gradeOrder,
      // Not among the rules of a run, which name the past pairs themselves.
      noRepeatRounds: settings.noRepeatRounds,
    },
    mostMoved: rules.keep?.mostMoved ?? null,
  };
}

/**
 * The rules to run: those of the draft, and what has been decided as it is now, so that a scenario never
 * brings back a pair that was ruled out since its model was run.
 */
export function rulesOfDraft(draft: ScenarioDraft, data: PairingData): MatchRules {
  return rulesForNextProposal({
    criteria: draft.criteria,
    exclusions: data.exclusions,
    pairs: data.allPairs,
    settings: draft.settings,
    rounds: data.rounds,
    round: data.round,
    keep:
      draft.mostMoved === null ? null : { pairs: movablePairs(data), mostMoved: draft.mostMoved },
  });
}
