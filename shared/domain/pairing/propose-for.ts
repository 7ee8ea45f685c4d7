import type { PersonId } from '#shared/domain/ids.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import type { MatchProblem, MatchResult } from './match-result.ts';
import type { PreparedRules } from './prepared-rules.ts';
import { proposePrepared } from './propose-pairs.ts';

/**
 * Proposes for these people only. Pairs of `standing` between others come back as locked pairs; those
 * of the people themselves are free to change unless the rules lock them. Others take part only as
 * partners, with the places they have left. Only these people are told to be unmatched.
 *
 * @param prepare prepares rules whose numbers have been checked already
 */
export function proposeFor(
  prepare: (rules: MatchRules) => PreparedRules,
  rules: MatchRules,
  problems: readonly MatchProblem[],
  standing: readonly MentorAndMentee[],
  personIds: readonly PersonId[],
): MatchResult {
  const chosen = new Set(personIds);
  const concernsChosen = ({ mentorId, menteeId }: MentorAndMentee): boolean =>
    chosen.has(mentorId) || chosen.has(menteeId);
  const ofOthers = standing.filter((pair) => !concernsChosen(pair));
  const result = proposePrepared(
    prepare({ ...rules, lockedPairs: [...rules.lockedPairs, ...ofOthers] }),
    problems,
    concernsChosen,
  );
  return {
    ...result,
    unmatched: result.unmatched.filter(({ personId }) => chosen.has(personId)),
  };
}
