import type { PersonId } from '#shared/domain/ids.ts';
import { explainPair } from '#shared/domain/pairing/explain-pair.ts';
import type { MatchParticipant, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchCase } from './cohort-arbitrary.ts';

export interface BestTotals {
  readonly tenths: number;
  readonly pairs: number;
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

/** The rules read out one by one, apart from the engine's code: may these two be proposed? */
export function mayBePaired({ participants, rules }: MatchCase, pair: MentorAndMentee): boolean {
  const { mentorId, menteeId } = pair;
  const mentor = participants.find(({ personId }) => personId === mentorId);
  const mentee = participants.find(({ personId }) => personId === menteeId);
  if (mentor === undefined || mentee === undefined || mentorId === menteeId) return false;
  if (!mentor.hasVolunteered || !mentee.hasVolunteered) return false;
  if (mentor.role === 'mentee' || mentee.role === 'mentor') return false;
  const areSame = (one: PersonId, other: PersonId): boolean =>
    (one === mentorId && other === menteeId) || (one === menteeId && other === mentorId);
  if (rules.exclusions.some(([one, other]) => areSame(one, other))) return false;
  if (rules.pastPairs.some((past) => areSame(past.mentorId, past.menteeId))) return false;
  if (isAbove(mentorId, menteeId, participants)) return false;
  if (isAbove(menteeId, mentorId, participants)) return false;
  const blockedBy = explainPair(participants, rules, pair)?.blockedBy ?? null;
  return blockedBy?.kind !== 'must-unmet' && blockedBy?.kind !== 'exclude-met';
}

/** The best result by trying every set of pairs. */
export function findBestTotals(matchCase: MatchCase): BestTotals {
  const { participants, rules } = matchCase;
  const tenthsOf = (pair: MentorAndMentee): number =>
    Math.round((explainPair(participants, rules, pair)?.score ?? 0) * 10);
  const isKnown = (id: PersonId): boolean => participants.some(({ personId }) => personId === id);
  const locked = rules.lockedPairs.filter(
    ({ mentorId, menteeId }, place) =>
      isKnown(mentorId) &&
      isKnown(menteeId) &&
      mentorId !== menteeId &&
      rules.lockedPairs.findIndex(
        (other) => other.mentorId === mentorId && other.menteeId === menteeId,
      ) === place,
  );
  const isLockedCouple = ({ mentorId, menteeId }: MentorAndMentee): boolean =>
    locked.some(
      (pair) =>
        (pair.mentorId === mentorId && pair.menteeId === menteeId) ||
        (pair.mentorId === menteeId && pair.menteeId === mentorId),
    );
  const candidates = participants
    .flatMap((mentor) =>
      participants.map((mentee) => ({ mentorId: mentor.personId, menteeId: mentee.personId })),
    )
    .filter((pair) => !isLockedCouple(pair) && mayBePaired(matchCase, pair))
    .map((pair) => ({ ...pair, tenths: tenthsOf(pair) }));

  const capacityOf = new Map(participants.map(({ personId, capacity }) => [personId, capacity]));
  const asMentor = new Map<PersonId, number>();
  const asMentee = new Map<PersonId, number>();
  const directions = new Set<string>();
  const add = (counts: Map<PersonId, number>, id: PersonId, by: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + by);
  };
  let lockedTenths = 0;
  for (const pair of locked) {
    add(asMentor, pair.mentorId, 1);
    add(asMentee, pair.menteeId, 1);
    lockedTenths += tenthsOf(pair);
  }

  const isBetter = (one: BestTotals, other: BestTotals): boolean => {
    const byScore = one.tenths - other.tenths;
    const byPairs = one.pairs - other.pairs;
    return rules.objective === 'score'
      ? byScore > 0 || (byScore === 0 && byPairs > 0)
      : byPairs > 0 || (byPairs === 0 && byScore > 0);
  };
  const search = (place: number, soFar: BestTotals): BestTotals => {
    const pair = candidates[place];
    if (pair === undefined) return soFar;
    const without = search(place + 1, soFar);
    const { mentorId, menteeId, tenths } = pair;
    const isFull =
      (asMentor.get(mentorId) ?? 0) >= (capacityOf.get(mentorId) ?? 0) ||
      (asMentee.get(menteeId) ?? 0) >= (capacityOf.get(menteeId) ?? 0) ||
      directions.has(`${menteeId}>${mentorId}`);
    if (isFull) return without;
    add(asMentor, mentorId, 1);
    add(asMentee, menteeId, 1);
    directions.add(`${mentorId}>${menteeId}`);
    const withPair = search(place + 1, {
      tenths: soFar.tenths + tenths,
      pairs: soFar.pairs + 1,
    });
    add(asMentor, mentorId, -1);
    add(asMentee, menteeId, -1);
    directions.delete(`${mentorId}>${menteeId}`);
    return isBetter(withPair, without) ? withPair : without;
  };
  return search(0, { tenths: lockedTenths, pairs: locked.length });
}
