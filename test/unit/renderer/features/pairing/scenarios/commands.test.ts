import { describe, expect, test } from 'vitest';
import {
  addScenarioCommand,
  applyScenarioCommand,
  deleteScenarioCommand,
  keepScenarioCommand,
  renameScenarioCommand,
} from '#renderer/features/pairing/scenarios/commands.ts';
import { applyScenario } from '#shared/domain/pairing/apply-scenario.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, buildProgramme, buildScenario, testId } from '#test/builders/entities.ts';

const scenario = buildScenario({ state: 'draft' });

describe('a scenario', () => {
  test('is stored beside the others and touches no pair', () => {
    expect(addScenarioCommand(scenario)).toEqual({
      name: 'command.addScenario',
      changes: [{ kind: 'put', table: 'scenarios', entity: scenario }],
    });
  });

  test('is renamed', () => {
    expect(renameScenarioCommand(scenario, ' Wider ').changes).toEqual([
      { kind: 'put', table: 'scenarios', entity: { ...scenario, name: 'Wider' } },
    ]);
  });

  test('is kept, and no longer', () => {
    const kept = buildScenario({ state: 'kept' });
    expect(keepScenarioCommand(scenario, true)).toEqual({
      name: 'command.keepScenario',
      changes: [{ kind: 'put', table: 'scenarios', entity: kept }],
    });
    expect(keepScenarioCommand(kept, false)).toEqual({
      name: 'command.releaseScenario',
      changes: [{ kind: 'put', table: 'scenarios', entity: scenario }],
    });
  });

  test('on the board stays the one on the board', () => {
    expect(keepScenarioCommand(buildScenario({ state: 'applied' }), false).changes).toEqual([]);
  });

  test('is deleted', () => {
    expect(deleteScenarioCommand(scenario).changes).toEqual([
      { kind: 'delete', table: 'scenarios', id: scenario.id },
    ]);
  });
});

test('applying a scenario is one step: its pairs come, undecided ones go, the last one is kept', () => {
  const before = buildScenario({ id: testId(0x81), state: 'applied' });
  const undecided = buildPair({ id: testId(1), mentorId: testId(0x40), menteeId: testId(0x41) });
  const applied = applyScenario(
    {
      scenario,
      breakdowns: [[]],
      existingPairs: [undecided],
      existingScenarios: [before, scenario],
    },
    buildContext(),
  );
  const { name, changes } = applyScenarioCommand(
    applied,
    buildProgramme({ state: 'matching' }),
    buildContext(),
  );
  expect(name).toBe('command.applyScenario');
  expect(changes).toMatchObject([
    { kind: 'delete', table: 'pairs', id: testId(1) },
    { kind: 'put', table: 'pairs', entity: { scenarioId: scenario.id, state: 'proposed' } },
    { kind: 'put', table: 'scenarios', entity: { id: before.id, state: 'kept' } },
    { kind: 'put', table: 'scenarios', entity: { id: scenario.id, state: 'applied' } },
  ]);
});
