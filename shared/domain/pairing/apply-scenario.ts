import type { DomainContext } from '#shared/domain/ids.ts';
import { nameCouple } from './couple-name.ts';
import type { MatchRules } from './match-input.ts';
import type { BreakdownLine } from './match-result.ts';
import type { Pair } from './pair.ts';
import { isCommitted } from './pair-decisions.ts';
import type { PairReport } from './pairing-engine.ts';
import type { Scenario, ScenarioPair } from './scenario.ts';
import { sharedBreakdown } from './shared-breakdown.ts';

/** What putting a scenario on the board changes. */
export interface AppliedScenario {
  readonly scenario: Scenario;
  readonly newPairs: readonly Pair[];
  /** Pairs of the scenario that have become impossible since it was run. */
  readonly leftOutPairs: readonly ScenarioPair[];
  /** Pairs of the board that go: proposals nobody decided on, and pairs that the scenario was free to move. */
  readonly replacedPairs: readonly Pair[];
  /** Scenarios of the same round that were applied before, now merely kept. */
  readonly replacedScenarios: readonly Scenario[];
}

/**
 * Puts a scenario on the board of its round. A pair that stands already is left as it is. Of the pairs
 * decided on, only those that the scenario was free to move (`rules.keep`) can go.
 */
export function applyScenario(
  input: {
    readonly scenario: Scenario;
    /** Of the scenario's pairs, in their order; null for one that is impossible now. */
    readonly breakdowns: readonly (readonly BreakdownLine[] | null)[];
    /** May hold pairs and scenarios of other rounds. */
    readonly existingPairs: readonly Pair[];
    readonly existingScenarios: readonly Scenario[];
  },
  context: DomainContext,
): AppliedScenario {
  const { breakdowns } = input;
  const scenario: Scenario = { ...input.scenario, state: 'applied' };
  const { programmeId, roundId } = scenario;
  const onBoard = input.existingPairs.filter((pair) => pair.roundId === roundId);
  const proposed = new Set(scenario.pairs.map(nameCouple));
  const movable = new Set(scenario.rules.keep?.pairs.map(nameCouple));
  for (const locked of scenario.rules.lockedPairs) movable.delete(nameCouple(locked));

  const replacedPairs = onBoard.filter((pair) => {
    if (!isCommitted(pair)) return pair.state === 'proposed';
    const name = nameCouple(pair);
    return pair.state === 'accepted' && !pair.isLocked && movable.has(name) && !proposed.has(name);
  });
  const standing = new Set(onBoard.filter(isCommitted).map(nameCouple));
  const missing = scenario.pairs
    .map((pair, place) => ({ pair, breakdown: breakdowns[place] ?? null }))
    .filter(({ pair }) => !standing.has(nameCouple(pair)));
  return {
    scenario,
    newPairs: missing.flatMap(({ pair, breakdown }): Pair[] =>
      breakdown === null
        ? []
        : [
            {
              id: context.newId(),
              programmeId,
              roundId,
              scenarioId: scenario.id,
              mentorId: pair.mentorId,
              menteeId: pair.menteeId,
              score: pair.score,
              breakdown: sharedBreakdown(breakdown),
              state: 'proposed',
              overrideReason: '',
              isLocked: false,
              acceptedOn: null,
              activeOn: null,
              history: [],
            },
          ],
    ),
    leftOutPairs: missing.filter(({ breakdown }) => breakdown === null).map(({ pair }) => pair),
    replacedPairs,
    replacedScenarios: input.existingScenarios
      .filter(
        (other) =>
          other.state === 'applied' && other.roundId === roundId && other.id !== scenario.id,
      )
      .map((other) => ({ ...other, state: 'kept' })),
  };
}

/** The rules under which a scenario goes to the board: its own, and what has been decided by now. */
export function rulesToApply(
  { rules }: Pick<Scenario, 'rules'>,
  today: Pick<MatchRules, 'exclusions' | 'vetoes' | 'pastPairs'>,
): MatchRules {
  const { exclusions, vetoes, pastPairs } = today;
  return { ...rules, exclusions, vetoes, pastPairs };
}

/** For `applyScenario`, from what `PairingEngine.assess` says of the scenario's pairs under `rulesToApply`. */
export function listPossibleBreakdowns(
  assessed: readonly (Pick<PairReport, 'breakdown' | 'obstacle'> | null)[],
): readonly (readonly BreakdownLine[] | null)[] {
  return assessed.map((pair) => (pair?.obstacle === null ? pair.breakdown : null));
}

/**
 * Whether the scenario can still go to the board as it is: the pairs decided on since it was made are
 * all among its own, and those it was to keep still stand. Otherwise it is to be run again.
 */
export function isStillApplicable(scenario: Scenario, existingPairs: readonly Pair[]): boolean {
  const proposed = new Set(scenario.pairs.map(nameCouple));
  const movable = new Set(scenario.rules.keep?.pairs.map(nameCouple));
  const standing = existingPairs.filter(
    (pair) => pair.roundId === scenario.roundId && isCommitted(pair),
  );
  const standingNames = new Set(standing.map(nameCouple));
  const areAllKnown = standing.every((pair) => {
    const name = nameCouple(pair);
    return proposed.has(name) || (movable.has(name) && pair.state === 'accepted' && !pair.isLocked);
  });
  return (
    areAllKnown &&
    scenario.pairs.every((pair) => !pair.isLocked || standingNames.has(nameCouple(pair)))
  );
}
