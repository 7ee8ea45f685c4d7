import { isCommitted } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { otherRole, personIn } from './board-model.ts';
import {
  couple,
  isAmong,
  planMove,
  type Carried,
  type DropTarget,
  type Move,
} from './plan-move.ts';

/** One way to put something down: as a swap of two people, or by itself. */
export interface Way {
  readonly kind: 'swap' | 'move';
  readonly move: Move;
}

/**
 * Every way to put this down there; none where it means nothing. Someone out of a pair who is put on
 * another pair either swaps with the one in the same role, or takes their place and leaves two people
 * without a partner.
 */
export function planWays(
  carried: Carried,
  target: DropTarget,
  pairs: readonly Pair[],
): readonly Way[] {
  const move = planMove(carried, target, pairs);
  if (move === null) return [];
  const swap = planSwap(carried, target, pairs);
  return [
    ...(swap === null ? [] : [{ kind: 'swap', move: swap } as const]),
    { kind: 'move', move },
  ];
}

/** Only mere proposals swap: nobody gets another partner unasked once their pair is locked, accepted or begun. */
function planSwap(carried: Carried, target: DropTarget, pairs: readonly Pair[]): Move | null {
  if (carried.kind === 'pair' || carried.fromPair === null || target.kind !== 'pair') return null;
  const remove = [carried.fromPair, target.pair];
  const canSwap = remove.every(({ id }) => {
    const standing = pairs.find((pair) => pair.id === id);
    return standing !== undefined && !isCommitted(standing);
  });
  const { role } = carried;
  const partnerRole = otherRole(role);
  const replaced = { personId: personIn(target.pair, role), role };
  const left = couple(replaced, personIn(carried.fromPair, partnerRole));
  if (!canSwap || isAmong(left, pairs)) return null;
  return { add: [couple(carried, personIn(target.pair, partnerRole)), left], remove };
}
