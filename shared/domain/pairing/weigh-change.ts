import type { PersonId } from '#shared/domain/ids.ts';
import { explainPrepared } from './explain-pair.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { BoardChange, ChangeConsequences, PairRole } from './pairing-engine.ts';
import { tenthsPerPoint } from './point-shares.ts';
import type { PreparedRules } from './prepared-rules.ts';

/**
 * What a move would do to the board as it stands, without arranging anybody else anew. A pair to add
 * that stands already, or to remove that does not stand, changes nothing.
 */
export function weighChange(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  change: BoardChange,
): ChangeConsequences {
  const before = new Map(standing.map((pair) => [keyOf(pair), pair]));
  const after = new Map(before);
  for (const pair of change.remove) after.delete(keyOf(pair));
  for (const pair of change.add) after.set(keyOf(pair), pair);

  const pairsBefore = [...before.values()];
  const pairsAfter = [...after.values()];
  const added = pairsAfter.filter((pair) => !before.has(keyOf(pair)));
  const removed = pairsBefore.filter((pair) => !after.has(keyOf(pair)));
  const tenthsBefore = sumTenths(prepared, pairsBefore);
  const tenthsAfter = tenthsBefore + sumTenths(prepared, added) - sumTenths(prepared, removed);
  const obstacles = added.flatMap((pair) => explainPrepared(prepared, pair)?.obstacle ?? []);

  return {
    obstacle: obstacles[0] ?? null,
    scoreChange: (tenthsAfter - tenthsBefore) / tenthsPerPoint,
    pairsChange: pairsAfter.length - pairsBefore.length,
    meanBefore: meanPoints(tenthsBefore, pairsBefore.length),
    meanAfter: meanPoints(tenthsAfter, pairsAfter.length),
    leftWithout: listSeats(removed).filter((seat) => countPairs(pairsAfter, seat) === 0),
    choicesLost: listChoices(prepared, removed, pairsAfter),
    choicesGained: listChoices(prepared, added, pairsBefore),
    overCapacity: listSeats(added).filter(
      (seat) => countPairs(pairsAfter, seat) > capacityOf(prepared, seat.personId),
    ),
  };
}

interface Seat {
  readonly personId: PersonId;
  readonly role: PairRole;
}

/** Both people of each pair in their roles, each once. */
function listSeats(pairs: readonly MentorAndMentee[]): readonly Seat[] {
  const seats = new Map<string, Seat>();
  for (const { mentorId, menteeId } of pairs) {
    seats.set(`mentor ${mentorId}`, { personId: mentorId, role: 'mentor' });
    seats.set(`mentee ${menteeId}`, { personId: menteeId, role: 'mentee' });
  }
  return [...seats.values()];
}

function countPairs(pairs: readonly MentorAndMentee[], { personId, role }: Seat): number {
  return pairs.filter((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === personId)
    .length;
}

function findPerson({ cohort }: PreparedRules, personId: PersonId): MatchParticipant | undefined {
  return cohort.people[cohort.placeOf.get(personId) ?? -1];
}

function capacityOf(prepared: PreparedRules, personId: PersonId): number {
  return findPerson(prepared, personId)?.capacity ?? 0;
}

/** Who of these pairs has the other among their choices, unless they have them in `elsewhere` too, in either role. */
function listChoices(
  prepared: PreparedRules,
  pairs: readonly MentorAndMentee[],
  elsewhere: readonly MentorAndMentee[],
): ChangeConsequences['choicesLost'] {
  const isTogether = (one: PersonId, other: PersonId): boolean =>
    elsewhere.some(
      ({ mentorId, menteeId }) =>
        (mentorId === one && menteeId === other) || (mentorId === other && menteeId === one),
    );
  return pairs
    .flatMap(({ mentorId, menteeId }) => [
      { personId: mentorId, partnerId: menteeId },
      { personId: menteeId, partnerId: mentorId },
    ])
    .flatMap(({ personId, partnerId }) => {
      const place = findPerson(prepared, personId)?.choices.indexOf(partnerId) ?? -1;
      return place < 0 || isTogether(personId, partnerId) ? [] : { personId, rank: place + 1 };
    });
}

/** A pair with someone who is not in the cohort earns nothing. */
function sumTenths(prepared: PreparedRules, pairs: readonly MentorAndMentee[]): number {
  return pairs.reduce((total, pair) => total + prepared.tenthsOf(pair), 0);
}

function meanPoints(tenths: number, count: number): number | null {
  return count === 0 ? null : tenths / tenthsPerPoint / count;
}

function keyOf({ mentorId, menteeId }: MentorAndMentee): string {
  return JSON.stringify([mentorId, menteeId]);
}
