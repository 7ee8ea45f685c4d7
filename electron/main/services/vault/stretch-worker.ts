import { parentPort } from 'node:worker_threads';
import { stretchPassphrase, type StretchRequest } from './stretch-passphrase.ts';

// One passphrase, then the thread is ended from outside. What fails here is told there as an error.
parentPort?.once('message', (request: StretchRequest) => {
  void stretchPassphrase(request).then((key) => parentPort?.postMessage(key));
});
