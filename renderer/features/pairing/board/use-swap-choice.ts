import { useState } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Carried, DropTarget, Move } from './plan-move.ts';
import { planWays } from './plan-ways.ts';

/** Someone put on a pair with whom they can swap, until the user has said whether they do. */
export interface Swapping {
  readonly carried: Carried & { readonly kind: 'person' };
  readonly target: DropTarget & { readonly kind: 'pair' };
}

/** Puts down what is carried: at once, or where it can swap, the way the user chooses. */
export function useSwapChoice(input: {
  readonly pairs: readonly Pair[];
  onMove(move: Move): void;
  /** It goes back where it was. */
  onCancel(carried: Swapping['carried']): void;
}) {
  const { pairs, onMove, onCancel } = input;
  const [swapping, setSwapping] = useState<Swapping | null>(null);
  // Undone from the menu, say, one of the pairs may be gone before the answer comes.
  if (swapping !== null && planWays(swapping.carried, swapping.target, pairs).length < 2) {
    setSwapping(null);
  }
  return {
    swapping,
    putDown: (carried: Carried, target: DropTarget) => {
      const [first, second] = planWays(carried, target, pairs);
      if (first === undefined) return;
      if (second === undefined || carried.kind === 'pair' || target.kind !== 'pair') {
        onMove(first.move);
      } else {
        setSwapping({ carried, target });
      }
    },
    choose: ({ move }: { readonly move: Move }) => {
      setSwapping(null);
      onMove(move);
    },
    cancel: () => {
      if (swapping === null) return;
      setSwapping(null);
      onCancel(swapping.carried);
    },
  };
}
