import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import { plainCosts } from './assignment-problems.ts';

/** Where systems keep Python; Debian's scipy belongs to the second. */
const pythons = ['python3', '/usr/bin/python3', 'python'];

/** Loads costs once, then times one solve for each line it reads, after another that warms the caches. */
const server = `
import sys, time
import numpy
from scipy.optimize import linear_sum_assignment
file, rows, width = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
costs = numpy.fromfile(file, dtype='<f8').reshape(rows, width)
for line in sys.stdin:
    linear_sum_assignment(costs)
    started, wall = time.process_time(), time.perf_counter()
    row, column = linear_sum_assignment(costs)
    spent, waited = time.process_time() - started, time.perf_counter() - wall
    print(spent * 1000, waited * 1000, costs[row, column].sum(), flush=True)
`;

export interface ScipyRun {
  readonly cpuMilliseconds: number;
  readonly wallMilliseconds: number;
  readonly leastCost: number;
}

export interface ScipySolver {
  solve(): Promise<ScipyRun>;
  close(): Promise<void>;
}

let knownPython: string | null | undefined;

/** The Python that has scipy, or null, which is said once on standard error. */
export function findScipy(): string | null {
  if (knownPython !== undefined) return knownPython;
  knownPython =
    pythons.find(
      (python) => spawnSync(python, ['-c', 'import scipy.optimize, numpy']).status === 0,
    ) ?? null;
  if (knownPython === null) {
    console.error(
      'No Python with scipy here: what is compared with it is reported without a ratio. On Debian: sudo apt-get install -y python3-scipy.',
    );
  }
  return knownPython;
}

/** `scipy.optimize.linear_sum_assignment` on the problem, in a process of its own; null without scipy. */
export async function startScipy(problem: AssignmentProblem): Promise<ScipySolver | null> {
  const python = findScipy();
  if (python === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'binome-scipy-'));
  const file = path.join(folder, 'costs.bin');
  const { width, costs } = plainCosts(problem);
  await writeFile(file, new Uint8Array(costs.buffer));
  const child = spawn(python, ['-c', server, file, String(problem.rowCount), String(width)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    solve: async () => {
      child.stdin.write('\n');
      const answer = await lines.next();
      if (answer.done === true) throw new Error('scipy ended before it answered.');
      const [cpuMilliseconds, wallMilliseconds, leastCost] = answer.value.split(' ').map(Number);
      return {
        cpuMilliseconds: cpuMilliseconds ?? Number.NaN,
        wallMilliseconds: wallMilliseconds ?? Number.NaN,
        leastCost: leastCost ?? Number.NaN,
      };
    },
    close: async () => {
      child.stdin.end();
      await rm(folder, { recursive: true });
    },
  };
}
