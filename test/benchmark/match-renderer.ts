import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { skillProblem } from './support/assignment-problems.ts';
import { interleave, ratios } from './support/measure.ts';
import { summarise, type BenchmarkResult } from './support/report.ts';
import { startScipy } from './support/scipy.ts';

const rounds = 9;
const warmUpRounds = 4;
const outcome = z.object({ milliseconds: z.number(), total: z.number() });

/** The solver and its problem as one script that leaves `benchmarkSolver` behind. */
async function bundleSolver(): Promise<string> {
  const bundle = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome114',
      lib: {
        entry: fileURLToPath(new URL('./support/solver-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchmarkSolver',
      },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The solver could not be bundled.');
  return chunk.code;
}

/** The solver in a window of the app, on skill scores with forbidden pairs, against scipy; by the clock. */
export async function measureInRenderer(): Promise<readonly BenchmarkResult[]> {
  const problem = skillProblem(1000);
  const source = await bundleSolver();
  const running = await launchApp();
  await waitUntilReady(running.window);
  // Evaluated by the debugger: the page's own policy rightly lets no foreign script in.
  await running.window.evaluate(`${source};globalThis.benchmarkSolver = benchmarkSolver;undefined`);
  const { total } = solveAssignment(problem);
  const inPage = {
    name: 'in the window',
    run: async () => {
      const answer = outcome.parse(
        await running.window.evaluate('globalThis.benchmarkSolver.timeSolve()'),
      );
      if (answer.total !== total) throw new Error('The window finds another total.');
      return answer.milliseconds;
    },
  };
  const scipy = await startScipy(problem);
  const contenders =
    scipy === null
      ? [inPage]
      : [inPage, { name: 'scipy', run: async () => (await scipy.solve()).wallMilliseconds }];
  const [values = [], scipyValues] = await interleave(contenders, rounds, warmUpRounds);
  await scipy?.close();
  await running.dispose();
  return [
    summarise({
      name: 'match-renderer',
      values,
      unit: 'ms',
      ...(scipyValues !== undefined && {
        comparison: { ratios: ratios(values, scipyValues), against: 'scipy' },
      }),
      aim: scipyValues === undefined ? null : '<= 1.0',
    }),
  ];
}
