import type { ConstrainedProblem, KeptCells } from './constrained-problem.ts';
import type { Branch, EarningRole } from './branch.ts';
import type { FirstPairRules } from './credit-first-pairs.ts';
import { noHint, type BranchHint, type PricedBranch } from './price-branch.ts';
import type { RelaxedAssignment, Relaxation } from './relaxed-assignment.ts';

/** A branch that was solved, and how to go on from it. */
export interface Inspected {
  readonly priced: PricedBranch;
  /** Parts of the branch that hold between them everything better than what its bound was found with, or the branch counted more closely. */
  readonly children: readonly BranchPart[];
  /** A part with fewer broken conditions, chosen in haste; null when nothing but the bound is amiss. */
  readonly hastyChild: Branch | null;
}

export interface BranchPart {
  readonly branch: Branch;
  readonly hint: BranchHint;
}

export interface Inspection {
  meetsAll(relaxed: RelaxedAssignment): boolean;
  divide(priced: PricedBranch): Inspected;
}

export function createInspection(
  problem: ConstrainedProblem,
  kept: KeptCells,
  relaxation: Relaxation,
  oppositeOf: (cell: number) => number,
  firstPairRules: FirstPairRules,
): Inspection {
  const { columnCount, gains } = problem;
  const gainOf = (spreadCell: number): number => gains[relaxation.cellOf(spreadCell)] ?? 0;

  const meetsAll = ({ taken, cells, keptCount }: RelaxedAssignment): boolean =>
    keptCount >= kept.least &&
    findClashes(taken, relaxation.cellOf, oppositeOf).length === 0 &&
    listSmallGroups(problem, cells).length === 0;

  const divide = (priced: PricedBranch): Inspected => {
    const { branch, relaxed } = priced;
    const clashes = findClashes(relaxed.taken, relaxation.cellOf, oppositeOf);
    const [clash] = clashes;
    if (clash !== undefined) {
      const weaker = clashes.map(([one, other]) => (gainOf(one) < gainOf(other) ? one : other));
      return {
        priced,
        children: clash.map((cell) => withHint(closeCells(branch, [cell]), priced)),
        hastyChild: closeCells(branch, weaker),
      };
    }
    const small = listSmallGroups(problem, relaxed.cells);
    const [smallest] = small;
    if (smallest !== undefined) {
      const forced = { ...branch, forcedRows: [...branch.forcedRows, smallest] };
      const isFixed = branch.fixedCells.some((cell) => Math.floor(cell / columnCount) === smallest);
      const parts = isFixed ? [forced] : [closeRows(branch, [smallest]), forced];
      return {
        priced,
        children: parts.map((part) => withHint(part, priced)),
        // Several at once where many are small, so that hundreds of groups do not take hundreds of solves.
        hastyChild: closeRows(branch, small.slice(0, Math.ceil(small.length / 8))),
      };
    }
    return {
      priced,
      children: divideMiscounted(priced) ?? divideKept(priced),
      hastyChild: null,
    };
  };

  /** Null when each person is counted as they should be. */
  const divideMiscounted = (priced: PricedBranch): readonly BranchPart[] | null => {
    const { branch, relaxed } = priced;
    const { unpaired, twice } = firstPairRules.findMiscounted(branch, relaxed.cells);
    if (unpaired.length > 0) {
      return [withHint(withRoles(branch, unpaired, 'either'), priced)];
    }
    const [row] = twice;
    if (row === undefined) return null;
    return [
      withHint(withRoles(branch, [row], 'mentor'), priced),
      withHint(withRoles(branch, [row], 'mentee'), priced),
    ];
  };

  /**
   * Where the bound lies between an assignment that keeps too few and one that keeps more than
   * enough, they differ in some cell to keep: with it fixed or closed, one of the two is gone.
   */
  const divideKept = (priced: PricedBranch): readonly BranchPart[] => {
    const { branch, relaxed, below, above } = priced;
    const isTight = relaxed.keptCount >= kept.least && relaxed.gain === relaxed.bound;
    if (isTight || below === null || above === null) return [];
    const inBelow = new Set(below.cells);
    const inAbove = new Set(above.cells);
    const fixed = new Set(branch.fixedCells);
    const choice =
      kept.cells.find((cell) => inAbove.has(cell) && !inBelow.has(cell)) ??
      kept.cells.find((cell) => inAbove.has(cell) && !fixed.has(cell));
    if (choice === undefined) return [];
    const keepsLine = (line: RelaxedAssignment, takes: boolean): RelaxedAssignment | null =>
      line.cells.includes(choice) === takes ? line : null;
    const part = (next: Branch, takes: boolean): BranchPart => ({
      branch: next,
      hint: {
        bonus: priced.bonus,
        below: keepsLine(below, takes),
        above: keepsLine(above, takes),
      },
    });
    return [
      part({ ...branch, fixedCells: [...branch.fixedCells, choice] }, true),
      part(closeCells(branch, relaxation.spreadCellsOf(choice)), false),
    ];
  };

  return { meetsAll, divide };
}

function closeCells(branch: Branch, spreadCells: readonly number[]): Branch {
  return { ...branch, closedCells: [...branch.closedCells, ...spreadCells] };
}

function closeRows(branch: Branch, rows: readonly number[]): Branch {
  return { ...branch, closedRows: [...branch.closedRows, ...rows] };
}

function withRoles(branch: Branch, rows: readonly number[], role: EarningRole): Branch {
  const roles = rows.map((row) => [row, role] as const);
  return { ...branch, earningRoles: new Map([...branch.earningRoles, ...roles]) };
}

/** The bonus of the whole is a good guess for its part; its assignments may not belong to the part. */
function withHint(branch: Branch, { bonus }: PricedBranch): BranchPart {
  return { branch, hint: { ...noHint, bonus } };
}

/** Taken cells that pair the same two people, in twos. */
function findClashes(
  taken: readonly number[],
  cellOf: (spreadCell: number) => number,
  oppositeOf: (cell: number) => number,
): readonly (readonly [number, number])[] {
  const byCouple = new Map<number, number>();
  const clashes: (readonly [number, number])[] = [];
  for (const spreadCell of taken) {
    const cell = cellOf(spreadCell);
    const opposite = oppositeOf(cell);
    const couple = opposite < 0 ? cell : Math.min(cell, opposite);
    const earlier = byCouple.get(couple);
    if (earlier === undefined) byCouple.set(couple, spreadCell);
    else clashes.push([earlier, spreadCell]);
  }
  return clashes;
}

/** The rows of the groups that took somebody and not enough, the one that lacks most first. */
function listSmallGroups(
  { columnCount, groups }: ConstrainedProblem,
  cells: readonly number[],
): readonly number[] {
  if (groups.length === 0) return [];
  const loads = new Map<number, number>();
  for (const cell of cells) {
    const row = Math.floor(cell / columnCount);
    loads.set(row, (loads.get(row) ?? 0) + 1);
  }
  return groups
    .map(({ row, minimum }) => ({ row, load: loads.get(row) ?? 0, minimum }))
    .filter(({ load, minimum }) => load > 0 && load < minimum)
    .sort((one, other) => other.minimum - other.load - (one.minimum - one.load))
    .map(({ row }) => row);
}
