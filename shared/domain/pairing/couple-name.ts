import type { MentorAndMentee } from './match-input.ts';

/** The two people of a pair, and nothing else that is known of it. */
export function coupleOf({ mentorId, menteeId }: MentorAndMentee): MentorAndMentee {
  return { mentorId, menteeId };
}

/** A text that tells a pair from any other; the two the other way round are another pair. */
export function nameCouple({ mentorId, menteeId }: MentorAndMentee): string {
  return JSON.stringify([mentorId, menteeId]);
}
