import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Session } from './session.ts';

/**
 * Whether the two of a pair met at a session: it was held, and neither was noted as absent. A workshop
 * is held with whoever comes, so for a pair that stayed away it did not take place.
 */
export function didMeet(
  { state, attendance }: Pick<Session, 'state' | 'attendance'>,
  { mentorId, menteeId }: Pick<Pair, 'mentorId' | 'menteeId'>,
): boolean {
  return state === 'held' && attendance[mentorId] !== false && attendance[menteeId] !== false;
}
