import { isCertifiedOptimal } from '#shared/domain/pairing/assignment-certificate.ts';
import { solveAssignment, type AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import { cpuTimeOf, interleave, ratios } from './measure.ts';
import { summarise, type BenchmarkResult } from './report.ts';
import { startScipy } from './scipy.ts';

const warmUpRounds = 3;

/**
 * CPU time of the solver against scipy's, turn by turn, on the same problem. Both must find the same
 * total, and the solver must prove it.
 * @param solved the same problem as the solver is to be given it, where that is another side first
 */
export async function compareWithScipy(
  name: string,
  problem: AssignmentProblem,
  aim: string,
  rounds: number,
  solved: AssignmentProblem = problem,
): Promise<BenchmarkResult> {
  const assignment = solveAssignment(solved);
  if (!isCertifiedOptimal(solved, assignment)) throw new Error(`${name} is not proven.`);
  const scipy = await startScipy(problem);
  const own = {
    name: 'own',
    run: () => {
      // The other left its own costs in the processor's caches; scipy gets such a start as well.
      solveAssignment(solved);
      return cpuTimeOf(() => solveAssignment(solved));
    },
  };
  if (scipy === null) {
    const [values = []] = await interleave([own], rounds, warmUpRounds);
    return summarise({ name, values, unit: 'ms', aim: null });
  }
  checkTotal(name, problem, assignment.total, (await scipy.solve()).leastCost);
  const [values = [], scipyValues = []] = await interleave(
    [own, { name: 'scipy', run: async () => (await scipy.solve()).cpuMilliseconds }],
    rounds,
    warmUpRounds,
  );
  await scipy.close();
  return summarise({
    name,
    values,
    unit: 'ms',
    comparison: { ratios: ratios(values, scipyValues), against: 'scipy' },
    aim,
  });
}

/** Where everybody is seated, costs and gains add up to the same for each seat. */
function checkTotal(
  name: string,
  problem: AssignmentProblem,
  total: number,
  leastCost: number,
): void {
  const top = problem.gains.reduce((most, gain) => Math.max(most, gain), 0);
  if (problem.rowCount * top - total !== leastCost) {
    throw new Error(`${name}: scipy found ${leastCost}, which is not what ${total} leaves.`);
  }
}
