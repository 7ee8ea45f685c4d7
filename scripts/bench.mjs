// npm run bench [-- beginning of a name…]: one line of JSON per benchmark on standard output, nothing
// else there.
import './setup/check-node-version.mjs';
import { ensureBuild } from './setup/build.mjs';
import { withDisplay } from './setup/display.mjs';
import { runTool } from './setup/run-command.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

const names = process.argv.slice(2);
/** Benchmarks that open a window and need the build. */
const windowed = [
  'startup',
  'import-10k',
  'match-renderer',
  'match-board-300',
  'match-rescore-200',
  'match-longest-frame-2000',
  'match-matrix-500-frame',
  'dashboard-10k',
  'journal-open',
  'typing',
  'search-20k-ready',
];
const needsWindow =
  names.length === 0 || names.some((name) => windowed.some((known) => known.startsWith(name)));

function runBenchmarks(/** @type {NodeJS.ProcessEnv} */ environment) {
  return runTool('tsx/dist/cli.mjs', ['test/benchmark/run-benchmarks.ts', ...names], {
    environment,
  });
}

await runAsCommand(async () => {
  await setUp({ needsVirtualDisplay: needsWindow });
  if (!needsWindow) return (await runBenchmarks(process.env)).code;
  await ensureBuild();
  // On a display of its own, so that nothing the user does in between is measured too.
  return withDisplay(async (environment) => (await runBenchmarks(environment)).code, {
    isAlwaysVirtual: true,
  });
});
