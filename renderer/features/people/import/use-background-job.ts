import { useCallback, useEffect, useRef, useState } from 'react';
import { CancelledError, type WorkerRun } from '#renderer/workers/run-in-worker.ts';

export interface BackgroundJob {
  /** 0 to 1 while a job runs; `unknown` before its first report; null when none runs. */
  readonly progress: number | 'unknown' | null;
  /** Runs the job, ending one still running. Resolves to null when it was cancelled. */
  run<Output>(job: (run: WorkerRun) => Promise<Output>): Promise<Output | null>;
  cancel(): void;
}

/** One job at a time for a screen: it shows how far it is, can be cancelled, and ends with the screen. */
export function useBackgroundJob(): BackgroundJob {
  const current = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<number | 'unknown' | null>(null);

  const cancel = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setProgress(null);
  }, []);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(
    async <Output>(job: (run: WorkerRun) => Promise<Output>): Promise<Output | null> => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setProgress('unknown');
      try {
        return await job({
          signal: controller.signal,
          onProgress: (done, total) => {
            setProgress(total === 0 ? 'unknown' : done / total);
          },
        });
      } catch (error) {
        if (error instanceof CancelledError) return null;
        throw error;
      } finally {
        if (current.current === controller) {
          current.current = null;
          setProgress(null);
        }
      }
    },
    [],
  );
  return { progress, run, cancel };
}
