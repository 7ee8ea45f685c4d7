import type { PersonId } from '#shared/domain/ids.ts';
import type { PairConditions } from './constrained-problem.ts';
import type { UnpairedLines } from './first-pairs.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { ScoreMatrix } from './score-matrix.ts';

/** What is left to decide once the locked pairs have taken their places. */
export interface OpenPlaces extends PairConditions, UnpairedLines {
  readonly matrix: ScoreMatrix;
  readonly rowCapacities: Int32Array;
  readonly columnCapacities: Int32Array;
  /** Whether the mentor and the mentee of a cell may be proposed. */
  isOpen(cell: number): boolean;
  /** The cell of two people in their roles, -1 when one of them cannot be given a pair. */
  cellOf(pair: MentorAndMentee): number;
}

export function openPlaces(
  matrix: ScoreMatrix,
  lockedPairs: readonly MentorAndMentee[],
): OpenPlaces {
  const { mentors, mentees, blocks } = matrix;
  const rowOf = placesById(mentors);
  const columnOf = placesById(mentees);
  const mentorRoom = mentors.map(({ capacity }) => capacity);
  const menteeRoom = mentees.map(({ capacity }) => capacity);
  const lockedInRow = new Int32Array(mentors.length);
  const lockedCells = new Set<number>();
  const pairedIds = new Set(lockedPairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  const isUnpaired = ({ personId }: MatchParticipant): number => (pairedIds.has(personId) ? 0 : 1);
  const cellOf = ({ mentorId, menteeId }: MentorAndMentee): number => {
    const row = rowOf.get(mentorId);
    const column = columnOf.get(menteeId);
    return row === undefined || column === undefined ? -1 : row * mentees.length + column;
  };
  for (const { mentorId, menteeId } of lockedPairs) {
    const row = rowOf.get(mentorId);
    const column = columnOf.get(menteeId);
    if (row !== undefined) {
      mentorRoom[row] = (mentorRoom[row] ?? 0) - 1;
      lockedInRow[row] = (lockedInRow[row] ?? 0) + 1;
    }
    if (column !== undefined) menteeRoom[column] = (menteeRoom[column] ?? 0) - 1;
    lockedCells.add(cellOf({ mentorId, menteeId }));
    lockedCells.add(cellOf({ mentorId: menteeId, menteeId: mentorId }));
  }

  const rowCapacities = limitRoom(mentorRoom, mentees.length);
  const groups = mentors.flatMap(({ groupMinimum }, row) => {
    // Locked mentees are part of the group: only the rest of its minimum is still to be found.
    const minimum = groupMinimum - (lockedInRow[row] ?? 0);
    return minimum < 2 ? [] : [{ row, minimum }];
  });
  const tooSmall = groups.filter(({ row, minimum }) => minimum > (rowCapacities[row] ?? 0));
  for (const { row } of tooSmall) rowCapacities[row] = 0;
  return {
    matrix,
    rowCapacities,
    columnCapacities: limitRoom(menteeRoom, mentors.length),
    columnOfRow: Int32Array.from(mentors, ({ personId }) => columnOf.get(personId) ?? -1),
    groups: groups.filter((group) => !tooSmall.includes(group)),
    unpairedRows: Uint8Array.from(mentors, isUnpaired),
    unpairedColumns: Uint8Array.from(mentees, isUnpaired),
    isOpen: (cell) => blocks[cell] === 0 && !lockedCells.has(cell),
    cellOf,
  };
}

function placesById(people: readonly MatchParticipant[]): ReadonlyMap<PersonId, number> {
  return new Map(people.map(({ personId }, place) => [personId, place]));
}

/**
 * Locked pairs may exceed a capacity. Beyond the number of partners room is of no use, and a huge
 * capacity must not inflate the sums.
 */
function limitRoom(room: readonly number[], partnerCount: number): Int32Array {
  return Int32Array.from(room, (places) => Math.max(0, Math.min(places, partnerCount)));
}
