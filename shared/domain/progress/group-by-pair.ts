import type { PairId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { rememberFor } from '#shared/lib/remember-for.ts';
import type { SurveyResponse } from './survey-response.ts';

/** The rows of each pair, in their order; a pair without any is not in it. */
export function groupByPair<Row>(
  rows: readonly Row[],
  pairIdsOf: (row: Row) => readonly PairId[],
): ReadonlyMap<PairId, readonly Row[]> {
  const groups = new Map<PairId, Row[]>();
  for (const row of rows) {
    for (const pairId of pairIdsOf(row)) {
      const group = groups.get(pairId);
      if (group === undefined) groups.set(pairId, [row]);
      else group.push(row);
    }
  }
  return groups;
}

/** The sessions of each pair; each list is looked through once, for half of the figures ask it. */
export const sessionsByPair = rememberFor((sessions: readonly Session[]) =>
  groupByPair(sessions, ({ pairIds }) => pairIds),
);

/** The answers that name a pair, by pair; each list is looked through once. */
export const responsesByPair = rememberFor((responses: readonly SurveyResponse[]) =>
  groupByPair(responses, ({ pairId }) => (pairId === null ? [] : [pairId])),
);
