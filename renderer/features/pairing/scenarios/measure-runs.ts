import type { ScenarioId } from '#shared/domain/ids.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { EngineClient } from '../engine-client.ts';
import { areSamePairs, measureRun, type MeasuredRun, type RunToMeasure } from './compared-runs.ts';

export interface RunsToMeasure {
  readonly engine: Pick<EngineClient, 'ask'>;
  readonly rules: MatchRules;
  readonly cohort: readonly MatchParticipant[];
  readonly runs: readonly RunToMeasure[];
}

/** Told what is known so far; of an aborted measuring nothing any more. */
export interface MeasuringListener {
  onMeasured(runs: readonly MeasuredRun[]): void;
  onRepeated(id: ScenarioId, isSame: boolean): void;
}

/**
 * Measures runs by the rules of today, then runs each scenario again, to tell whether it still gives the
 * same. Aborted, it leaves no question in the engine; questions asked then reject with `CancelledError`.
 */
export async function measureRuns(
  { engine, rules, cohort, runs }: RunsToMeasure,
  { onMeasured, onRepeated }: MeasuringListener,
  signal: AbortSignal,
): Promise<void> {
  const measure = async (run: RunToMeasure, withBlocking: boolean): Promise<MeasuredRun> => {
    const assessed = await engine.ask('assess', [rules, run.pairs], signal);
    const blocking = withBlocking
      ? await engine.ask('findBlockingPairs', [rules, run.pairs], signal)
      : null;
    return measureRun(run, assessed, cohort, blocking?.length ?? null);
  };
  // Without the slow figure first: the others are there at once.
  for (const withBlocking of [false, true]) {
    const measured = await Promise.all(runs.map((run) => measure(run, withBlocking)));
    if (signal.aborted) return;
    onMeasured(measured);
  }
  for (const { scenario } of runs) {
    if (scenario === null) continue;
    const again = await engine.ask('propose', [scenario.rules], signal);
    if (signal.aborted) return;
    onRepeated(scenario.id, areSamePairs(again.pairs, scenario.pairs));
  }
}
