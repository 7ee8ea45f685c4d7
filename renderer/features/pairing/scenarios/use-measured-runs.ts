import { useEffect, useMemo, useState } from 'react';
import type { ScenarioId } from '#shared/domain/ids.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import type { EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { listRuns, type MeasuredRun } from './compared-runs.ts';
import { measureRuns, type MeasuringListener } from './measure-runs.ts';

export interface MeasuredRuns {
  /** The board first; undefined until all have been measured. */
  readonly runs: readonly MeasuredRun[] | undefined;
  /** Whether running a scenario again today gives the same pairs; what is not there is still being tried. */
  readonly isRepeated: ReadonlyMap<ScenarioId, boolean>;
}

const nothingTried: ReadonlyMap<ScenarioId, boolean> = new Map();

/**
 * Measures the board and some scenarios by the programme's rules of today, so that weights that differ
 * do not change the yardstick. Then runs each scenario again, to tell whether it still gives the same.
 */
export function useMeasuredRuns(
  data: PairingData,
  engine: EngineClient,
  scenarios: readonly Scenario[],
): MeasuredRuns {
  const { pairs, cohort, rules } = data;
  const subject = useMemo(
    () => ({ engine, rules, cohort, runs: listRuns(pairs, scenarios) }),
    [cohort, engine, pairs, rules, scenarios],
  );
  const [measured, setMeasured] = useState<readonly MeasuredRun[]>();
  const [repeated, setRepeated] = useState({ subject, byId: nothingTried });
  const [failure, setFailure] = useState<Error>();
  // The screen of errors is the place for what the engine could not do.
  if (failure !== undefined) throw failure;

  useEffect(() => {
    const controller = new AbortController();
    const listener: MeasuringListener = {
      onMeasured: setMeasured,
      onRepeated: (id, isSame) => {
        setRepeated((current) => ({
          subject,
          byId: new Map(current.subject === subject ? current.byId : []).set(id, isSame),
        }));
      },
    };
    measureRuns(subject, listener, controller.signal).catch((error: unknown) => {
      // An engine that is replaced, or a screen that is left, cancels what is still asked.
      if (controller.signal.aborted || error instanceof CancelledError) return;
      setFailure(error instanceof Error ? error : new Error(String(error)));
    });
    // What is superseded would stand in the way of all that is asked after it.
    return () => controller.abort();
  }, [subject]);

  return {
    runs: measured,
    isRepeated: repeated.subject === subject ? repeated.byId : nothingTried,
  };
}
