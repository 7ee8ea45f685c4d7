import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairRole } from '#shared/domain/pairing/pair-role.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { Round } from '#shared/domain/programme/round.ts';

/** One pair someone is or was in, seen from their side. */
export interface PairInRound {
  readonly round: Round;
  readonly pair: Pair;
  readonly role: PairRole;
  readonly partnerId: PersonId;
}

/** The pairs of a person that began, in the order of the rounds; `alsoId` is told in whatever state it is. */
export function listPairRounds(
  personId: PersonId,
  pairs: readonly Pair[],
  rounds: readonly Round[],
  alsoId: PairId,
): readonly PairInRound[] {
  const roundById = new Map(rounds.map((round) => [round.id, round]));
  return pairs
    .filter((pair) => pair.id === alsoId || isRunning(pair) || isPast(pair))
    .flatMap((pair): readonly PairInRound[] => {
      const round = roundById.get(pair.roundId);
      if (round === undefined) return [];
      if (pair.mentorId === personId) {
        return [{ round, pair, role: 'mentor', partnerId: pair.menteeId }];
      }
      if (pair.menteeId !== personId) return [];
      return [{ round, pair, role: 'mentee', partnerId: pair.mentorId }];
    })
    .toSorted((a, b) => a.round.number - b.round.number || (a.pair.id < b.pair.id ? -1 : 1));
}
