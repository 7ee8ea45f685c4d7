import type { Worker } from 'node:worker_threads';
import type { StretchPassphrase } from './stretch-passphrase.ts';

/**
 * Each passphrase in a thread of its own, which ends with it: meanwhile this one goes on answering, and
 * what the other held goes back to the system, the passphrase included.
 */
export function stretchInWorker(startWorker: () => Worker): StretchPassphrase {
  return async (request) => {
    const worker = startWorker();
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        worker.once('message', (key: unknown) => {
          if (key instanceof Uint8Array) resolve(key);
          else reject(new TypeError('No key'));
        });
        worker.once('error', reject);
        worker.once('exit', () => {
          reject(new Error('The thread ended without a key'));
        });
        // The passphrase is moved, not copied: nothing of it stays on this side.
        worker.postMessage(request, [request.password.buffer]);
      });
    } finally {
      await worker.terminate();
    }
  };
}
