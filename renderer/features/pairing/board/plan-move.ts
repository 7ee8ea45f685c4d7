import type { PersonId } from '#shared/domain/ids.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { BoardChange } from '#shared/domain/pairing/pairing-engine.ts';
import type { PersonInRole } from '../pairing-store.ts';
import { otherRole, personIn, type LaneName } from './board-model.ts';

/** What is carried: someone, out of a pair or not, or a pair as a whole. */
export type Carried =
  | ({ readonly kind: 'person'; readonly fromPair: Pair | null } & PersonInRole)
  | { readonly kind: 'pair'; readonly pair: Pair };

/** Where it is put down. */
export type DropTarget =
  | ({ readonly kind: 'person' } & PersonInRole)
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'group'; readonly mentorId: PersonId }
  | { readonly kind: 'lane'; readonly lane: LaneName };

/** What putting it down there does to the board: the pairs made, and those dissolved for them. */
export interface Move {
  readonly add: readonly MentorAndMentee[];
  readonly remove: readonly Pair[];
}

/**
 * What it means to put this down there; null when it means nothing. Someone on a waiting person makes
 * a pair; on a pair, takes the place of the one in the same role; on a lane, leaves their pair.
 */
export function planMove(
  carried: Carried,
  target: DropTarget,
  pairs: readonly Pair[],
): Move | null {
  if (carried.kind === 'pair') {
    return target.kind === 'lane' && target.lane !== 'pairs'
      ? { add: [], remove: [carried.pair] }
      : null;
  }
  const left = carried.fromPair === null ? [] : [carried.fromPair];
  switch (target.kind) {
    case 'lane':
      return left.length > 0 && target.lane !== 'pairs' ? { add: [], remove: left } : null;
    case 'person':
      return target.role === carried.role ? null : joining(carried, target.personId, left, pairs);
    case 'pair': {
      if (target.pair.id === carried.fromPair?.id) return null;
      const partnerId = personIn(target.pair, otherRole(carried.role));
      return joining(carried, partnerId, [...left, target.pair], pairs);
    }
    case 'group':
      return carried.role === 'mentor' ? null : joining(carried, target.mentorId, left, pairs);
  }
}

function joining(
  carried: PersonInRole,
  partnerId: PersonId,
  remove: readonly Pair[],
  pairs: readonly Pair[],
): Move | null {
  if (partnerId === carried.personId) return null;
  const add = couple(carried, partnerId);
  return isAmong(add, pairs) ? null : { add: [add], remove };
}

/** Whether the two are a pair already. */
export function isAmong({ mentorId, menteeId }: MentorAndMentee, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => pair.mentorId === mentorId && pair.menteeId === menteeId);
}

export function couple({ personId, role }: PersonInRole, partnerId: PersonId): MentorAndMentee {
  return role === 'mentor'
    ? { mentorId: personId, menteeId: partnerId }
    : { mentorId: partnerId, menteeId: personId };
}

/** The move as the engine weighs it. */
export function changeOf(move: Move): BoardChange {
  return {
    add: move.add,
    remove: move.remove.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })),
  };
}
