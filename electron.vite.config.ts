import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

/** Self-contained CommonJS files: Electron 25 loads nothing else as main or as a sandboxed preload. */
const commonJsOutput = { format: 'cjs', entryFileNames: '[name].cjs' } as const;

/**
 * The script and style of the offline questionnaire, beside the app's own files: the app reads them and
 * puts them whole into each questionnaire, which any browser then opens from a disk.
 */
const checkInPage: Plugin = {
  name: 'check-in-page',
  async generateBundle() {
    const built = await build({
      configFile: false,
      root: import.meta.dirname,
      logLevel: 'warn',
      build: {
        write: false,
        copyPublicDir: false,
        target: ['chrome90', 'firefox90', 'safari14.1'],
        minify: true,
        modulePreload: false,
        rolldownOptions: {
          input: 'renderer/check-in-page/page.ts',
          output: { format: 'iife', entryFileNames: 'page.js' },
        },
      },
    });
    const outputs = Array.isArray(built) ? built : [built];
    const script = outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .find((one) => one.type === 'chunk');
    if (script === undefined) throw new Error('The page of the check-in file was not built');
    const style = await readFile('renderer/check-in-page/page.css', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'check-in/page.js', source: script.code });
    this.emitFile({ type: 'asset', fileName: 'check-in/page.css', source: style });
  },
};

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
    plugins: [react(), checkInPage],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      // A third less to read and parse at every start.
      minify: true,
      rolldownOptions: {
        input: 'renderer/index.html',
        // One file for the first screen: main answers for each, and seventy small ones kept the window waiting.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
