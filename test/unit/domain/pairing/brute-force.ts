import type { PersonId } from '#shared/domain/ids.ts';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import { explainPrepared, type PairExplanation } from '#shared/domain/pairing/explain-pair.ts';
import type { MatchParticipant, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import { createRulesPreparation } from '#shared/domain/pairing/prepared-rules.ts';
import type { MatchCase } from './cohort-arbitrary.ts';

/** What a result is judged by. */
export interface BestTotals {
  readonly tenths: number;
  readonly pairs: number;
  /** How many people have a pair in whichever role, locked ones too. */
  readonly people: number;
  /** The lowest score of the pairs that were free to change, in tenths; null without any. */
  readonly worst: number | null;
  /** Pairs to keep that are gone, less those that may go. */
  readonly movedTooMany: number;
}

const explainers = new WeakMap<MatchCase, (pair: MentorAndMentee) => PairExplanation | null>();

/** The engine's own score and criteria: they are proved elsewhere, and here only compared. */
export function explain(matchCase: MatchCase, pair: MentorAndMentee): PairExplanation | null {
  const known = explainers.get(matchCase);
  if (known !== undefined) return known(pair);
  const prepared = createRulesPreparation(createCohort(matchCase.participants))(matchCase.rules);
  explainers.set(matchCase, (one) => explainPrepared(prepared, one));
  return explainPrepared(prepared, pair);
}

function isAbove(
  manager: PersonId,
  person: PersonId,
  people: readonly MatchParticipant[],
): boolean {
  let current = people.find(({ personId }) => personId === person)?.managerId ?? null;
  // No chain is longer than the list, so a circle ends here too.
  for (let step = 0; step < people.length && current !== null; step += 1) {
    if (current === manager) return true;
    const above: PersonId = current;
    current = people.find(({ personId }) => personId === above)?.managerId ?? null;
  }
  return false;
}

/** The rules read out one by one, apart from the engine's code: may these two be a pair, paused or not? */
function mayStandAsPair(matchCase: MatchCase, pair: MentorAndMentee): boolean {
  const { participants, rules } = matchCase;
  const { mentorId, menteeId } = pair;
  const mentor = participants.find(({ personId }) => personId === mentorId);
  const mentee = participants.find(({ personId }) => personId === menteeId);
  if (mentor === undefined || mentee === undefined || mentorId === menteeId) return false;
  if (!mentor.hasVolunteered || !mentee.hasVolunteered) return false;
  if (mentor.role === 'mentee' || mentee.role === 'mentor') return false;
  const areSame = (one: PersonId, other: PersonId): boolean =>
    (one === mentorId && other === menteeId) || (one === menteeId && other === mentorId);
  if (rules.exclusions.some(([one, other]) => areSame(one, other))) return false;
  if (rules.vetoes.some(({ personId, otherId }) => areSame(personId, otherId))) return false;
  if (rules.pastPairs.some((past) => areSame(past.mentorId, past.menteeId))) return false;
  if (isAbove(mentorId, menteeId, participants)) return false;
  if (isAbove(menteeId, mentorId, participants)) return false;
  if (rules.separateTeams) {
    const team = mentor.team.toLowerCase();
    if (team !== '' && team === mentee.team.toLowerCase()) return false;
    if (mentor.managerId !== null && mentor.managerId === mentee.managerId) return false;
  }
  const blockedBy = explain(matchCase, pair)?.blockedBy ?? null;
  return blockedBy?.kind !== 'must-unmet' && blockedBy?.kind !== 'exclude-met';
}

function isPaused({ participants }: MatchCase, id: PersonId): boolean {
  return participants.some(({ personId, isPaused: pauses }) => personId === id && pauses);
}

/** May these two be proposed? */
export function mayBePaired(matchCase: MatchCase, pair: MentorAndMentee): boolean {
  return (
    !isPaused(matchCase, pair.mentorId) &&
    !isPaused(matchCase, pair.menteeId) &&
    mayStandAsPair(matchCase, pair)
  );
}

function isSamePair(one: MentorAndMentee, other: MentorAndMentee): boolean {
  return one.mentorId === other.mentorId && one.menteeId === other.menteeId;
}

function distinct(pairs: readonly MentorAndMentee[]): readonly MentorAndMentee[] {
  return pairs.filter(
    (pair, place) => pairs.findIndex((other) => isSamePair(pair, other)) === place,
  );
}

/** Pairs that hold whatever is proposed: those locked, and those to keep of which somebody pauses. */
export function listDecidedPairs(matchCase: MatchCase): readonly MentorAndMentee[] {
  const { participants, rules } = matchCase;
  const isKnown = (id: PersonId): boolean => participants.some(({ personId }) => personId === id);
  const locked = rules.lockedPairs.filter(
    ({ mentorId, menteeId }) => isKnown(mentorId) && isKnown(menteeId) && mentorId !== menteeId,
  );
  const paused = (rules.keep?.pairs ?? []).filter(
    (pair) =>
      (isPaused(matchCase, pair.mentorId) || isPaused(matchCase, pair.menteeId)) &&
      mayStandAsPair(matchCase, pair),
  );
  return distinct([...locked, ...paused]);
}

/** How many pairs to keep are gone from a result beyond those that may go. */
export function countMovedTooMany(
  { participants, rules }: MatchCase,
  pairs: readonly MentorAndMentee[],
): number {
  const isKnown = (id: PersonId): boolean => participants.some(({ personId }) => personId === id);
  const moved = distinct(rules.keep?.pairs ?? []).filter(
    (kept) =>
      isKnown(kept.mentorId) &&
      isKnown(kept.menteeId) &&
      !pairs.some((pair) => isSamePair(pair, kept)),
  );
  return Math.max(0, moved.length - (rules.keep?.mostMoved ?? 0));
}

/** Whether every group has nobody beside its locked mentees, or its minimum. */
export function areGroupsFilled(
  { participants }: MatchCase,
  decided: readonly MentorAndMentee[],
  pairs: readonly MentorAndMentee[],
): boolean {
  return participants.every(({ personId, groupMinimum }) => {
    const load = pairs.filter(({ mentorId }) => mentorId === personId).length;
    const before = decided.filter(({ mentorId }) => mentorId === personId).length;
    return groupMinimum < 2 || load === before || load >= groupMinimum;
  });
}

export function countPeople(pairs: readonly MentorAndMentee[]): number {
  return new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])).size;
}

/** Positive when the first of two results is the better one. */
function compareTotals(matchCase: MatchCase, one: BestTotals, other: BestTotals): number {
  const byMoved = other.movedTooMany - one.movedTooMany;
  const byScore = one.tenths - other.tenths;
  const byPairs = one.pairs - other.pairs;
  const byPeople = one.people - other.people;
  // Without any pair beside those decided there is no worst one; any pair is better.
  const byWorst = (one.worst ?? -1) - (other.worst ?? -1);
  switch (matchCase.rules.objective) {
    case 'score':
      return byMoved || byScore || byPairs;
    case 'fairest':
      return byMoved || byPeople || byWorst || byScore || byPairs;
    case 'coverage':
    case 'stable':
      return byMoved || byPeople || byScore || byPairs;
  }
}

/** The best result by trying every set of pairs. */
export function findBestTotals(matchCase: MatchCase): BestTotals {
  const best = findBestAmong(matchCase, () => true);
  if (best === null) throw new Error('Proposing nobody is always possible.');
  return best;
}

/** The best of the results that hold the pair; null when none does. */
export function findBestTotalsWith(matchCase: MatchCase, pair: MentorAndMentee): BestTotals | null {
  return findBestAmong(matchCase, (pairs) => pairs.some((other) => isSamePair(pair, other)));
}

function findBestAmong(
  matchCase: MatchCase,
  isWanted: (pairs: readonly MentorAndMentee[]) => boolean,
): BestTotals | null {
  const { participants } = matchCase;
  const tenthsOf = (pair: MentorAndMentee): number =>
    Math.round((explain(matchCase, pair)?.score ?? 0) * 10);
  const decided = listDecidedPairs(matchCase);
  const isDecidedCouple = ({ mentorId, menteeId }: MentorAndMentee): boolean =>
    decided.some(
      (pair) =>
        isSamePair(pair, { mentorId, menteeId }) ||
        isSamePair(pair, { mentorId: menteeId, menteeId: mentorId }),
    );
  const candidates = participants
    .flatMap((mentor) =>
      participants.map((mentee) => ({ mentorId: mentor.personId, menteeId: mentee.personId })),
    )
    .filter((pair) => !isDecidedCouple(pair) && mayBePaired(matchCase, pair))
    .map((pair) => ({ ...pair, tenths: tenthsOf(pair) }));

  const capacityOf = new Map(participants.map(({ personId, capacity }) => [personId, capacity]));
  const asMentor = new Map<PersonId, number>();
  const asMentee = new Map<PersonId, number>();
  const add = (counts: Map<PersonId, number>, id: PersonId, by: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + by);
  };
  let decidedTenths = 0;
  for (const pair of decided) {
    add(asMentor, pair.mentorId, 1);
    add(asMentee, pair.menteeId, 1);
    decidedTenths += tenthsOf(pair);
  }

  let best: BestTotals | null = null;
  const free: (MentorAndMentee & { readonly tenths: number })[] = [];
  const judge = (): void => {
    const pairs = [...decided, ...free];
    if (!isWanted(pairs) || !areGroupsFilled(matchCase, decided, pairs)) return;
    const scores = free.map(({ tenths }) => tenths);
    const totals: BestTotals = {
      tenths: scores.reduce((sum, tenths) => sum + tenths, decidedTenths),
      pairs: pairs.length,
      people: countPeople(pairs),
      worst: scores.length === 0 ? null : Math.min(...scores),
      movedTooMany: countMovedTooMany(matchCase, pairs),
    };
    if (best === null || compareTotals(matchCase, totals, best) > 0) best = totals;
  };
  const search = (place: number): void => {
    const pair = candidates[place];
    if (pair === undefined) {
      judge();
      return;
    }
    search(place + 1);
    const { mentorId, menteeId } = pair;
    const isFull =
      (asMentor.get(mentorId) ?? 0) >= (capacityOf.get(mentorId) ?? 0) ||
      (asMentee.get(menteeId) ?? 0) >= (capacityOf.get(menteeId) ?? 0) ||
      free.some((other) => other.mentorId === menteeId && other.menteeId === mentorId);
    if (isFull) return;
    add(asMentor, mentorId, 1);
    add(asMentee, menteeId, 1);
    free.push(pair);
    search(place + 1);
    free.pop();
    add(asMentor, mentorId, -1);
    add(asMentee, menteeId, -1);
  };
  search(0);
  return best;
}
