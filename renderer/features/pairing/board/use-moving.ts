import { useMemo } from 'react';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { ChangeConsequences } from '#shared/domain/pairing/pairing-engine.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import { changeOf, planMove, type Carried, type DropTarget, type Move } from './plan-move.ts';

/** What is being moved, where it would go, and what that would do. */
export interface Moving {
  readonly carried: Carried;
  readonly target: DropTarget | null;
  /** Null where it cannot be put down. */
  readonly move: Move | null;
  /** Undefined while the engine weighs the move. */
  readonly consequences: ChangeConsequences | undefined;
}

/** Weighs a move before it is made; null while nothing is carried. */
export function useMoving(input: {
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly Pair[];
  readonly carried: Carried | null;
  readonly target: DropTarget | null;
}): Moving | null {
  const { engine, rules, pairs, carried, target } = input;
  const move = useMemo(
    () => (carried === null || target === null ? null : planMove(carried, target, pairs)),
    [carried, pairs, target],
  );
  const question = useMemo<EngineArguments<'weighChange'> | null>(
    () =>
      move === null
        ? null
        : [rules, pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })), changeOf(move)],
    [move, pairs, rules],
  );
  const { answer, isStale } = useEngineAnswer(engine, 'weighChange', question);
  if (carried === null) return null;
  return {
    carried,
    target,
    move,
    consequences: move === null || isStale ? undefined : answer,
  };
}
