import { maximumTenths } from './point-shares.ts';
import type { ScoreMatrix } from './score-matrix.ts';
import { numberFromHashes, seededHash } from './seeded-number.ts';

const maximumExactSum = 2 ** 53;
const maximumTieRange = 2 ** 20;

export interface PlaceCounts {
  /** Sum of the capacities still free on each side. */
  readonly mentorPlaces: number;
  readonly menteePlaces: number;
}

export type GainsMatrix = Pick<ScoreMatrix, 'mentorKeys' | 'menteeKeys'> & {
  readonly tenths: ArrayLike<number>;
};

/** What counts first: the total score or the number of pairs. */
export type FirstTier = 'score' | 'pairs';

/**
 * One whole number per possible pair whose largest sum is the wanted answer, 0 for a pair that is not
 * possible. Three tiers, each worth more than all of the next together:
 * total score and number of pairs, in the order told; and last a number drawn from the seed and the two people's keys, which decides between
 * equally good answers.
 * Because the drawn numbers make one answer the best, the pairs depend neither on the order of the
 * list nor on the way the solver searches.
 *
 * The tie range shrinks as the cohort grows, so that every sum the solver and its certificate form
 * stays exact; it is above 100,000 at 200 places a side and 1 beyond some 9,000. `headroom` leaves room
 * for gains that many times as large.
 */
export function encodeGains(
  matrix: GainsMatrix,
  isPossible: (cell: number) => boolean,
  places: PlaceCounts,
  firstTier: FirstTier,
  seed: number,
  headroom = 1,
): Float64Array {
  const pairs = Math.max(1, Math.min(places.mentorPlaces, places.menteePlaces));
  const scoreFactor = firstTier === 'score' ? pairs + 1 : 1;
  const pairWorth = firstTier === 'score' ? 1 : maximumTenths * pairs + 1;
  const maximumWorth = maximumTenths * scoreFactor + pairWorth;
  // The certificate sums at most one price per place of either side, and one surplus per pair.
  const terms = places.mentorPlaces + places.menteePlaces + pairs + 1;
  const smallestSum = 2 * terms * maximumWorth * pairs * headroom;
  const tieRange = Math.max(
    1,
    Math.min(maximumTieRange, Math.floor(maximumExactSum / smallestSum)),
  );
  const worthFactor = pairs * (tieRange - 1) + 1;

  const mentorHashes = matrix.mentorKeys.map((key) => seededHash(seed, key));
  const menteeHashes = matrix.menteeKeys.map((key) => seededHash(seed, key));
  const gains = new Float64Array(matrix.tenths.length);
  let cell = 0;
  for (const mentorHash of mentorHashes) {
    for (const menteeHash of menteeHashes) {
      if (isPossible(cell)) {
        const worth = (matrix.tenths[cell] ?? 0) * scoreFactor + pairWorth;
        gains[cell] = worth * worthFactor + numberFromHashes(mentorHash, menteeHash, tieRange);
      }
      cell += 1;
    }
  }
  return gains;
}
