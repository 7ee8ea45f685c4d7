import type { DomainContext } from '#shared/domain/ids.ts';
import type { AppliedScenario } from '#shared/domain/pairing/apply-scenario.ts';
import { scenarioTransitions, type Scenario } from '#shared/domain/pairing/scenario.ts';
import { transition } from '#shared/domain/transition.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Command } from '#renderer/services/use-command.ts';
import { proposePairsCommand } from '../commands.ts';

export function addScenarioCommand(scenario: Scenario): Command {
  return putScenario('command.addScenario', scenario);
}

export function renameScenarioCommand(scenario: Scenario, name: string): Command {
  return putScenario('command.renameScenario', { ...scenario, name: name.trim() });
}

/** Marks a scenario as one to come back to, or no longer so. The one on the board stays what it is. */
export function keepScenarioCommand(scenario: Scenario, isKept: boolean): Command {
  const moved =
    scenario.state === 'applied'
      ? null
      : transition(scenarioTransitions, scenario.state, isKept ? 'kept' : 'draft');
  const name = isKept ? 'command.keepScenario' : 'command.releaseScenario';
  return moved?.ok === true
    ? putScenario(name, { ...scenario, state: moved.value })
    : { name, changes: [] };
}

export function deleteScenarioCommand({ id }: Scenario): Command {
  return {
    name: 'command.deleteScenario',
    changes: [{ kind: 'delete', table: 'scenarios', id }],
  };
}

/** Puts the scenario's pairs on the board, as a proposal made there would. */
export function applyScenarioCommand(
  applied: AppliedScenario,
  programme: Programme,
  context: DomainContext,
): Command {
  return { ...proposePairsCommand(applied, programme, context), name: 'command.applyScenario' };
}

function putScenario(name: Command['name'], entity: Scenario): Command {
  return { name, changes: [{ kind: 'put', table: 'scenarios', entity }] };
}
