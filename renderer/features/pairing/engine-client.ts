import { useEffect, useMemo, useRef, useState } from 'react';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { createEngineClient, type EngineClient } from '#renderer/workers/pairing-client.ts';
import type {
  EngineAnswer,
  EngineArguments,
  EngineMethod,
} from '#renderer/workers/pairing-question.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import type { PairingData } from './queries.ts';

export type { EngineAnswer, EngineArguments, EngineClient, EngineMethod };

/**
 * A superseded question that has run for so long is ended. Before, it is quicker to let it finish: a
 * worker that is started anew has forgotten what it worked out.
 */
const patienceMilliseconds = 250;

/** The engine of the programme's people as they are now; undefined until they have been read. */
export function usePairingEngine(data: PairingData | undefined): EngineClient | undefined {
  const cohort = useUnchanged(data?.cohort);
  const client = useMemo(
    () => (cohort === undefined ? undefined : createEngineClient(cohort)),
    [cohort],
  );
  useEffect(() => () => client?.rest(), [client]);
  return client;
}

/** The same array for as long as its content is the same: live queries make a new one at each write. */
function useUnchanged(
  cohort: readonly MatchParticipant[] | undefined,
): readonly MatchParticipant[] | undefined {
  const text = useMemo(() => JSON.stringify(cohort), [cohort]);
  const [kept, setKept] = useState({ cohort, text });
  if (kept.text === text) return kept.cohort;
  setKept({ cohort, text });
  return cohort;
}

interface Answered<Method extends EngineMethod> {
  readonly engine: EngineClient;
  readonly callArguments: EngineArguments<Method>;
  readonly answer: EngineAnswer<Method>;
}

/**
 * The engine's answer for the screen, kept up to date. Null arguments ask nothing. The arguments are
 * compared by identity, so memoise them. While a new answer is worked out, the last one stays, with
 * `isStale`; answers that come too late are dropped. A failure of the engine is thrown at the screen.
 */
export function useEngineAnswer<Method extends EngineMethod>(
  engine: EngineClient | undefined,
  method: Method,
  callArguments: EngineArguments<Method> | null,
): { readonly answer: EngineAnswer<Method> | undefined; readonly isStale: boolean } {
  const [answered, setAnswered] = useState<Answered<Method>>();
  const [failure, setFailure] = useState<Error>();
  /** The question in the worker now; the next one waits for its end, and is replaced by a later one. */
  const underWay = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    if (engine === undefined || callArguments === null) return undefined;
    const controller = new AbortController();
    let isWanted = true;
    let hasStarted = false;
    const ask = async (): Promise<void> => {
      if (!isWanted) return;
      hasStarted = true;
      try {
        const answer = await engine.ask(method, callArguments, controller.signal);
        if (isWanted) setAnswered({ engine, callArguments, answer });
      } catch (error) {
        if (isWanted && !(error instanceof CancelledError)) {
          setFailure(error instanceof Error ? error : new Error(String(error)));
        }
      }
    };
    underWay.current = underWay.current.then(ask);
    return () => {
      isWanted = false;
      if (hasStarted) setTimeout(() => controller.abort(), patienceMilliseconds);
    };
  }, [engine, method, callArguments]);

  if (failure !== undefined) throw failure;
  if (callArguments === null) return { answer: undefined, isStale: false };
  return {
    answer: answered?.answer,
    isStale: answered?.callArguments !== callArguments || answered.engine !== engine,
  };
}
