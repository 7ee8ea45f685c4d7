import type { ConstrainedAssignment } from './constrained-assignment.ts';
import type { ConstrainedProblem, KeptCells } from './constrained-problem.ts';
import { encodeGains } from './encode-gains.ts';
import { countFirstPaired, createFirstPairs, isEveryPairFirst } from './first-pairs.ts';
import { countTaken, solveKeeping } from './keep-pairs.ts';
import type { MatchRules, Objective } from './match-input.ts';
import { watchSearches, type SearchWatch, type TellProgress } from './match-progress.ts';
import type { OpenPlaces } from './open-places.ts';
import { measureReach, type PeopleReach } from './people-reach.ts';
import { maximumTenths } from './point-shares.ts';
import { arrangeStably } from './stable-pairs.ts';

export interface ObjectiveSolution {
  /** Cells of the matrix, ascending. */
  readonly cells: readonly number[];
  readonly isProvenOptimal: boolean;
}

/** The best way to fill the open places. All objectives keep enough of the standing cells. */
export function solveObjective(
  places: OpenPlaces,
  standing: KeptCells,
  { objective, seed }: Pick<MatchRules, 'objective' | 'seed'>,
  tellProgress: TellProgress,
): ObjectiveSolution {
  const watch = watchSearches(tellProgress);
  switch (objective) {
    case 'stable':
      return solveStable(places, standing, seed, tellProgress);
    case 'fairest':
      tellProgress({ kind: 'counting' });
      return solveFairest(places, standing, seed, watch);
    case 'score':
    case 'coverage':
      return solveKeeping(createProblem(places, standing, objective, seed, 0), standing, watch);
  }
}

/**
 * Where stable pairs would move too many of the standing ones, as many of these as can be come before
 * all choices of their people, together with the groups they are part of.
 */
function solveStable(
  places: OpenPlaces,
  standing: KeptCells,
  seed: number,
  tellProgress: TellProgress,
): ObjectiveSolution {
  tellProgress({ kind: 'arranging' });
  const free = arrangeStably(places, seed);
  if (countTaken(free, standing.cells) >= standing.least) return free;
  const keepAll = { cells: standing.cells, least: standing.cells.length };
  const kept = solveKeeping(
    createProblem(places, keepAll, 'coverage', seed, 0),
    keepAll,
    watchSearches(tellProgress),
  );
  tellProgress({ kind: 'arranging' });
  const rowOf = (cell: number): number => Math.floor(cell / places.matrix.mentees.length);
  const isStanding = new Set(standing.cells);
  const groupRows = new Set(places.groups.map(({ row }) => row));
  const keptRows = new Set(kept.cells.filter((cell) => isStanding.has(cell)).map(rowOf));
  const isFirst = (cell: number): boolean =>
    isStanding.has(cell) || (groupRows.has(rowOf(cell)) && keptRows.has(rowOf(cell)));
  return arrangeStably(places, seed, new Set(kept.cells.filter(isFirst)));
}

/**
 * Most people first, then the highest score below which no pair is needed to reach their number, and
 * of the pairs above it the best total. Number and score are counted without any condition on pairs;
 * an answer that reaches both is the best. Conditions may stand in the way of one: then each is found
 * with them.
 */
function solveFairest(
  places: OpenPlaces,
  standing: KeptCells,
  seed: number,
  watch: SearchWatch,
): ObjectiveSolution {
  const reach = measureReach(places);
  const mostPeople = reach.limitFrom(0);
  const highest = reach.scores[findLastScore(reach, mostPeople)] ?? 0;
  const found = solveKeeping(
    createProblem(places, standing, 'fairest', seed, highest),
    standing,
    watch,
  );
  const isReached =
    found.cells.length > 0 &&
    countFirstPaired(places, found.cells) === mostPeople &&
    countTaken(found, standing.cells) >= standing.least;
  return isReached ? found : solveFairestBySolves(places, standing, seed, reach, watch);
}

/**
 * The number of people is found without regard to the worst pair, then the score by halving those that
 * occur.
 */
function solveFairestBySolves(
  places: OpenPlaces,
  standing: KeptCells,
  seed: number,
  reach: PeopleReach,
  watch: SearchWatch,
): ObjectiveSolution {
  const { tenths } = places.matrix;
  const solveFrom = (leastTenths: number, kept: KeptCells): ConstrainedAssignment =>
    solveKeeping(createProblem(places, standing, 'fairest', seed, leastTenths), kept, watch);
  const worstOf = ({ cells }: ConstrainedAssignment): number =>
    cells.reduce((worst, cell) => Math.min(worst, tenths[cell] ?? 0), maximumTenths);

  let best = solveFrom(0, standing);
  let isProvenOptimal = best.isProvenOptimal;
  const pairedCount = countFirstPaired(places, best.cells);
  const least = Math.min(standing.least, countTaken(best, standing.cells));
  let low = reach.scores.indexOf(worstOf(best));
  let high = best.cells.length === 0 ? low : findLastScore(reach, pairedCount) + 1;
  // The pairs can be had from `scores[low]` up, and not from `scores[high]` up.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = solveFrom(reach.scores[middle] ?? 0, { cells: standing.cells, least });
    isProvenOptimal &&= found.isProvenOptimal;
    const isEnough =
      found.cells.length > 0 &&
      countFirstPaired(places, found.cells) === pairedCount &&
      countTaken(found, standing.cells) >= least;
    if (isEnough) {
      best = found;
      low = Math.max(middle, reach.scores.indexOf(worstOf(found)));
    } else {
      high = middle;
    }
  }
  return { cells: best.cells, isProvenOptimal };
}

/** The place of the highest score from which so many people may be reached. */
function findLastScore({ scores, limitFrom }: PeopleReach, people: number): number {
  let low = 0;
  let high = scores.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (limitFrom(scores[middle] ?? 0) >= people) low = middle;
    else high = middle;
  }
  return low;
}

function createProblem(
  places: OpenPlaces,
  standing: KeptCells,
  objective: Objective,
  seed: number,
  leastTenths: number,
): ConstrainedProblem {
  const { matrix, rowCapacities, columnCapacities, columnOfRow, groups } = places;
  const mentorPlaces = sum(rowCapacities);
  const menteePlaces = sum(columnCapacities);
  const pairs = Math.min(mentorPlaces, menteePlaces);
  const countsPeople = objective !== 'score' && !isEveryPairFirst(places);
  // The bonuses of the search are larger than all gains together, and than all first pairs.
  const headroom = (countsPeople ? mentorPlaces + menteePlaces : pairs) + 2;
  const problem = {
    rowCount: matrix.mentors.length,
    columnCount: matrix.mentees.length,
    gains: encodeGains(
      matrix,
      (cell) => places.isOpen(cell) && (matrix.tenths[cell] ?? 0) >= leastTenths,
      { mentorPlaces, menteePlaces },
      objective === 'score' || countsPeople ? 'score' : 'pairs',
      seed,
      (standing.least > 0 ? headroom : 1) *
        (groups.length > 0 ? headroom : 1) *
        (countsPeople ? pairs + 1 : 1),
    ),
    rowCapacities,
    columnCapacities,
    columnOfRow,
    groups,
  };
  return { ...problem, firstPairs: countsPeople ? createFirstPairs(problem, places) : null };
}

function sum(numbers: Int32Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
