// Runs the benchmarks whose names begin with those on the command line, or all. One line of JSON each.
import { measureDashboard } from './dashboard-10k.ts';
import { measureImport } from './import-10k.ts';
import { measureJournalOpen } from './journal-open.ts';
import { measureMatch } from './match-300.ts';
import {
  measureLargeBoard,
  measureMatrix,
  measureProposal,
  measureRescore,
} from './match-board.ts';
import { measureEdits } from './match-edits.ts';
import { measureInRenderer } from './match-renderer.ts';
import { measureScores } from './match-scores.ts';
import { measureCapacity, measureGrowth, measureLibrary, measureSolve } from './match-solve.ts';
import { measureReportPdf } from './report-pdf.ts';
import { measureSearch, measureSearchStart } from './search-20k.ts';
import { measureStartup } from './startup.ts';
import { printResult } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';
import { measureTyping } from './typing.ts';

const benchmarks = new Map<string, () => Promise<readonly BenchmarkResult[]>>([
  ['startup', measureStartup],
  ['import-10k', measureImport],
  ['match-300', measureMatch],
  ['match-solve', measureSolve],
  ['match-library', measureLibrary],
  ['match-growth', measureGrowth],
  ['match-capacity', measureCapacity],
  ['match-edits', measureEdits],
  ['match-scores', measureScores],
  ['match-renderer', measureInRenderer],
  ['match-board-300', measureProposal],
  ['match-rescore-200', measureRescore],
  ['match-longest-frame-2000', measureLargeBoard],
  ['match-matrix-500-frame', measureMatrix],
  ['search-20k', measureSearch],
  ['search-20k-ready', measureSearchStart],
  ['journal-open', measureJournalOpen],
  ['report-pdf', measureReportPdf],
  ['typing', measureTyping],
  ['dashboard-10k', measureDashboard],
]);

const beginnings = process.argv.slice(2);
const unknown = beginnings.filter(
  (beginning) => ![...benchmarks.keys()].some((name) => name.startsWith(beginning)),
);
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. Choose among: ${[...benchmarks.keys()].join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const [name, measure] of benchmarks) {
    const isChosen =
      beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning));
    if (!isChosen) continue;
    try {
      for (const result of await measure()) printResult(result);
    } catch (error) {
      console.error(`${name} did not finish:`, error);
      process.exitCode = 1;
    }
  }
}
