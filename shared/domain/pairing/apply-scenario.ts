import type { DomainContext } from '#shared/domain/ids.ts';
import { nameCouple } from './couple-name.ts';
import type { BreakdownLine } from './match-result.ts';
import type { Pair } from './pair.ts';
import { isCommitted } from './pair-decisions.ts';
import type { Scenario } from './scenario.ts';
import { sharedBreakdown } from './shared-breakdown.ts';

/** What putting a scenario on the board changes. */
export interface AppliedScenario {
  readonly scenario: Scenario;
  readonly newPairs: readonly Pair[];
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
    /** Of the scenario's pairs, in their order, as `PairingEngine.assess` gives them. */
    readonly breakdowns: readonly (readonly BreakdownLine[])[];
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
  return {
    scenario,
    newPairs: scenario.pairs.flatMap((pair, place): Pair[] =>
      standing.has(nameCouple(pair))
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
              breakdown: sharedBreakdown(breakdowns[place] ?? []),
              state: 'proposed',
              overrideReason: '',
              isLocked: false,
              acceptedOn: null,
              activeOn: null,
            },
          ],
    ),
    replacedPairs,
    replacedScenarios: input.existingScenarios
      .filter(
        (other) =>
          other.state === 'applied' && other.roundId === roundId && other.id !== scenario.id,
      )
      .map((other) => ({ ...other, state: 'kept' })),
  };
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
