import { canBeMentored, canMentor } from './cohort.ts';
import { nameCouple } from './couple-name.ts';
import { explainPrepared } from './explain-pair.ts';
import type { KeptCells } from './constrained-problem.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import type { OpenPlaces } from './open-places.ts';
import type { PreparedRules } from './prepared-rules.ts';

/**
 * The pairs to keep that no proposal can move, since one of the two pauses: pausing means no new pair
 * and takes no pair away. A pair that is locked or that a rule forbids is not among them.
 */
export function listPausedPairs(prepared: PreparedRules): readonly MentorAndMentee[] {
  const { cohort, rules } = prepared;
  const isLocked = new Set(rules.lockedPairs.map(nameCouple));
  return listPairsToKeep(rules).filter((pair) => {
    if (isLocked.has(nameCouple(pair))) return false;
    const mentor = cohort.people[cohort.placeOf.get(pair.mentorId) ?? -1];
    const mentee = cohort.people[cohort.placeOf.get(pair.menteeId) ?? -1];
    if (mentor === undefined || mentee === undefined || !(mentor.isPaused || mentee.isPaused)) {
      return false;
    }
    const areWilling = mentor.hasVolunteered && mentee.hasVolunteered;
    if (!areWilling || !canMentor(mentor) || !canBeMentored(mentee)) return false;
    return explainPrepared(prepared, pair)?.blockedBy === null;
  });
}

/** The pairs to keep that are not decided yet, and how many of them must stay. */
export interface PairsAtStake extends KeptCells {
  /** Pairs to keep that cannot be had any more: ruled out since, or without a place beside the locked ones. */
  readonly lost: number;
  readonly mostMoved: number;
}

/**
 * `decided`: pairs that are kept whatever the proposal. A pair with someone who left the list is not
 * counted: it is no proposal that dissolves it.
 */
export function putPairsAtStake(
  { cohort, rules }: PreparedRules,
  decided: readonly MentorAndMentee[],
  places: OpenPlaces,
): PairsAtStake {
  const isDecided = new Set(decided.map(nameCouple));
  const open = listPairsToKeep(rules).filter(
    (pair) =>
      !isDecided.has(nameCouple(pair)) &&
      cohort.placeOf.has(pair.mentorId) &&
      cohort.placeOf.has(pair.menteeId),
  );
  const cells = open
    .map(places.cellOf)
    .filter((cell) => cell >= 0 && places.isOpen(cell))
    .sort((one, other) => one - other);
  const lost = open.length - cells.length;
  const mostMoved = rules.keep?.mostMoved ?? 0;
  return { cells, least: cells.length + lost - mostMoved, lost, mostMoved };
}

function listPairsToKeep({ keep }: MatchRules): readonly MentorAndMentee[] {
  return [...new Map(keep?.pairs.map((pair) => [nameCouple(pair), pair])).values()];
}
