import type { PersonId } from '#shared/domain/ids.ts';
import { cleanMatchInput } from './clean-match-input.ts';
import { canBeMentored, canMentor, createCohort } from './cohort.ts';
import { findBrokenRule } from './criterion-rules.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import type { BlockedBy, PairObstacle, PersonObstacle } from './match-result.ts';
import type { PairRole } from './pairing-engine.ts';
import { createRulesPreparation, type PreparedRules } from './prepared-rules.ts';
import { scorePair, type PairScore } from './score-pair.ts';

export interface PairExplanation extends PairScore {
  /** The first hard rule between the two that forbids the pair; null when there is none. */
  readonly blockedBy: BlockedBy | null;
  /** That rule, else what keeps one of them from any new pair; null when the pair is possible. */
  readonly obstacle: PairObstacle | null;
}

/**
 * What `proposePairs` knows of two people: why they fit, or why not these two. Null when one of them
 * is not a participant. Says nothing of capacity, which depends on the other pairs.
 */
export function explainPair(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
  pair: MentorAndMentee,
): PairExplanation | null {
  const clean = cleanMatchInput(participants, rules);
  const prepare = createRulesPreparation(createCohort(clean.participants));
  return explainPrepared(prepare(clean.rules), pair);
}

/** As `explainPair`, for one of many questions under the same rules. */
export function explainPrepared(
  prepared: PreparedRules,
  { mentorId, menteeId }: MentorAndMentee,
): PairExplanation | null {
  const { cohort, blockedCouples } = prepared;
  const mentorPlace = cohort.placeOf.get(mentorId) ?? -1;
  const menteePlace = cohort.placeOf.get(menteeId) ?? -1;
  const mentor = cohort.people[mentorPlace];
  const mentee = cohort.people[menteePlace];
  if (mentor === undefined || mentee === undefined) return null;
  const coupleRule = blockedCouples.between(mentorPlace, menteePlace);
  return explainPeople(prepared, mentor, mentee, coupleRule);
}

/** @param coupleRule the rule of `blockedCouples` between the two, which many questions find together */
export function explainPeople(
  prepared: PreparedRules,
  mentor: MatchParticipant,
  mentee: MatchParticipant,
  coupleRule: BlockedBy | null,
): PairExplanation {
  const blockedBy = coupleRule ?? findBrokenRule(prepared.criterionRules, mentor, mentee);
  return {
    ...scorePair(prepared.shares, mentor, mentee),
    blockedBy,
    obstacle:
      blockedBy ?? findPersonObstacle(mentor, 'mentor') ?? findPersonObstacle(mentee, 'mentee'),
  };
}

/** Whether the obstacle concerns one of the two alone, whoever the other is. */
export function isPersonObstacle(obstacle: PairObstacle): obstacle is PersonObstacle {
  return ['not-volunteered', 'paused', 'other-role'].includes(obstacle.kind);
}

/** What keeps the person from every new pair in the role; null when nothing does. */
export function findPersonObstacle(
  person: MatchParticipant,
  role: PairRole,
): PersonObstacle | null {
  const { personId } = person;
  const canTakeRole = role === 'mentor' ? canMentor(person) : canBeMentored(person);
  if (!canTakeRole) return { kind: 'other-role', personId, role };
  if (!person.hasVolunteered) return { kind: 'not-volunteered', personId };
  return person.isPaused ? { kind: 'paused', personId } : null;
}

/** The couple of a person in a role and a partner in the other one. */
export function coupleOf(personId: PersonId, role: PairRole, partnerId: PersonId): MentorAndMentee {
  return role === 'mentor'
    ? { mentorId: personId, menteeId: partnerId }
    : { mentorId: partnerId, menteeId: personId };
}
