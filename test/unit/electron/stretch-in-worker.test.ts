import { Worker } from 'node:worker_threads';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { stretchInWorker } from '#electron/main/services/vault/stretch-in-worker.ts';
import {
  stretchPassphrase,
  type StretchPassphrase,
} from '#electron/main/services/vault/stretch-passphrase.ts';

const workerSource = require.resolve('#electron/main/services/vault/stretch-worker.ts');

/** The thread the app starts, from its source. */
const inWorker = stretchInWorker(
  () => new Worker(`require('tsx/cjs'); require(${JSON.stringify(workerSource)});`, { eval: true }),
);

function request(memoryKiB: number, iterations: number) {
  return {
    password: new TextEncoder().encode('trois hérissons sous la pluie'),
    salt: new Uint8Array(16).fill(7),
    memoryKiB,
    iterations,
    parallelism: 1,
    keyBytes: 32,
  };
}

describe('a passphrase stretched in a thread of its own', () => {
  test('makes the same key, and leaves no passphrase behind', async () => {
    const here = request(1024, 1);
    const there = request(1024, 1);
    const key = await inWorker(there);
    expect(key).toEqual(await stretchPassphrase(here));
    expect(key).toHaveLength(32);
    expect(here.password.every((byte) => byte === 0)).toBe(true);
    // Moved into the thread, which has ended.
    expect(there.password).toHaveLength(0);
  });

  test('holds nothing else up meanwhile', async () => {
    /** The longest that this thread did nothing else, as a share of the whole. */
    const longestPause = async (stretch: StretchPassphrase): Promise<number> => {
      const start = performance.now();
      const progress = { isDone: false };
      let turn = start;
      let longest = 0;
      const stretching = stretch(request(64 * 1024, 3)).finally(() => {
        progress.isDone = true;
      });
      while (!progress.isDone) {
        await setImmediate();
        longest = Math.max(longest, performance.now() - turn);
        turn = performance.now();
      }
      await stretching;
      return longest / (turn - start);
    };
    // What the test is able to notice: on this thread, it takes nearly all the time in one go.
    expect(await longestPause(stretchPassphrase)).toBeGreaterThan(0.5);
    expect(await longestPause(inWorker)).toBeLessThan(0.5);
  });

  test('is told as failed when the thread fails or ends without a key', async () => {
    const failing = stretchInWorker(() => new Worker(`throw new Error('broken')`, { eval: true }));
    await expect(failing(request(1024, 1))).rejects.toThrow('broken');
    const silent = stretchInWorker(() => new Worker('', { eval: true }));
    await expect(silent(request(1024, 1))).rejects.toThrow('without a key');
    await expect(inWorker(request(1024, 0))).rejects.toThrow('Iterations');
  });
});
