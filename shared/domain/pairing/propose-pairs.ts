import type { PersonId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { AssignmentProblem } from './assignment.ts';
import { createCohort, type Cohort } from './cohort.ts';
import { encodeGains } from './encode-gains.ts';
import { findBlockedCouples } from './hard-rules.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import type { MatchResult, MatchTotals, ProposedPair } from './match-result.ts';
import { solveOneWayAssignment, type OppositeCells } from './one-way-assignment.ts';
import { sharePoints, tenthsPerPoint } from './point-shares.ts';
import { createScoreMatrix, type ScoreMatrix } from './score-matrix.ts';
import { scorePair } from './score-pair.ts';
import { listUnmatched } from './unmatched-reasons.ts';

/**
 * The best pairs for the whole cohort under the rules. Depends on nothing but its arguments, and not
 * on the order of the participants.
 *
 * A locked pair is kept, scored and counted against both capacities, whatever the hard rules say: the
 * coordinator has decided. A locked pair that names someone who is not a participant is left out.
 * Two people are never paired in both directions at once, unless both directions are locked.
 */
export function proposePairs(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
): MatchResult {
  const cohort = createCohort(participants);
  const shares = sharePoints(rules.criteria, cohort);
  const blockedCouples = findBlockedCouples(cohort, rules);
  const matrix = createScoreMatrix(cohort, shares, rules.criteria, blockedCouples);
  const lockedPairs = listLockedPairs(cohort, rules.lockedPairs);

  const problem = createProblem(matrix, lockedPairs, rules);
  const { assignment, isProvenOptimal } = solveOneWayAssignment(
    problem,
    listOppositeCells(matrix, problem.gains),
  );
  const found = assignment.cells.flatMap((cell): readonly Couple[] => {
    const mentor = matrix.mentors[Math.floor(cell / matrix.mentees.length)];
    const mentee = matrix.mentees[cell % matrix.mentees.length];
    return mentor === undefined || mentee === undefined
      ? []
      : [{ mentor, mentee, isLocked: false }];
  });

  const couples = [...lockedPairs, ...found];
  const pairs = couples.map(({ mentor, mentee, isLocked }) => ({
    mentorId: mentor.personId,
    menteeId: mentee.personId,
    ...scorePair(shares, mentor, mentee),
    isLocked,
  }));
  const pairedIds = new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return {
    pairs: sortPairs(pairs, cohort),
    unmatched: listUnmatched(cohort, matrix, pairedIds),
    totals: sumUp(pairs),
    isProvenOptimal,
  };
}

interface Couple {
  readonly mentor: MatchParticipant;
  readonly mentee: MatchParticipant;
  readonly isLocked: boolean;
}

function listLockedPairs(
  cohort: Cohort,
  lockedPairs: readonly MentorAndMentee[],
): readonly Couple[] {
  const find = (personId: PersonId): MatchParticipant | undefined => {
    const place = cohort.placeOf.get(personId);
    return place === undefined ? undefined : cohort.people[place];
  };
  const couples = new Map<string, Couple>();
  for (const { mentorId, menteeId } of lockedPairs) {
    const mentor = find(mentorId);
    const mentee = find(menteeId);
    if (mentor === undefined || mentee === undefined || mentor === mentee) continue;
    couples.set(JSON.stringify([mentorId, menteeId]), { mentor, mentee, isLocked: true });
  }
  return [...couples.values()];
}

function createProblem(
  matrix: ScoreMatrix,
  lockedPairs: readonly Couple[],
  { objective, seed }: MatchRules,
): AssignmentProblem {
  const { mentors, mentees, blocks } = matrix;
  const rowOf = new Map(mentors.map((person, row) => [person, row]));
  const columnOf = new Map(mentees.map((person, column) => [person, column]));
  const mentorRoom = mentors.map(({ capacity }) => capacity);
  const menteeRoom = mentees.map(({ capacity }) => capacity);
  const lockedCells = new Set<number>();

  const takePlace = (room: number[], place: number | undefined): void => {
    if (place !== undefined) room[place] = (room[place] ?? 0) - 1;
  };
  const closeCell = (mentor: MatchParticipant, mentee: MatchParticipant): void => {
    const row = rowOf.get(mentor);
    const column = columnOf.get(mentee);
    if (row !== undefined && column !== undefined) lockedCells.add(row * mentees.length + column);
  };
  for (const { mentor, mentee } of lockedPairs) {
    takePlace(mentorRoom, rowOf.get(mentor));
    takePlace(menteeRoom, columnOf.get(mentee));
    closeCell(mentor, mentee);
    closeCell(mentee, mentor);
  }

  const rowCapacities = limitRoom(mentorRoom, mentees.length);
  const columnCapacities = limitRoom(menteeRoom, mentors.length);
  const gains = encodeGains(
    matrix,
    (cell) => blocks[cell] === 0 && !lockedCells.has(cell),
    { mentorPlaces: sum(rowCapacities), menteePlaces: sum(columnCapacities) },
    objective,
    seed,
  );
  return {
    rowCount: mentors.length,
    columnCount: mentees.length,
    gains,
    rowCapacities,
    columnCapacities,
  };
}

/**
 * Locked pairs may exceed a capacity. Beyond the number of partners room is of no use, and a huge
 * capacity must not inflate the sums.
 */
function limitRoom(room: readonly number[], partnerCount: number): Int32Array {
  return Int32Array.from(room, (places) => Math.max(0, Math.min(places, partnerCount)));
}

function sum(numbers: Int32Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function listOppositeCells(
  { mentors, mentees }: ScoreMatrix,
  gains: Float64Array,
): readonly OppositeCells[] {
  const columnOf = new Map(mentees.map((person, column) => [person, column]));
  const inBothRoles = mentors.flatMap((person, row) => {
    const column = columnOf.get(person);
    return column === undefined ? [] : { row, column };
  });
  return inBothRoles.flatMap((one, place) =>
    inBothRoles.slice(place + 1).flatMap((other): readonly OppositeCells[] => {
      const there = one.row * mentees.length + other.column;
      const back = other.row * mentees.length + one.column;
      const arePossible = (gains[there] ?? 0) > 0 && (gains[back] ?? 0) > 0;
      return arePossible ? [[there, back]] : [];
    }),
  );
}

function sortPairs(pairs: readonly ProposedPair[], cohort: Cohort): readonly ProposedPair[] {
  const nameOf = new Map(cohort.people.map(({ personId, name }) => [personId, foldText(name)]));
  const keyed = pairs.map((pair) => ({
    pair,
    // By code unit, not by the locale of the machine, so that the same run reads the same anywhere.
    keys: [
      nameOf.get(pair.mentorId) ?? '',
      nameOf.get(pair.menteeId) ?? '',
      pair.mentorId,
      pair.menteeId,
    ],
  }));
  keyed.sort((one, other) => {
    if (one.pair.score !== other.pair.score) return other.pair.score - one.pair.score;
    const place = one.keys.findIndex((key, index) => key !== other.keys[index]);
    return (one.keys[place] ?? '') < (other.keys[place] ?? '') ? -1 : 1;
  });
  return keyed.map(({ pair }) => pair);
}

function sumUp(pairs: readonly ProposedPair[]): MatchTotals {
  const scores = pairs.map(({ score }) => score);
  // Scores have one decimal: summed in tenths, the total has no rounding error either.
  const tenths = scores.reduce((total, score) => total + Math.round(score * tenthsPerPoint), 0);
  return {
    score: tenths / tenthsPerPoint,
    pairs: pairs.length,
    mean: pairs.length === 0 ? null : tenths / tenthsPerPoint / pairs.length,
    worst: pairs.length === 0 ? null : Math.min(...scores),
  };
}
