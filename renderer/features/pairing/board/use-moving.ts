import { useMemo } from 'react';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import { changeOf, type Carried, type DropTarget, type Move } from './plan-move.ts';
import { planWays, type Way } from './plan-ways.ts';

/** One way to put it down, and what that would do. */
export interface WeighedWay extends Way {
  /** Undefined while the engine weighs the move. */
  readonly consequences: ChangeConsequences | undefined;
  /** Which of the two pairs of a swap the rule forbids; null where there is but one pair, or no rule against it. */
  readonly forbidden: MentorAndMentee | null;
}

/** What is being moved, and where it would go. */
export interface Moving {
  readonly carried: Carried;
  readonly target: DropTarget | null;
  /** Empty where it cannot be put down; two where it can swap. */
  readonly ways: readonly WeighedWay[];
}

interface Weighing {
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly Pair[];
}

/** Weighs a move before it is made; null while nothing is carried. */
export function useMoving(
  input: Weighing & { readonly carried: Carried | null; readonly target: DropTarget | null },
): Moving | null {
  const { pairs, carried, target } = input;
  const ways = useMemo(
    () => (carried === null || target === null ? [] : planWays(carried, target, pairs)),
    [carried, pairs, target],
  );
  const [first, second] = ways;
  const weights = [
    useConsequences(input, first?.move ?? null),
    useConsequences(input, second?.move ?? null),
  ];
  if (carried === null) return null;
  return {
    carried,
    target,
    ways: ways.map((way, place) => ({
      ...way,
      consequences: weights[place],
      forbidden: way.kind === 'swap' ? findForbidden(way.move, weights) : null,
    })),
  };
}

/** The first pair of a swap is that of the other way too: what forbids the swap alone forbids the second. */
function findForbidden(
  swap: Move,
  [ofSwap, ofMove]: readonly (ChangeConsequences | undefined)[],
): MentorAndMentee | null {
  if (ofSwap?.obstacle == null || ofMove === undefined) return null;
  return swap.add[ofMove.obstacle === null ? 1 : 0] ?? null;
}

function useConsequences(
  { engine, rules, pairs }: Weighing,
  move: Move | null,
): ChangeConsequences | undefined {
  const question = useMemo<EngineArguments<'weighChange'> | null>(
    () =>
      move === null
        ? null
        : [rules, pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })), changeOf(move)],
    [move, pairs, rules],
  );
  const { answer, isStale } = useEngineAnswer(engine, 'weighChange', question);
  return move === null || isStale ? undefined : answer;
}
