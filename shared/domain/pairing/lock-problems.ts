import type { PersonId } from '#shared/domain/ids.ts';
import { nameCouple } from './couple-name.ts';
import { explainPrepared } from './explain-pair.ts';
import type { MentorAndMentee } from './match-input.ts';
import type { MatchProblem } from './match-result.ts';
import type { PreparedRules } from './prepared-rules.ts';

/** The locked pairs of two people who are both on the list, each once, and what is wrong with the others. */
export interface CheckedLocks {
  readonly lockedPairs: readonly MentorAndMentee[];
  readonly problems: readonly MatchProblem[];
}

/**
 * A lock against a rule or beyond a capacity is told and kept: the coordinator has decided. Someone who
 * pauses keeps the pairs they have, so a lock on them is no contradiction.
 */
export function checkLocks(prepared: PreparedRules): CheckedLocks {
  const { cohort, rules } = prepared;
  const lockedPairs: MentorAndMentee[] = [];
  const problems: MatchProblem[] = [];
  const asMentor = new Map<PersonId, number>();
  const asMentee = new Map<PersonId, number>();
  const pairs = new Map(rules.lockedPairs.map((pair) => [nameCouple(pair), pair]));
  for (const { mentorId, menteeId } of pairs.values()) {
    const pair = { mentorId, menteeId };
    const found = mentorId === menteeId ? null : explainPrepared(prepared, pair);
    if (found === null) {
      problems.push({ kind: 'lock-impossible', pair });
      continue;
    }
    lockedPairs.push(pair);
    asMentor.set(mentorId, (asMentor.get(mentorId) ?? 0) + 1);
    asMentee.set(menteeId, (asMentee.get(menteeId) ?? 0) + 1);
    const { obstacle } = found;
    if (obstacle !== null && obstacle.kind !== 'paused') {
      problems.push({ kind: 'lock-against-rule', pair, by: obstacle });
    }
  }
  const capacityOf = (personId: PersonId): number =>
    cohort.people[cohort.placeOf.get(personId) ?? -1]?.capacity ?? 0;
  for (const [role, loads] of [
    ['mentor', asMentor],
    ['mentee', asMentee],
  ] as const) {
    for (const [personId, locked] of loads) {
      const capacity = capacityOf(personId);
      if (locked > capacity) {
        problems.push({ kind: 'locks-over-capacity', personId, role, locked, capacity });
      }
    }
  }
  return { lockedPairs, problems };
}
