import type { DomainContext, PairId, PersonId } from '#shared/domain/ids.ts';
import {
  openMattersOf,
  type OpenMatters,
  type PairMatters,
} from '#shared/domain/pair-life/open-matters.ts';
import { settleMatters, type SettledMatters } from '#shared/domain/pair-life/turn-pair.ts';
import {
  isPast,
  isRunning,
  movePair,
  possibleTurns,
} from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair, PairEndReason } from '#shared/domain/pairing/pair.ts';
import type { Evaluation } from './evaluation.ts';

/** What there is in the programme of those who take part in it. */
export interface TracesInProgramme extends PairMatters {
  readonly pairs: readonly Pair[];
  /** Of these pairs, those that left something behind. */
  readonly onRecord: ReadonlySet<PairId>;
  readonly evaluations: readonly Evaluation[];
}

/** What somebody who leaves the programme takes part in now. */
export interface Departure {
  /** Pairs that had begun or left something behind: they end early, with a reason. */
  readonly ending: readonly Pair[];
  /** Pairs that were only foreseen: they go. */
  readonly foreseen: readonly Pair[];
  readonly matters: OpenMatters;
  readonly evaluations: readonly Evaluation[];
}

/** How the pairs end, and what is settled with them. */
export interface DepartureDecision {
  readonly reason: PairEndReason;
  readonly note: string;
  readonly settled: SettledMatters;
}

/** What it touches that this person leaves. */
export function foreseeDeparture(
  personId: PersonId,
  traces: TracesInProgramme,
  context: Pick<DomainContext, 'now'>,
): Departure {
  const isOwn = (pair: Pair) => pair.mentorId === personId || pair.menteeId === personId;
  const own = traces.pairs.filter((pair) => isOwn(pair) && !isPast(pair));
  const ends = (pair: Pair) => {
    const isOnRecord = traces.onRecord.has(pair.id);
    const canEnd = possibleTurns(pair, isOnRecord).includes('ended-early');
    return canEnd && (isRunning(pair) || isOnRecord);
  };
  const goingOn = new Set(
    traces.pairs.filter((pair) => !isOwn(pair) && !isPast(pair)).map(({ id }) => id),
  );
  const ownIds = new Set(own.map(({ id }) => id));
  const life = {
    sessions: traces.sessions.filter(({ pairIds }) => pairIds.some((id) => ownIds.has(id))),
    goals: traces.goals.filter(({ pairId }) => ownIds.has(pairId)),
    actions: traces.actions.filter(({ pairId }) => ownIds.has(pairId)),
  };
  return {
    ending: own.filter(ends),
    foreseen: own.filter((pair) => !ends(pair)),
    matters: openMattersOf(ownIds, life, (id) => !goingOn.has(id), context),
    evaluations: traces.evaluations.filter((evaluation) => evaluation.personId === personId),
  };
}

/** What changes with the departure: the pairs that end as they read from now on, and what is settled. */
export function leaveProgramme(
  { ending, foreseen }: Departure,
  { reason, note, settled }: DepartureDecision,
  context: DomainContext,
): PairMatters & { readonly endedPairs: readonly Pair[] } {
  const turn = { to: 'ended-early', reason, note } as const;
  const pairIds = new Set([...ending, ...foreseen].map(({ id }) => id));
  return {
    endedPairs: ending.flatMap((pair) => {
      const ended = movePair(pair, turn, context);
      return ended.ok ? [ended.value] : [];
    }),
    ...settleMatters(pairIds, settled, context),
  };
}
