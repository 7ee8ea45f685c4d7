import { foldText } from '#shared/lib/fold-text.ts';
import { cleanMatchInput } from './clean-match-input.ts';
import { createCohort, type Cohort } from './cohort.ts';
import { countTaken } from './keep-pairs.ts';
import { checkLocks } from './lock-problems.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import type { MatchProblem, MatchResult, ProposedPair } from './match-result.ts';
import { totalsOf } from './match-totals.ts';
import { openPlaces, type OpenPlaces } from './open-places.ts';
import { createRulesPreparation, type PreparedRules } from './prepared-rules.ts';
import type { ScoreMatrix } from './score-matrix.ts';
import { scorePair } from './score-pair.ts';
import { solveObjective } from './solve-objective.ts';
import { listPausedPairs, putPairsAtStake, type PairsAtStake } from './standing-pairs.ts';
import { listUnmatched } from './unmatched-reasons.ts';

/**
 * The best pairs for the whole cohort under the rules. Depends on nothing but its arguments, and not
 * on the order of the participants. Never fails: what cannot be used or met is told in `problems`.
 *
 * A locked pair is kept, scored and counted against both capacities, whatever the hard rules say: the
 * coordinator has decided. A locked pair that names someone who is not a participant is left out.
 * Two people are never paired in both directions at once, unless both directions are locked.
 */
export function proposePairs(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
): MatchResult {
  const clean = cleanMatchInput(participants, rules);
  const prepare = createRulesPreparation(createCohort(clean.participants));
  return proposePrepared(prepare(clean.rules), clean.problems);
}

/**
 * As `proposePairs`, for one of many proposals for the same cohort.
 * @param problems what was set aside when the input was cleaned
 * @param mayPropose leaves out couples beside those that the rules forbid
 */
export function proposePrepared(
  prepared: PreparedRules,
  problems: readonly MatchProblem[],
  mayPropose?: (pair: MentorAndMentee) => boolean,
): MatchResult {
  const { cohort, rules, tellProgress } = prepared;
  const matrix = prepared.matrix();
  const locks = checkLocks(prepared);
  const isLocked = new Set(locks.lockedPairs);
  const decided = [...locks.lockedPairs, ...listPausedPairs(prepared)];
  const places = restrictPlaces(openPlaces(matrix, decided), mayPropose);
  const atStake = putPairsAtStake(prepared, decided, places);

  const { cells, isProvenOptimal } = solveObjective(places, atStake, rules, tellProgress);
  tellProgress({ kind: 'explaining' });
  const pairs = [...decided, ...cells.flatMap((cell) => coupleAt(matrix, cell))].flatMap((couple) =>
    completePair(prepared, couple, isLocked.has(couple)),
  );
  const pairedIds = new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return {
    pairs: sortPairs(pairs, cohort),
    unmatched: listUnmatched(cohort, matrix, pairedIds),
    totals: totalsOf(pairs.map(({ score }) => score)),
    isProvenOptimal,
    problems: [
      ...problems,
      ...locks.problems,
      ...listMovedProblems(atStake, cells),
      ...(pairs.length === 0 ? listSideProblems(matrix) : []),
    ],
  };
}

function restrictPlaces(
  places: OpenPlaces,
  mayPropose: ((pair: MentorAndMentee) => boolean) | undefined,
): OpenPlaces {
  if (mayPropose === undefined) return places;
  return {
    ...places,
    isOpen: (cell) => places.isOpen(cell) && coupleAt(places.matrix, cell).every(mayPropose),
  };
}

function coupleAt({ mentors, mentees }: ScoreMatrix, cell: number): readonly MentorAndMentee[] {
  const mentor = mentors[Math.floor(cell / mentees.length)];
  const mentee = mentees[cell % mentees.length];
  return mentor === undefined || mentee === undefined
    ? []
    : [{ mentorId: mentor.personId, menteeId: mentee.personId }];
}

function completePair(
  { cohort, shares }: PreparedRules,
  { mentorId, menteeId }: MentorAndMentee,
  isLocked: boolean,
): readonly ProposedPair[] {
  const mentor = cohort.people[cohort.placeOf.get(mentorId) ?? -1];
  const mentee = cohort.people[cohort.placeOf.get(menteeId) ?? -1];
  return mentor === undefined || mentee === undefined
    ? []
    : [{ mentorId, menteeId, ...scorePair(shares, mentor, mentee), isLocked }];
}

function listMovedProblems(
  { cells: standing, lost, mostMoved }: PairsAtStake,
  cells: readonly number[],
): readonly MatchProblem[] {
  const moved = lost + standing.length - countTaken({ cells }, standing);
  return moved > mostMoved ? [{ kind: 'too-many-moved', moved, mostMoved }] : [];
}

/** Why there is no pair at all. */
function listSideProblems({ mentors, mentees, blocks }: ScoreMatrix): readonly MatchProblem[] {
  const problems: MatchProblem[] = [];
  if (mentors.length === 0) problems.push({ kind: 'no-mentors' });
  if (mentees.length === 0) problems.push({ kind: 'no-mentees' });
  if (problems.length === 0 && !blocks.includes(0)) problems.push({ kind: 'everyone-blocked' });
  return problems;
}

function sortPairs(pairs: readonly ProposedPair[], cohort: Cohort): readonly ProposedPair[] {
  const nameOf = new Map(cohort.people.map(({ personId, name }) => [personId, foldText(name)]));
  const keyed = pairs.map((pair) => ({
    pair,
    // By code unit, not by the locale of the machine, so that the same run reads the same anywhere.
    keys: [
      nameOf.get(pair.mentorId) ?? '',
      nameOf.get(pair.menteeId) ?? '',
      pair.mentorId,
      pair.menteeId,
    ],
  }));
  keyed.sort((one, other) => {
    if (one.pair.score !== other.pair.score) return other.pair.score - one.pair.score;
    const place = one.keys.findIndex((key, index) => key !== other.keys[index]);
    return (one.keys[place] ?? '') < (other.keys[place] ?? '') ? -1 : 1;
  });
  return keyed.map(({ pair }) => pair);
}
