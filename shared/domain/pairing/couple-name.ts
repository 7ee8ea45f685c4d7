import type { MentorAndMentee } from './match-input.ts';

/** A text that tells a pair from any other; the two the other way round are another pair. */
export function nameCouple({ mentorId, menteeId }: MentorAndMentee): string {
  return JSON.stringify([mentorId, menteeId]);
}
