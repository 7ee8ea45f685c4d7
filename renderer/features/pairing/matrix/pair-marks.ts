import type { PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { FitMatrix } from '#shared/domain/pairing/pairing-engine.ts';

/** How a pair of the board is outlined. */
export type PairMark = 'proposed' | 'accepted' | 'locked';

/** The pairs of the board by their cell of the matrix, counted row by row. */
export function markPairs(
  { mentorIds, menteeIds }: Pick<FitMatrix, 'mentorIds' | 'menteeIds'>,
  pairs: readonly Pair[],
): ReadonlyMap<number, PairMark> {
  const rowOf = placesById(mentorIds);
  const columnOf = placesById(menteeIds);
  const marks = new Map<number, PairMark>();
  for (const pair of pairs) {
    const row = rowOf.get(pair.mentorId);
    const column = columnOf.get(pair.menteeId);
    if (row === undefined || column === undefined || isPast(pair)) continue;
    const mark = pair.isLocked ? 'locked' : pair.state === 'proposed' ? 'proposed' : 'accepted';
    marks.set(row * menteeIds.length + column, mark);
  }
  return marks;
}

function placesById(ids: readonly PersonId[]): ReadonlyMap<PersonId, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
