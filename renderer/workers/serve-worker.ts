import type { WorkerMessage } from './run-in-worker.ts';

/** The other side of `runInWorker`: answers the one job this worker was started for. */
export function serveWorker<Input, Output>(
  work: (input: Input, report: (done: number, total: number) => void) => Promise<Output> | Output,
): void {
  const post = (message: WorkerMessage<Output>) => {
    self.postMessage(message);
  };
  self.addEventListener('message', (event: MessageEvent<Input>) => {
    const report = (done: number, total: number) => {
      post({ kind: 'progress', done, total });
    };
    Promise.resolve()
      .then(() => work(event.data, report))
      .then(
        (output) => {
          post({ kind: 'finished', output });
        },
        (error: unknown) => {
          post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        },
      );
  });
}
