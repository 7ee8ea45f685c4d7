import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { nextSession } from '#shared/domain/pair-life/pair-health.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';

/** What the coordinator sees to once pairs run. */
export interface RunningNeeds {
  /** Nothing is expected of a pair that is paused: these run, and are not. */
  readonly active: readonly Pair[];
  /** Of the active pairs, those that have agreed on no charter. */
  readonly withoutCharter: readonly Pair[];
  /** Of the active pairs, those with no session under way or to come. */
  readonly withoutSession: readonly Pair[];
  /** Over, and nobody has said how they went; the oldest first. */
  readonly toWriteUp: readonly Session[];
}

export function findRunningNeeds(
  pairs: readonly Pair[],
  charters: readonly Charter[],
  sessions: readonly Session[],
  { now }: Pick<DomainContext, 'now'>,
): RunningNeeds {
  const active = pairs.filter(({ state }) => state === 'active');
  const agreed = new Set(
    charters.filter(({ state }) => state === 'agreed').map(({ pairId }) => pairId),
  );
  // Most of ten thousand sessions are over, and need no clock.
  const open = sessions.filter(isUpcoming);
  const upcoming = open.filter((session) => nextSession([session], now) !== null);
  const expected = new Set<PairId>(upcoming.flatMap(({ pairIds }) => pairIds));
  return {
    active,
    withoutCharter: active.filter(({ id }) => !agreed.has(id)),
    withoutSession: active.filter(({ id }) => !expected.has(id)),
    toWriteUp: open
      .filter((session) => isToWriteUp(session, now))
      .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)),
  };
}
