import type { PersonId } from '#shared/domain/ids.ts';
import { cleanMatchInput } from './clean-match-input.ts';
import { createCohort } from './cohort.ts';
import { createOppositeOf } from './constrained-problem.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import { openPlaces, type OpenPlaces } from './open-places.ts';
import { maximumTenths } from './point-shares.ts';
import { createRulesPreparation } from './prepared-rules.ts';
import { numberFromHashes, seededHash } from './seeded-number.ts';
import {
  findBlockingCells,
  findStableAssignment,
  type StableProblem,
} from './stable-assignment.ts';

/** Two people who take both roles may be told apart in so many ways at most before the search ends. */
const maximumArrangements = 64;
const maximumTieRange = 2 ** 20;

export interface StableArrangement {
  /** Cells of the matrix, ascending. */
  readonly cells: readonly number[];
  /** Nobody and nobody else both prefer each other to whom they got. */
  readonly isProvenOptimal: boolean;
}

/**
 * Pairs that nobody has reason to undo together: each person would have the people they chose first,
 * in their order, then the others by score; equals are told apart by the seed. Of all such pairs the
 * mentees get the best. A group that is not asked by enough mentees is not formed, the emptiest first,
 * and its mentor counts as not there. `first`: cells that both of their people put before all others;
 * together they must break no capacity, group or other condition.
 */
export function arrangeStably(
  places: OpenPlaces,
  seed: number,
  first: ReadonlySet<number> = new Set(),
): StableArrangement {
  return searchOneWay(places, createStableProblem(places, seed, first), first);
}

/** Pairs that both of their people would prefer to whom `pairs` give them; see `arrangeStably`. */
export function findBlockingPairs(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
  pairs: readonly MentorAndMentee[],
): readonly MentorAndMentee[] {
  const clean = cleanMatchInput(participants, rules);
  const cohort = createCohort(clean.participants);
  const matrix = createRulesPreparation(cohort)(clean.rules).matrix();
  const { mentors, mentees } = matrix;
  const { isOpen, cellOf } = openPlaces(matrix, rules.lockedPairs);
  const isFree = (pair: MentorAndMentee): boolean => cellOf(pair) >= 0 && isOpen(cellOf(pair));
  // A pair that may not be proposed was decided on, and holds its places like a locked one.
  const places = openPlaces(
    matrix,
    pairs.filter((pair) => !isFree(pair)),
  );
  const taken = pairs.filter(isFree).map(cellOf);
  const notFormed = places.groups.filter(
    ({ row }) => !taken.some((cell) => Math.floor(cell / mentees.length) === row),
  );
  return findBlocking(
    places,
    createStableProblem(places, clean.rules.seed),
    taken,
    new Set(notFormed.map(({ row }) => row)),
  ).flatMap((cell) => {
    const mentor = mentors[Math.floor(cell / mentees.length)];
    const mentee = mentees[cell % mentees.length];
    return mentor === undefined || mentee === undefined
      ? []
      : [{ mentorId: mentor.personId, menteeId: mentee.personId }];
  });
}

function createStableProblem(
  places: OpenPlaces,
  seed: number,
  first: ReadonlySet<number> = new Set(),
): StableProblem {
  const { mentors, mentees, mentorKeys, menteeKeys, tenths } = places.matrix;
  const columnCount = mentees.length;
  const ranksOfMentor = rankChoices(mentors, mentees);
  const ranksOfMentee = rankChoices(mentees, mentors);
  const longest = [...mentors, ...mentees].reduce(
    (most, { choices }) => Math.max(most, choices.length),
    0,
  );
  // Keys must stay exact when a place of the other side is added to them.
  const partners = Math.max(mentors.length, mentees.length, 1);
  const tieRange = Math.max(
    1,
    Math.min(
      maximumTieRange,
      Math.floor(2 ** 52 / ((longest + 2) * (maximumTenths + 1) * partners)),
    ),
  );
  const mentorHashes = mentorKeys.map((key) => seededHash(seed, key));
  const menteeHashes = menteeKeys.map((key) => seededHash(seed, key));
  const keyOf = (cell: number, rank: number | undefined): number => {
    if (first.has(cell)) return 0;
    const row = Math.floor(cell / columnCount);
    const tie = numberFromHashes(
      mentorHashes[row] ?? 0,
      menteeHashes[cell % columnCount] ?? 0,
      tieRange,
    );
    const lost = maximumTenths - (tenths[cell] ?? 0);
    return 1 + ((rank ?? longest) * (maximumTenths + 1) + lost) * tieRange + tie;
  };
  return {
    rowCount: mentors.length,
    columnCount,
    rowCapacities: places.rowCapacities,
    columnCapacities: places.columnCapacities,
    isPossible: places.isOpen,
    rowKey: (cell) =>
      keyOf(cell, ranksOfMentor[Math.floor(cell / columnCount)]?.get(cell % columnCount)),
    columnKey: (cell) =>
      keyOf(cell, ranksOfMentee[cell % columnCount]?.get(Math.floor(cell / columnCount))),
  };
}

/** For each person the place of each partner among their choices, from 0; undefined without choices. */
function rankChoices(
  people: readonly MatchParticipant[],
  partners: readonly MatchParticipant[],
): readonly (ReadonlyMap<number, number> | undefined)[] {
  const placeOf = new Map<PersonId, number>(
    partners.map(({ personId }, place) => [personId, place]),
  );
  return people.map(({ choices }) => {
    const ranks = new Map<number, number>();
    for (const [rank, choice] of choices.entries()) {
      const place = placeOf.get(choice);
      if (place !== undefined && !ranks.has(place)) ranks.set(place, rank);
    }
    return ranks.size === 0 ? undefined : ranks;
  });
}

/**
 * Two people who would be each other's mentor are one pair: one direction is closed, the weaker first,
 * until nobody is paired both ways. A closed direction may then be wanted after all, so the other one
 * is tried too, and the arrangement that fewest would undo is taken.
 */
function searchOneWay(
  places: OpenPlaces,
  problem: StableProblem,
  first: ReadonlySet<number>,
): StableArrangement {
  const { columnCount } = problem;
  const { tenths } = places.matrix;
  const oppositeOf = createOppositeOf({ columnCount, columnOfRow: places.columnOfRow });
  let arrangements = 0;
  let best: { readonly cells: readonly number[]; readonly blocking: number } | null = null;

  const search = (closed: ReadonlySet<number>): void => {
    arrangements += 1;
    const { cells, notFormed } = formGroups(places, {
      ...problem,
      isPossible: (cell) => problem.isPossible(cell) && !closed.has(cell),
    });
    const taken = new Set(cells);
    const clash = cells.find((cell) => taken.has(oppositeOf(cell)));
    if (clash === undefined) {
      const blocking = findBlocking(places, problem, cells, notFormed).length;
      if (best === null || blocking < best.blocking) best = { cells, blocking };
      return;
    }
    const opposite = oppositeOf(clash);
    const weaker = (tenths[clash] ?? 0) < (tenths[opposite] ?? 0) ? clash : opposite;
    for (const cell of weaker === clash ? [clash, opposite] : [opposite, clash]) {
      if (first.has(cell)) continue;
      if (best !== null && (best.blocking === 0 || arrangements >= maximumArrangements)) return;
      search(new Set([...closed, cell]));
    }
  };
  search(new Set());
  const { cells, blocking } = best ?? nobody;
  return { cells, isProvenOptimal: blocking === 0 };
}

const nobody: { readonly cells: readonly number[]; readonly blocking: number } = {
  cells: [],
  blocking: 0,
};

/** Ends because each turn gives up a group for good. */
function formGroups(
  { groups }: OpenPlaces,
  problem: StableProblem,
): { readonly cells: readonly number[]; readonly notFormed: ReadonlySet<number> } {
  const notFormed = new Set<number>();
  for (;;) {
    const cells = findStableAssignment({
      ...problem,
      isPossible: (cell) =>
        problem.isPossible(cell) && !notFormed.has(Math.floor(cell / problem.columnCount)),
    });
    const loads = new Int32Array(problem.rowCount);
    for (const cell of cells) {
      const row = Math.floor(cell / problem.columnCount);
      loads[row] = (loads[row] ?? 0) + 1;
    }
    let emptiest = -1;
    let mostLacking = 0;
    for (const { row, minimum } of groups) {
      const lacking = notFormed.has(row) ? 0 : minimum - (loads[row] ?? 0);
      if (lacking <= mostLacking) continue;
      mostLacking = lacking;
      emptiest = row;
    }
    if (emptiest < 0) return { cells, notFormed };
    notFormed.add(emptiest);
  }
}

function findBlocking(
  places: OpenPlaces,
  problem: StableProblem,
  cells: readonly number[],
  notFormed: ReadonlySet<number>,
): readonly number[] {
  const { columnCount } = problem;
  const oppositeOf = createOppositeOf({ columnCount, columnOfRow: places.columnOfRow });
  const taken = new Set(cells);
  return findBlockingCells(
    {
      ...problem,
      isPossible: (cell) =>
        problem.isPossible(cell) &&
        !taken.has(oppositeOf(cell)) &&
        !notFormed.has(Math.floor(cell / columnCount)),
    },
    cells,
  );
}
