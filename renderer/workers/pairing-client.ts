import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import type { MatchProgress, TellProgress } from '#shared/domain/pairing/match-progress.ts';
import type {
  EngineAnswer,
  EngineArguments,
  EngineMethod,
  PairingQuestion,
} from './pairing-question.ts';
import workerUrl from './pairing-worker.ts?worker&url';
import { createPersistentWorker } from './persistent-worker.ts';
import { startWorker } from './start-worker.ts';

/** A pairing engine that lives in a worker and knows one cohort. */
export interface EngineClient {
  /**
   * Rejects with `CancelledError` when aborted: a job under way is then ended, not waited for.
   * `onProgress` is told of the proposal that the answer takes, if it takes one.
   */
  ask<Method extends EngineMethod>(
    method: Method,
    callArguments: EngineArguments<Method>,
    signal?: AbortSignal,
    onProgress?: TellProgress,
  ): Promise<EngineAnswer<Method>>;
  /** Ends the worker and cancels all questions. The next question starts it again. */
  rest(): void;
}

/** Answers that take long at a thousand people; all others go first. */
const slowMethods: ReadonlySet<EngineMethod> = new Set([
  'propose',
  'outlook',
  'fingerprint',
  'proposeFor',
  'fitMatrix',
  'findBlockingPairs',
  'recordFairness',
  'planRotation',
]);

/** The worker starts with the first question. */
export function createEngineClient(participants: readonly MatchParticipant[]): EngineClient {
  const worker = createPersistentWorker<
    readonly MatchParticipant[],
    QuestionInTransit,
    MatchProgress
  >(() => startWorker(workerUrl), participants);
  return {
    ask: (method, callArguments, signal, onProgress) =>
      worker.ask(
        { method, callArguments },
        {
          isUrgent: !slowMethods.has(method),
          ...(signal !== undefined && { signal }),
          ...(onProgress !== undefined && { onProgress }),
        },
      ),
    rest: () => {
      worker.rest();
    },
  };
}

/** A `PairingQuestion` whose method and arguments belong together, which only `ask` can see. */
interface QuestionInTransit {
  readonly method: EngineMethod;
  readonly callArguments: PairingQuestion['callArguments'];
}
