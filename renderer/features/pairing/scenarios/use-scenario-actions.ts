import { useMemo } from 'react';
import { applyScenario } from '#shared/domain/pairing/apply-scenario.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import {
  applyScenarioCommand,
  deleteScenarioCommand,
  keepScenarioCommand,
  renameScenarioCommand,
} from './commands.ts';
import { nameScenario } from './scenario-words.ts';

/** What can be done with a scenario; each step can be undone from the notice it leaves. */
export function useScenarioActions(data: PairingData, engine: EngineClient) {
  const language = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  return useMemo(() => {
    const { t } = language;
    const nameOf = (scenario: Scenario) => nameScenario(scenario, language);
    return {
      rename: (scenario: Scenario, name: string) =>
        run(renameScenarioCommand(scenario, name), t('scenarios.renamed', { name })),
      keep: (scenario: Scenario, isKept: boolean) =>
        run(
          keepScenarioCommand(scenario, isKept),
          t(isKept ? 'scenarios.kept' : 'scenarios.released', { name: nameOf(scenario) }),
        ),
      remove: (scenario: Scenario) =>
        run(deleteScenarioCommand(scenario), t('scenarios.deleted', { name: nameOf(scenario) })),
      apply: async (scenario: Scenario) => {
        const assessed = await engine.ask('assess', [scenario.rules, scenario.pairs]);
        const applied = applyScenario(
          {
            scenario,
            breakdowns: assessed.map((pair) => pair?.breakdown ?? []),
            existingPairs: data.pairs,
            existingScenarios: data.scenarios,
          },
          domainContext(),
        );
        return run(
          applyScenarioCommand(applied, programme),
          t('scenarios.applied', {
            name: nameOf(scenario),
            count: applied.newPairs.length,
          }),
        );
      },
    };
  }, [data, domainContext, engine, language, programme, run]);
}
