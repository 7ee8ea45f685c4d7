// Runs the benchmarks named on the command line, or all of them. One line of JSON each.
import { measureImport } from './import-10k.ts';
import { measureMatch } from './match-300.ts';
import { measureStartup } from './startup.ts';
import { printResult } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const benchmarks = new Map<string, () => Promise<readonly BenchmarkResult[]>>([
  ['startup', measureStartup],
  ['import-10k', measureImport],
  ['match-300', measureMatch],
]);

const names = process.argv.slice(2);
const unknown = names.filter((name) => !benchmarks.has(name));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. Choose among: ${[...benchmarks.keys()].join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const [name, measure] of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    try {
      for (const result of await measure()) printResult(result);
    } catch (error) {
      console.error(`${name} did not finish:`, error);
      process.exitCode = 1;
    }
  }
}
