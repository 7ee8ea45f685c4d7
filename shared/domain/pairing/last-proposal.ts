import type { Pair } from './pair.ts';
import type { Scenario } from './scenario.ts';

/**
 * The proposal that the board goes by: the scenario last applied. Undoing a proposal that an earlier
 * version made leaves none applied; then it is the last one that pairs on the board came from.
 * `scenarios`: oldest first.
 */
export function findLastProposal(
  scenarios: readonly Scenario[],
  pairsOnBoard: readonly Pick<Pair, 'scenarioId'>[],
): Scenario | undefined {
  const sources = new Set(pairsOnBoard.map(({ scenarioId }) => scenarioId));
  return (
    scenarios.findLast(({ state }) => state === 'applied') ??
    scenarios.findLast(({ id }) => sources.has(id))
  );
}
