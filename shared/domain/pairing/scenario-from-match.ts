import type { DomainContext, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import type { MatchCriterion } from './criterion.ts';
import type { Exclusion } from './exclusion.ts';
import type { MatchRules, Objective } from './match-input.ts';
import type { MatchResult } from './match-result.ts';
import type { Pair } from './pair.ts';
import { isCommitted, isPast } from './pair-decisions.ts';
import type { Scenario } from './scenario.ts';

/** The rules of the next proposal: the programme's criteria, what has been decided, and what has been. */
export function rulesForNextProposal(input: {
  readonly criteria: readonly MatchCriterion[];
  readonly exclusions: readonly Exclusion[];
  readonly pairs: readonly Pair[];
  readonly objective: Objective;
  readonly seed: number;
}): MatchRules {
  return {
    criteria: input.criteria.map(({ measure, kind, weight, state }) => ({
      measure,
      kind,
      weight,
      state,
    })),
    objective: input.objective,
    seed: input.seed,
    lockedPairs: input.pairs.filter(isCommitted).map(people),
    exclusions: input.exclusions.map((exclusion) => exclusion.personIds),
    pastPairs: input.pairs.filter(isPast).map(people),
  };
}

function people({ mentorId, menteeId }: Pair) {
  return { mentorId, menteeId };
}

export interface ProposedScenario {
  readonly scenario: Scenario;
  readonly newPairs: readonly Pair[];
  /** Earlier proposals nobody decided on, which the new ones replace. */
  readonly replacedPairs: readonly Pair[];
}

/** Turns a result of the engine into a scenario and the pairs it proposes; committed pairs stay untouched. */
export function scenarioFromMatch(
  input: {
    readonly result: MatchResult;
    readonly rules: MatchRules;
    readonly programmeId: ProgrammeId;
    readonly roundId: RoundId;
    readonly existingPairs: readonly Pair[];
  },
  context: DomainContext,
): ProposedScenario {
  const { result, rules, programmeId, roundId, existingPairs } = input;
  const scenarioId: ScenarioId = context.newId();
  return {
    scenario: {
      id: scenarioId,
      programmeId,
      roundId,
      createdAt: context.now,
      rules,
      totals: result.totals,
      unmatched: result.unmatched,
      state: 'draft',
    },
    newPairs: result.pairs
      .filter((pair) => !pair.isLocked)
      .map((pair) => ({
        id: context.newId(),
        programmeId,
        roundId,
        scenarioId,
        mentorId: pair.mentorId,
        menteeId: pair.menteeId,
        score: pair.score,
        breakdown: pair.breakdown,
        state: 'proposed',
        overrideReason: '',
        isLocked: false,
      })),
    replacedPairs: existingPairs.filter((pair) => pair.state === 'proposed' && !isCommitted(pair)),
  };
}
