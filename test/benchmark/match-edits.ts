import { createLossFinder, forbidCell, lockCell } from '#shared/domain/pairing/assignment-edits.ts';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import { createRandom } from '#test/unit/domain/pairing/random.ts';
import { skillProblem } from './support/assignment-problems.ts';
import { cpuTimeOf, interleave, ratios } from './support/measure.ts';
import { summarise, type BenchmarkResult } from './support/report.ts';

const size = 1000;
const rounds = 15;
const warmUpRounds = 3;
/** Edits differ in how far they reach, so that a round is the mean of several. */
const editsPerRound = 10;

/** One change to a solved problem, or one question about it, against solving it. */
export async function measureEdits(): Promise<readonly BenchmarkResult[]> {
  const problem = skillProblem(size);
  const solved = solveAssignment(problem);
  const random = createRandom(3);
  const lock = (): unknown => lockCell(problem, solved, random(size * size));
  const forbid = (): unknown =>
    forbidCell(problem, solved, solved.cells[random(solved.cells.length)] ?? 0);
  const findLosses = createLossFinder(problem, solved);
  const askRow = (): unknown => findLosses({ kind: 'row', row: random(size) });
  const askColumn = (): unknown => findLosses({ kind: 'column', column: random(size) });
  /** The first question about a row also turns the matrix round. */
  const askFirstRow = (): unknown =>
    createLossFinder(problem, solved)({ kind: 'row', row: random(size) });

  const lines = [
    { name: 'match-edits-lock', edit: lock, aim: '<= 0.1' },
    { name: 'match-edits-forbid', edit: forbid, aim: '<= 0.1' },
    { name: 'match-edits-alternatives-of-row', edit: askRow, aim: '<= 0.2' },
    { name: 'match-edits-alternatives-of-first-row', edit: askFirstRow, aim: null },
    { name: 'match-edits-alternatives-of-column', edit: askColumn, aim: '<= 0.2' },
  ];
  const [solves = [], ...edits] = await interleave(
    [
      { name: 'full solve', run: () => cpuTimeOf(() => solveAssignment(problem)) },
      ...lines.map(({ name, edit }) => ({
        name,
        run: async () => {
          const milliseconds = await cpuTimeOf(() => {
            for (let turn = 0; turn < editsPerRound; turn += 1) edit();
          });
          return milliseconds / editsPerRound;
        },
      })),
    ],
    rounds,
    warmUpRounds,
  );
  return lines.map(({ name, aim }, place) => {
    const values = edits[place] ?? [];
    return summarise({
      name,
      values,
      unit: 'ms',
      comparison: { ratios: ratios(values, solves), against: 'a full solve' },
      aim,
    });
  });
}
