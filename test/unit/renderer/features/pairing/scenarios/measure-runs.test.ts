import { describe, expect, test } from 'vitest';
import type { EngineClient, EngineMethod } from '#renderer/features/pairing/engine-client.ts';
import { listRuns, type MeasuredRun } from '#renderer/features/pairing/scenarios/compared-runs.ts';
import { measureRuns } from '#renderer/features/pairing/scenarios/measure-runs.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { buildScenario } from '#test/builders/entities.ts';
import { buildRules } from '#test/builders/match-participant.ts';
import { pretend } from '#test/builders/pretend.ts';

const scenario = buildScenario();
const answers: Partial<Record<EngineMethod, unknown>> = {
  assess: [{ score: 61, breakdown: [], obstacle: null }],
  findBlockingPairs: [scenario.pairs[0], scenario.pairs[0]],
  propose: { pairs: scenario.pairs },
};

/** Measures the empty board and a scenario in an engine that answers all but one kind of question. */
function startMeasuring(unanswered: EngineMethod | null) {
  const asked: EngineMethod[] = [];
  const measured: (readonly MeasuredRun[])[] = [];
  const repeated: boolean[] = [];
  const controller = new AbortController();
  const ask: EngineClient['ask'] = (method, _callArguments, signal) => {
    asked.push(method);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new CancelledError());
      });
      if (method !== unanswered) resolve(pretend(answers[method]));
    });
  };
  const end = measureRuns(
    { engine: { ask }, rules: buildRules(), cohort: [], runs: listRuns([], [scenario]) },
    {
      onMeasured: (runs) => measured.push(runs),
      onRepeated: (_id, isSame) => repeated.push(isSame),
    },
    controller.signal,
  );
  return { asked, measured, repeated, controller, end };
}

/** Lets everything happen that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

describe('measuring a comparison', () => {
  test('tells the quick figures first, then the slow one, then whether a run is repeated', async () => {
    const { measured, repeated, end } = startMeasuring(null);
    await end;
    expect(measured.map((runs) => runs.map(({ blockingPairs }) => blockingPairs))).toEqual([
      [null, null],
      [2, 2],
    ]);
    expect(measured[1]?.map(({ totals }) => totals.score)).toEqual([0, 61]);
    expect(repeated).toEqual([true]);
  });

  test('leaves no question in the engine once it is superseded, and tells nothing more', async () => {
    const { asked, measured, repeated, controller, end } = startMeasuring('findBlockingPairs');
    const outcome = end.catch((error: unknown) => error);
    await settle();
    expect(asked).toContain('findBlockingPairs');
    controller.abort();
    expect(await outcome).toBeInstanceOf(CancelledError);
    const askedBefore = asked.length;
    await settle();
    expect(asked).toHaveLength(askedBefore);
    expect(measured).toHaveLength(1);
    expect(repeated).toEqual([]);
  });

  test('tells nothing of an answer that comes as it is superseded', async () => {
    const { measured, controller, end } = startMeasuring(null);
    controller.abort();
    await end.catch(() => undefined);
    expect(measured).toEqual([]);
  });
});
