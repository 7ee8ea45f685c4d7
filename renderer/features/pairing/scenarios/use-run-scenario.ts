import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import { draftScenario } from '#shared/domain/pairing/scenario-from-match.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { useProgressStore, type ProgressStore } from '../use-progress-store.ts';
import { addScenarioCommand } from './commands.ts';
import { rulesOfDraft, type ScenarioDraft } from './scenario-draft.ts';

export interface ScenarioRun {
  readonly scenario: Scenario;
  /** What was asked and could not be met. */
  readonly problems: readonly MatchProblem[];
}

export interface RunScenario {
  readonly isRunning: boolean;
  readonly progress: ProgressStore;
  /** Resolves once the scenario is stored; to null when it was cancelled or failed. */
  start(draft: ScenarioDraft): Promise<ScenarioRun | null>;
  cancel(): void;
}

/** Works a scenario out in the worker and stores it beside the others; the board stays as it is. */
export function useRunScenario(data: PairingData, engine: EngineClient): RunScenario {
  const { t } = useLanguage();
  const { domainContext, desktop } = useServices();
  const run = useCommand();
  const show = useNotices((state) => state.show);
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const progress = useProgressStore();

  const start = useCallback(
    async (draft: ScenarioDraft): Promise<ScenarioRun | null> => {
      const { round } = data;
      if (round === null || running.current !== null) return null;
      const controller = new AbortController();
      running.current = controller;
      setIsRunning(true);
      try {
        const rules = rulesOfDraft(draft, data);
        const [result, fingerprint] = await Promise.all([
          engine.ask('propose', [rules], controller.signal, progress.tell),
          engine.ask('fingerprint', [rules], controller.signal),
        ]);
        const { programmeId, id: roundId } = round;
        const scenario = draftScenario(
          { result, rules, participants: data.cohort, programmeId, roundId, fingerprint },
          draft.name.trim(),
          domainContext(),
        );
        const isStored = await run(
          addScenarioCommand(scenario),
          t('scenarios.run.done', { name: scenario.name, count: result.pairs.length }),
        );
        return isStored ? { scenario, problems: result.problems } : null;
      } catch (error) {
        if (!(error instanceof CancelledError)) {
          show({ text: t('scenarios.run.failed'), severity: 'error', action: null });
          void desktop.logError({ message: String(error), stack: '' });
        }
        return null;
      } finally {
        running.current = null;
        progress.clear();
        setIsRunning(false);
      }
    },
    [data, desktop, domainContext, engine, progress, run, show, t],
  );

  // Leaving the screen ends the work.
  useEffect(() => () => running.current?.abort(), []);

  return { isRunning, progress, start, cancel: () => running.current?.abort() };
}
