import type { PersonId } from '#shared/domain/ids.ts';
import type { FitMatrix } from '#shared/domain/pairing/pairing-engine.ts';

export const matrixOrders = ['cluster', 'name', 'fit'] as const;
/** `cluster`: alike people side by side. `fit`: whoever can have the best pair first. */
export type MatrixOrder = (typeof matrixOrders)[number];

/** Places in the matrix's own rows and columns, in the order in which they are shown. */
export interface MatrixAxes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** For each axis, what leaves some people only, one after the other. */
export interface Narrowing {
  readonly mentors: readonly ReadonlySet<PersonId>[];
  readonly mentees: readonly ReadonlySet<PersonId>[];
}

/**
 * The axes in the order asked for. Of a filter or a search, each axis shows the people it leaves; an axis
 * on which it leaves nobody stays as it is, so that finding one mentor shows them against every mentee.
 */
export function arrangeAxes(
  matrix: FitMatrix,
  order: MatrixOrder,
  how: {
    compareNames(one: PersonId, other: PersonId): number;
    readonly narrowing: Narrowing;
  },
): MatrixAxes {
  const { mentorIds, menteeIds } = matrix;
  const narrow = (
    places: readonly number[],
    ids: readonly PersonId[],
    narrowing: readonly ReadonlySet<PersonId>[],
  ): readonly number[] =>
    narrowing.reduce((left, people) => {
      const kept = left.filter((place) => isIn(people, ids[place]));
      return kept.length === 0 ? left : kept;
    }, places);
  const byName = (ids: readonly PersonId[]): readonly number[] =>
    [...ids.entries()]
      .toSorted(([, one], [, other]) => how.compareNames(one, other))
      .map(([place]) => place);
  const arrange = (
    ids: readonly PersonId[],
    clusterOrder: readonly number[],
    bestOf: () => Float64Array,
  ): readonly number[] => {
    switch (order) {
      case 'cluster':
        return clusterOrder;
      case 'name':
        return byName(ids);
      case 'fit': {
        const best = bestOf();
        return byName(ids).toSorted((one, other) => (best[other] ?? 0) - (best[one] ?? 0));
      }
    }
  };
  return {
    rows: narrow(
      arrange(mentorIds, matrix.mentorClusterOrder, () => bestFits(matrix).mentors),
      mentorIds,
      how.narrowing.mentors,
    ),
    columns: narrow(
      arrange(menteeIds, matrix.menteeClusterOrder, () => bestFits(matrix).mentees),
      menteeIds,
      how.narrowing.mentees,
    ),
  };
}

function isIn(people: ReadonlySet<PersonId>, id: PersonId | undefined): boolean {
  return id !== undefined && people.has(id);
}

/** The best fit of a possible pair for each person, in tenths; 0 for who has none. */
function bestFits({ mentorIds, menteeIds, tenths, isBlocked }: FitMatrix): {
  readonly mentors: Float64Array;
  readonly mentees: Float64Array;
} {
  const mentors = new Float64Array(mentorIds.length);
  const mentees = new Float64Array(menteeIds.length);
  for (let row = 0; row < mentorIds.length; row += 1) {
    for (let column = 0; column < menteeIds.length; column += 1) {
      const cell = row * menteeIds.length + column;
      if (isBlocked[cell] === 1) continue;
      const fit = tenths[cell] ?? 0;
      if (fit > (mentors[row] ?? 0)) mentors[row] = fit;
      if (fit > (mentees[column] ?? 0)) mentees[column] = fit;
    }
  }
  return { mentors, mentees };
}
