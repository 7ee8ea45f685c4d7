import { expect, test } from 'vitest';
import type { ScenarioId } from '#shared/domain/ids.ts';
import { findLastProposal } from '#shared/domain/pairing/last-proposal.ts';
import { buildPair, buildScenario, testId } from '#test/builders/entities.ts';

const [first, second, third] = [0x80, 0x81, 0x82].map((number) => testId<ScenarioId>(number));

test('the board goes by the scenario last applied, else by the last that its pairs came from', () => {
  const kept = [first, second, third].map((id) =>
    buildScenario({ id: id ?? testId<ScenarioId>(0), state: 'kept' }),
  );
  const onBoard = [buildPair({ scenarioId: second ?? null }), buildPair({ scenarioId: null })];
  expect(findLastProposal(kept, onBoard)?.id).toBe(second);
  const [oldest, ...others] = kept.map((scenario) => ({ ...scenario, state: 'applied' as const }));
  expect(findLastProposal([oldest ?? buildScenario(), ...kept.slice(1)], onBoard)?.id).toBe(first);
  expect(findLastProposal(others, onBoard)?.id).toBe(third);
  expect(findLastProposal(kept, [])).toBeUndefined();
});
