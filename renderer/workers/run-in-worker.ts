import { startWorker } from './start-worker.ts';

/** What a worker tells the window while it runs. */
export type WorkerMessage<Output> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'finished'; readonly output: Output }
  | { readonly kind: 'failed'; readonly message: string };

export interface WorkerRun {
  onProgress?(done: number, total: number): void;
  /** Aborting ends the worker at once; the promise then rejects with `CancelledError`. */
  readonly signal?: AbortSignal;
}

/** The job was ended before it finished, on the user's wish. */
export class CancelledError extends Error {
  constructor() {
    super('The job was cancelled');
  }
}

/** Runs one job in a worker of its own, which ends with the job. */
export function runInWorker<Input, Output>(
  workerUrl: string,
  input: Input,
  run: WorkerRun = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const { signal } = run;
    if (signal?.aborted) {
      reject(new CancelledError());
      return;
    }
    const worker = startWorker(workerUrl);
    const stop = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      stop();
      reject(new CancelledError());
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', (event: MessageEvent<WorkerMessage<Output>>) => {
      const message = event.data;
      switch (message.kind) {
        case 'progress':
          run.onProgress?.(message.done, message.total);
          break;
        case 'finished':
          stop();
          resolve(message.output);
          break;
        case 'failed':
          stop();
          reject(new Error(message.message));
          break;
      }
    });
    worker.addEventListener('error', (event) => {
      stop();
      reject(new Error(event.message));
    });
    worker.postMessage(input);
  });
}
