import { munkres } from 'munkres';
import { solveAssignment, type AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import {
  macholWienProblem,
  plainCosts,
  skillProblem,
  tiedProblem,
  turnedProblem,
  wideProblem,
} from './support/assignment-problems.ts';
import { cpuTimeOf, interleave, ratios } from './support/measure.ts';
import { summarise, type BenchmarkResult } from './support/report.ts';
import { compareWithScipy } from './support/solver-rounds.ts';

const rounds = 9;
const warmUpRounds = 3;

/** The solver against scipy, CPU time of both; and how much harder ties are. */
export async function measureSolve(): Promise<readonly BenchmarkResult[]> {
  const wide = wideProblem(1000);
  const tied = tiedProblem(1000);
  const results = [
    await compareWithScipy('match-solve-wide', wide, '<= 0.8', rounds),
    await compareWithScipy('match-solve-tied', tied, '<= 0.8', rounds),
    await compareWithScipy('match-solve-skills', skillProblem(1000), '<= 1.25', rounds),
    await compareWithScipy('match-solve-machol-wien', macholWienProblem(500), '<= 3.0', rounds),
  ];
  const [tiedTimes = [], wideTimes = []] = await timeSolves([tied, wide]);
  return [
    ...results,
    summarise({
      name: 'match-solve-ties',
      values: tiedTimes,
      unit: 'ms',
      comparison: { ratios: ratios(tiedTimes, wideTimes), against: 'wide costs' },
      aim: '<= 1.0',
    }),
  ];
}

/** The solver against munkres, the quickest library of its kind, which only pairs: no places, no proof. */
export async function measureLibrary(): Promise<readonly BenchmarkResult[]> {
  const lines = [
    ['match-library-skills', skillProblem(1000)],
    ['match-library-tied', tiedProblem(1000)],
    ['match-library-machol-wien', macholWienProblem(500)],
  ] as const;
  const results: BenchmarkResult[] = [];
  for (const [name, problem] of lines) {
    const { width, costs } = plainCosts(problem);
    const rows = Array.from({ length: problem.rowCount }, (_, row) =>
      Array.from(costs.subarray(row * width, (row + 1) * width)),
    );
    const [values = [], munkresValues = []] = await interleave(
      [
        { name: 'own', run: () => cpuTimeOf(() => solveAssignment(problem)) },
        { name: 'munkres', run: () => cpuTimeOf(() => munkres(rows)) },
      ],
      rounds,
      warmUpRounds,
    );
    results.push(
      summarise({
        name,
        values,
        unit: 'ms',
        comparison: { ratios: ratios(values, munkresValues), against: 'munkres' },
        aim: null,
      }),
    );
  }
  return results;
}

/** The power of the size with which the time grows, from 200 to 2,000 people a side. */
export async function measureGrowth(): Promise<readonly BenchmarkResult[]> {
  const [small = [], large = []] = await timeSolves([skillProblem(200), skillProblem(2000)]);
  return [
    summarise({
      name: 'match-growth',
      values: large.map((milliseconds, round) =>
        Math.log10(milliseconds / (small[round] ?? Number.NaN)),
      ),
      unit: 'exponent',
      aim: '<= 2.5',
    }),
  ];
}

/** 1,000 mentees for 400 mentors with three places each, against scipy on 1,200 columns. */
export async function measureCapacity(): Promise<readonly BenchmarkResult[]> {
  const problem = skillProblem(1000, 400, 3);
  return [
    await compareWithScipy('match-capacity', problem, '<= 1.0', rounds, turnedProblem(problem)),
  ];
}

function timeSolves(
  problems: readonly AssignmentProblem[],
): Promise<readonly (readonly number[])[]> {
  return interleave(
    problems.map((problem) => ({
      name: `${problem.rowCount} rows`,
      run: () => cpuTimeOf(() => solveAssignment(problem)),
    })),
    rounds,
    warmUpRounds,
  );
}
