interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** The page's policy lets a worker start only from an address this one policy has passed: our own origin's. */
function createWorkerPolicy(): ScriptUrlPolicy {
  const rules: ScriptUrlPolicy = {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) {
        throw new TypeError('A worker may only come from the application itself');
      }
      return url;
    },
  };
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isPolicyFactory(factory) ? factory.createPolicy('binome-worker', rules) : rules;
}

function isPolicyFactory(
  value: unknown,
): value is { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

const workerPolicy = createWorkerPolicy();

/** @param workerUrl as the bundler names it: `import workerUrl from './x-worker.ts?worker&url'` */
export function startWorker(workerUrl: string): Worker {
  return new Worker(workerPolicy.createScriptURL(workerUrl), { type: 'module' });
}
