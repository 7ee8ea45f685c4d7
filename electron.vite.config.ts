import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Self-contained CommonJS files: Electron 25 loads nothing else as main or as a sandboxed preload. */
const commonJsOutput = { format: 'cjs', entryFileNames: '[name].cjs' } as const;

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          // Runs in a thread of its own, so it is a file of its own.
          'stretch-worker': 'electron/main/services/vault/stretch-worker.ts',
        },
        output: commonJsOutput,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/preload/index.ts', output: commonJsOutput },
    },
  },
  renderer: {
    root: 'renderer',
    // From the root, because a reload deep inside the app must still find its files.
    base: '/',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      // A third less to read and parse at every start.
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
