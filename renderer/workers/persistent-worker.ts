import { CancelledError } from './run-in-worker.ts';

/** What a persistent worker is told: first and once what it needs to know, then one question after the other. */
export type WorkerOrder<Setup, Question> =
  | { readonly kind: 'set-up'; readonly setup: Setup }
  | { readonly kind: 'asked'; readonly question: Question };

/** Its reply to the question under way. Only whoever asked knows the type of the answer. */
export type WorkerReply<Answer = never> =
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

export interface AskOptions {
  /** Aborting ends the worker if it is at this question, which else is just not asked; the promise then rejects with `CancelledError`. */
  readonly signal?: AbortSignal;
  /** Goes before the questions that wait and are not urgent. */
  readonly isUrgent?: boolean;
}

export interface PersistentWorker<Question> {
  ask<Answer>(question: Question, options?: AskOptions): Promise<Answer>;
  /** Ends the worker and cancels all questions. The next question starts it again. */
  rest(): void;
}

interface WaitingQuestion<Question> {
  readonly question: Question;
  readonly isUrgent: boolean;
  settle(reply: WorkerReply): void;
  cancel(): void;
}

/**
 * A worker that is set up once and answers many questions. It is started for the first question. It gets
 * one question at a time, so that those that are no longer wanted are dropped before they cost anything.
 */
export function createPersistentWorker<Setup, Question>(
  start: () => WorkerPort,
  setup: Setup,
): PersistentWorker<Question> {
  const waiting: WaitingQuestion<Question>[] = [];
  let port: WorkerPort | null = null;
  let underWay: WaitingQuestion<Question> | null = null;

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
    post(opened, { kind: 'set-up', setup });
    return opened;
  };

  const askNext = (): void => {
    if (underWay !== null) return;
    const urgentPlace = waiting.findIndex(({ isUrgent }) => isUrgent);
    const [next] = waiting.splice(Math.max(0, urgentPlace), 1);
    if (next === undefined) return;
    underWay = next;
    port ??= open();
    post(port, { kind: 'asked', question: next.question });
  };

  return {
    ask: <Answer>(question: Question, { signal, isUrgent = false }: AskOptions = {}) =>
      new Promise<Answer>((resolve, reject) => {
        if (signal?.aborted) {
          reject(new CancelledError());
          return;
        }
        const asked: WaitingQuestion<Question> = {
          question,
          isUrgent,
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
