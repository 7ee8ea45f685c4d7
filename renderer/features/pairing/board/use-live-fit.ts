import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { coupleOf } from '#shared/domain/pairing/couple-name.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { CancelledError } from '#renderer/workers/run-in-worker.ts';
import { reasonsOnCard } from './board-model.ts';
import type { EngineAnswer, EngineClient } from '../engine-client.ts';

interface LiveFit {
  /** The pairs that were asked about, and what the engine said of each. */
  readonly of: readonly Pair[];
  readonly answer: EngineAnswer<'assess'>;
}

/**
 * The fit of the pairs under rules that may move at each step of a slider. It is asked before all else
 * that the same step makes the screen ask, and each answer is shown, even when the rules have moved on
 * since: a figure that is a moment old beats one that stands still.
 */
export function useLiveFit(
  engine: EngineClient,
  rules: MatchRules,
  standing: readonly Pair[],
): LiveFit {
  const [shown, setShown] = useState<LiveFit>({ of: [], answer: [] });
  const [failure, setFailure] = useState<Error | null>(null);
  const isMounted = useRef(true);
  /** The pairs that the last answer was about. */
  const lastOf = useRef<readonly Pair[]>(null);
  /** One question is under way at a time; of those that come meanwhile only the last is asked. */
  const line = useRef<{ isBusy: boolean; next: (() => Promise<void>) | null }>({
    isBusy: false,
    next: null,
  });
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  // Layout effects come before the effects with which the rest of the screen asks.
  useLayoutEffect(() => {
    const ask = async (): Promise<void> => {
      line.current.isBusy = true;
      try {
        const answer = await engine.ask('assess', [rules, standing.map(coupleOf), reasonsOnCard]);
        if (isMounted.current) {
          const show = () => {
            setShown({ of: standing, answer });
          };
          // Other pairs may be drawn in slices; the figures that a slider moves may not lag behind it.
          if (lastOf.current === standing) show();
          else startTransition(show);
          lastOf.current = standing;
        }
      } catch (error) {
        if (isMounted.current && !(error instanceof CancelledError)) {
          setFailure(error instanceof Error ? error : new Error(String(error)));
        }
      }
      const { next } = line.current;
      line.current = { isBusy: false, next: null };
      if (next !== null && isMounted.current) void next();
    };
    if (line.current.isBusy) line.current.next = ask;
    else void ask();
  }, [engine, rules, standing]);

  if (failure !== null) throw failure;
  return shown;
}
