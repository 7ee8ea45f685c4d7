import type { ScenarioId } from '#shared/domain/ids.ts';
import { nameCouple } from './couple-name.ts';
import type { MatchTotals } from './match-result.ts';
import type { NeedsCovered, Scenario, ScenarioPair } from './scenario.ts';

/** What is compared: a scenario, or the board as if it were one. */
export type ComparedRun = Pick<Scenario, 'totals' | 'needs' | 'pairs'> & {
  /** Null for the board. */
  readonly id: ScenarioId | null;
  /** Pairs of people who would both rather have each other; null when not worked out. */
  readonly blockingPairs: number | null;
};

export interface ComparedFigures {
  readonly id: ScenarioId | null;
  readonly totals: MatchTotals;
  /** People with at least one pair, in whichever role. */
  readonly peoplePaired: number;
  readonly needs: NeedsCovered;
  readonly blockingPairs: number | null;
}

/** How the second of two runs differs from the first. */
export interface RunDifference {
  readonly from: ScenarioId | null;
  readonly to: ScenarioId | null;
  /** Pairs of the second alone, and of the first alone, best fit first. */
  readonly added: readonly ScenarioPair[];
  readonly removed: readonly ScenarioPair[];
}

export const comparedMeasures = [
  'total',
  'mean',
  'worst',
  'pairs',
  'peoplePaired',
  'needsCovered',
  'blockingPairs',
] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

export interface ScenarioComparison {
  readonly figures: readonly ComparedFigures[];
  /** For each measure the places in `figures` of the best value; empty when all are the same or none is known. */
  readonly best: Readonly<Record<ComparedMeasure, readonly number[]>>;
  /** Each two runs once, in the order given. */
  readonly differences: readonly RunDifference[];
}

export function compareScenarios(runs: readonly ComparedRun[]): ScenarioComparison {
  const figures = runs.map(({ id, totals, needs, pairs, blockingPairs }) => ({
    id,
    totals,
    peoplePaired: new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])).size,
    needs,
    blockingPairs,
  }));
  return {
    figures,
    best: {
      total: findBest(figures, 'total'),
      mean: findBest(figures, 'mean'),
      worst: findBest(figures, 'worst'),
      pairs: findBest(figures, 'pairs'),
      peoplePaired: findBest(figures, 'peoplePaired'),
      needsCovered: findBest(figures, 'needsCovered'),
      blockingPairs: findBest(figures, 'blockingPairs'),
    },
    differences: runs.flatMap((run, place) =>
      runs.slice(place + 1).map((other) => compareRuns(run, other)),
    ),
  };
}

/** The figure behind a measure; null when it is not known. */
export function comparedValue(figures: ComparedFigures, measure: ComparedMeasure): number | null {
  const { totals, peoplePaired, needs, blockingPairs } = figures;
  switch (measure) {
    case 'total':
      return totals.score;
    case 'mean':
      return totals.mean;
    case 'worst':
      return totals.worst;
    case 'pairs':
      return totals.pairs;
    case 'peoplePaired':
      return peoplePaired;
    case 'needsCovered':
      return needs.covered;
    case 'blockingPairs':
      return blockingPairs;
  }
}

function findBest(
  figures: readonly ComparedFigures[],
  measure: ComparedMeasure,
): readonly number[] {
  const values = figures.map((each) => comparedValue(each, measure));
  const known = values.filter((value) => value !== null);
  if (new Set(known).size < 2) return [];
  const best = measure === 'blockingPairs' ? Math.min(...known) : Math.max(...known);
  return values.flatMap((value, place) => (value === best ? place : []));
}

/** Same people in the same roles are the same pair, whatever its score. */
export function compareRuns(
  one: Pick<ComparedRun, 'id' | 'pairs'>,
  other: Pick<ComparedRun, 'id' | 'pairs'>,
): RunDifference {
  const oneNames = new Set(one.pairs.map(nameCouple));
  const otherNames = new Set(other.pairs.map(nameCouple));
  return {
    from: one.id,
    to: other.id,
    added: byScore(other.pairs.filter((pair) => !oneNames.has(nameCouple(pair)))),
    removed: byScore(one.pairs.filter((pair) => !otherNames.has(nameCouple(pair)))),
  };
}

function byScore(pairs: readonly ScenarioPair[]): readonly ScenarioPair[] {
  return pairs.toSorted((one, other) => other.score - one.score);
}
