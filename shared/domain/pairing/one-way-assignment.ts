import { isCertifiedOptimal } from './assignment-certificate.ts';
import { solveAssignment, type Assignment, type AssignmentProblem } from './assignment.ts';

/** The two cells that pair the same two people, once in each direction. */
export type OppositeCells = readonly [number, number];

export interface OneWayAssignment {
  readonly assignment: Assignment;
  /** No assignment that takes at most one of each two opposite cells gains more. */
  readonly isProvenOptimal: boolean;
}

/**
 * Each branch is a full solve. The budget counts cells, not milliseconds, so that the same input gets
 * the same answer on a slow machine: some tenths of a second at worst.
 */
const branchBudgetCells = 2_000_000;
const minimumSolves = 16;
const maximumSolves = 2000;

interface Branch {
  readonly problem: AssignmentProblem;
  readonly assignment: Assignment;
  readonly isCertified: boolean;
}

/**
 * The best assignment that never takes a cell together with its opposite: two people who both teach
 * and learn are one pair, not two. The clash is first ignored, then each clash found is tried both
 * ways, best bound first, so the first answer without a clash is the best there is. The general
 * problem is NP-hard (a cycle cover without 2-cycles): where many people take both roles, the search
 * stops early and each remaining clash keeps its better direction, without proof.
 */
export function solveOneWayAssignment(
  problem: AssignmentProblem,
  opposites: readonly OppositeCells[],
): OneWayAssignment {
  const solveLimit = Math.min(
    maximumSolves,
    Math.max(minimumSolves, Math.floor(branchBudgetCells / problem.gains.length)),
  );
  let best = solveWithout(problem, []);
  let solves = 1;
  let isExhaustive = best.isCertified;
  const open: Branch[] = [];
  for (;;) {
    const clash = findClashes(best.assignment, opposites)[0];
    if (clash === undefined) {
      return { assignment: best.assignment, isProvenOptimal: isExhaustive };
    }
    if (solves + 2 > solveLimit) break;
    for (const cell of clash) {
      const branch = solveWithout(best.problem, [cell]);
      isExhaustive &&= branch.isCertified;
      open.push(branch);
    }
    solves += 2;
    best = takeBest(open);
  }
  return { assignment: keepBetterDirections(best, opposites), isProvenOptimal: false };
}

function solveWithout(problem: AssignmentProblem, cells: readonly number[]): Branch {
  let reduced = problem;
  if (cells.length > 0) {
    const gains = problem.gains.slice();
    for (const cell of cells) gains[cell] = 0;
    reduced = { ...problem, gains };
  }
  const assignment = solveAssignment(reduced);
  return { problem: reduced, assignment, isCertified: isCertifiedOptimal(reduced, assignment) };
}

function findClashes(
  assignment: Assignment,
  opposites: readonly OppositeCells[],
): readonly OppositeCells[] {
  const taken = new Set(assignment.cells);
  return opposites.filter(([one, other]) => taken.has(one) && taken.has(other));
}

function takeBest(open: Branch[]): Branch {
  let bestPlace = 0;
  for (const [place, branch] of open.entries()) {
    const best = open[bestPlace];
    if (best !== undefined && branch.assignment.total > best.assignment.total) bestPlace = place;
  }
  const [best] = open.splice(bestPlace, 1);
  if (best === undefined) throw new RangeError('No branch is left to take.');
  return best;
}

/** Ends because each turn closes at least one cell of a couple for good. */
function keepBetterDirections(start: Branch, opposites: readonly OppositeCells[]): Assignment {
  let branch = start;
  for (;;) {
    const clashes = findClashes(branch.assignment, opposites);
    if (clashes.length === 0) return branch.assignment;
    const { gains } = branch.problem;
    const weaker = clashes.map(([one, other]) =>
      (gains[one] ?? 0) < (gains[other] ?? 0) ? one : other,
    );
    branch = solveWithout(branch.problem, weaker);
  }
}
