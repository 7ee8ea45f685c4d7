import { useMemo, useState } from 'react';
import type { ScenarioId } from '#shared/domain/ids.ts';
import {
  applyScenario,
  isStillApplicable,
  listPossibleBreakdowns,
  rulesToApply,
} from '#shared/domain/pairing/apply-scenario.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { useTellStays } from '../use-tell-stays.ts';
import {
  applyScenarioCommand,
  deleteScenarioCommand,
  keepScenarioCommand,
  renameScenarioCommand,
} from './commands.ts';
import { nameScenario } from './scenario-words.ts';

/**
 * What can be done with a scenario; each step can be undone from the notice it leaves. `applying`: the one
 * that is on its way to the board, as the engine may be busy with a comparison before it answers.
 */
export function useScenarioActions(data: PairingData, engine: EngineClient) {
  const language = useLanguage();
  const { database, domainContext, desktop } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const show = useNotices((state) => state.show);
  const tellStays = useTellStays(data);
  const [applying, setApplying] = useState<ScenarioId | null>(null);
  const actions = useMemo(() => {
    const { t } = language;
    const nameOf = (scenario: Scenario) => nameScenario(scenario, language);
    const putOnBoard = async (scenario: Scenario): Promise<void> => {
      const rules = rulesToApply(scenario, data.rules);
      const assessed = await engine.ask('assess', [rules, scenario.pairs]);
      const board = await data.readAgain();
      if (!isStillApplicable(scenario, board.pairs)) {
        show({ text: t('scenarios.outdated'), severity: 'info', action: null });
        return;
      }
      const context = domainContext();
      const applied = applyScenario(
        {
          scenario,
          breakdowns: listPossibleBreakdowns(assessed),
          existingPairs: board.pairs,
          existingScenarios: board.scenarios,
        },
        context,
      );
      if (await tellStays(applied.replacedPairs)) return;
      await run(
        await withNudges(database, applyScenarioCommand(applied, programme, context)),
        t('scenarios.applied', {
          name: nameOf(scenario),
          count: applied.newPairs.length,
          left: applied.leftOutPairs.length,
        }),
      );
    };
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
        setApplying(scenario.id);
        try {
          await putOnBoard(scenario);
        } catch (error) {
          const text = t('scenarios.apply.failed', { name: nameOf(scenario) });
          show({ text, severity: 'error', action: null });
          // Whoever leaves the screen cancels what is asked, which is no fault to note.
          if (!(error instanceof CancelledError)) {
            void desktop.logError({ message: String(error), stack: '' });
          }
        } finally {
          setApplying(null);
        }
      },
    };
  }, [data, database, desktop, domainContext, engine, language, programme, run, show, tellStays]);
  return { ...actions, applying };
}
