import { CancelledError } from './run-in-worker.ts';

/** What a persistent worker is told: first and once what it needs to know, then one question after the other. */
export type WorkerOrder<Setup, Question> =
  | { readonly kind: 'set-up'; readonly setup: Setup }
  | {
      readonly kind: 'asked';
      readonly question: Question;
      /** Whether anybody wants to know how far it is. */
      readonly isFollowed: boolean;
    };

/** Its reply to the question under way. Only whoever asked knows the type of the answer. */
export type WorkerReply<Answer = never, Progress = never> =
  FinalReply<Answer> | { readonly kind: 'progressed'; readonly progress: Progress };

type FinalReply<Answer = never> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a `Worker` that is used here. */
export interface WorkerPort {
  postMessage(order: unknown): void;
  terminate(): void;
  addEventListener(
    type: 'message',
    listener: (event: Pick<MessageEvent<WorkerReply>, 'data'>) => void,
  ): void;
  addEventListener(type: 'error', listener: (event: Pick<ErrorEvent, 'message'>) => void): void;
}

export interface AskOptions<Progress = never> {
  /** Aborting ends the worker if it is at this question, which else is just not asked; the promise then rejects with `CancelledError`. */
  readonly signal?: AbortSignal;
  /** Goes before the questions that wait and are not urgent. */
  readonly isUrgent?: boolean;
  /** Told what the worker says of how far it is, until the question is answered or given up. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface PersistentWorker<Question, Progress = never> {
  ask<Answer>(question: Question, options?: AskOptions<Progress>): Promise<Answer>;
  /** Ends the worker and cancels all questions. The next question starts it again. */
  rest(): void;
}

interface WaitingQuestion<Question, Progress> {
  readonly question: Question;
  readonly isUrgent: boolean;
  /** Undefined where nobody wants to know. */
  readonly onProgress: ((progress: Progress) => void) | undefined;
  settle(reply: FinalReply): void;
  cancel(): void;
}

/**
 * A worker that is set up once and answers many questions. It is started for the first question. It gets
 * one question at a time, so that those that are no longer wanted are dropped before they cost anything.
 */
export function createPersistentWorker<Setup, Question, Progress = never>(
  start: () => WorkerPort,
  setup: Setup,
): PersistentWorker<Question, Progress> {
  const waiting: WaitingQuestion<Question, Progress>[] = [];
  let port: WorkerPort | null = null;
  let underWay: WaitingQuestion<Question, Progress> | null = null;

  const post = (to: WorkerPort, order: WorkerOrder<Setup, Question>): void => {
    to.postMessage(order);
  };

  const end = (): void => {
    port?.terminate();
    port = null;
    underWay = null;
  };

  const open = (): WorkerPort => {
    const opened = start();
    const receive = (reply: WorkerReply): void => {
      // What an ended worker still had to say concerns no question any more.
      if (port !== opened || underWay === null) return;
      if (reply.kind === 'progressed') {
        underWay.onProgress?.(reply.progress);
        return;
      }
      const answered = underWay;
      underWay = null;
      answered.settle(reply);
      askNext();
    };
    opened.addEventListener('message', (event) => {
      receive(event.data);
    });
    opened.addEventListener('error', (event) => {
      if (port !== opened) return;
      const failed = underWay;
      end();
      failed?.settle({ kind: 'failed', message: event.message });
      askNext();
    });
    try {
      post(opened, { kind: 'set-up', setup });
    } catch (error) {
      opened.terminate();
      throw error;
    }
    return opened;
  };

  const askNext = (): void => {
    if (underWay !== null) return;
    const urgentPlace = waiting.findIndex(({ isUrgent }) => isUrgent);
    const [next] = waiting.splice(Math.max(0, urgentPlace), 1);
    if (next === undefined) return;
    underWay = next;
    const { question, onProgress } = next;
    try {
      port ??= open();
      post(port, { kind: 'asked', question, isFollowed: onProgress !== undefined });
    } catch (error) {
      // What cannot be copied never leaves, and no reply would come.
      underWay = null;
      next.settle({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      });
      askNext();
    }
  };

  return {
    ask: <Answer>(
      question: Question,
      { signal, isUrgent = false, onProgress }: AskOptions<Progress> = {},
    ) =>
      new Promise<Answer>((resolve, reject) => {
        if (signal?.aborted) {
          reject(new CancelledError());
          return;
        }
        const asked: WaitingQuestion<Question, Progress> = {
          question,
          isUrgent,
          onProgress,
          settle: (reply) => {
            signal?.removeEventListener('abort', abort);
            if (reply.kind === 'answered') resolve(reply.answer);
            else reject(new Error(reply.message));
          },
          cancel: () => {
            signal?.removeEventListener('abort', abort);
            reject(new CancelledError());
          },
        };
        const abort = (): void => {
          if (underWay === asked) end();
          else waiting.splice(waiting.indexOf(asked), 1);
          asked.cancel();
          askNext();
        };
        signal?.addEventListener('abort', abort);
        waiting.push(asked);
        askNext();
      }),
    rest: () => {
      const cancelled = [...(underWay === null ? [] : [underWay]), ...waiting.splice(0)];
      end();
      for (const question of cancelled) question.cancel();
    },
  };
}
