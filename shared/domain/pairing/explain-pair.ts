import { createCohort } from './cohort.ts';
import { breaksRule, coupleKey, findBlockedCouples, listCriterionRules } from './hard-rules.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import type { BlockedBy } from './match-result.ts';
import { measurePair } from './measure-pair.ts';
import { sharePoints } from './point-shares.ts';
import { scorePair, type PairScore } from './score-pair.ts';

export interface PairExplanation extends PairScore {
  /** The first hard rule that forbids the pair; null when it is possible. */
  readonly blockedBy: BlockedBy | null;
}

/**
 * What `proposePairs` knows of two people: why they fit, or why not these two. Null when one of them
 * is not a participant. Says nothing of roles, volunteering and capacity, which concern one person.
 */
export function explainPair(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
  { mentorId, menteeId }: MentorAndMentee,
): PairExplanation | null {
  const cohort = createCohort(participants);
  const mentorPlace = cohort.placeOf.get(mentorId) ?? -1;
  const menteePlace = cohort.placeOf.get(menteeId) ?? -1;
  const mentor = cohort.people[mentorPlace];
  const mentee = cohort.people[menteePlace];
  if (mentor === undefined || mentee === undefined) return null;

  const brokenRule = listCriterionRules(rules.criteria).find((rule) => {
    const { fraction, isKnown } = measurePair(rule.measure, mentor, mentee);
    return breaksRule(rule, fraction, isKnown);
  });
  const blockedBy =
    findBlockedCouples(cohort, rules).get(coupleKey(cohort, mentorPlace, menteePlace)) ??
    brokenRule ??
    null;
  return { ...scorePair(sharePoints(rules.criteria, cohort), mentor, mentee), blockedBy };
}
