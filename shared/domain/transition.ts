import { fail, succeed, type Result } from '#shared/lib/result.ts';

/** A change of state that the practice does not allow, such as reopening an archived programme. */
export interface IllegalTransition<State extends string> {
  readonly kind: 'illegal-transition';
  readonly from: State;
  readonly to: State;
}

/** For each state, the states it may lead to. */
export type TransitionTable<State extends string> = {
  readonly [From in State]: readonly State[];
};

/** Moves from one state to another if the table allows it; staying in the same state is no change and always legal. */
export function transition<State extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
): Result<State, IllegalTransition<State>> {
  if (from === to || table[from].includes(to)) return succeed(to);
  return fail({ kind: 'illegal-transition', from, to });
}
