import type { PairId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { SearchQuery } from './parse-query.ts';
import type { SearchDocument } from './search-document.ts';

export interface FilterFacts {
  /** The pairs that the query's names fit; null when it names none. */
  readonly pairIds: ReadonlySet<PairId> | null;
  /** The day of a moment where the user is, `YYYY-MM-DD`. */
  dayOf(instant: string): string;
}

/** Whether a document passes the filters of a query. What has no time passes no filter on time. */
export function passesFilters(
  document: SearchDocument,
  query: SearchQuery,
  { pairIds, dayOf }: FilterFacts,
): boolean {
  const { kinds, tags, from, until } = query;
  if (kinds.length > 0 && !kinds.includes(document.kind)) return false;
  if (pairIds !== null && !document.pairIds.some((id) => pairIds.has(id))) return false;
  if (tags.length > 0) {
    const folded = document.tags.map(foldText);
    if (!tags.some((tag) => folded.some((given) => given.startsWith(tag)))) return false;
  }
  if (from === null && until === null) return true;
  if (document.at === null) return false;
  const day = document.at.includes('T') ? dayOf(document.at) : document.at;
  return (from === null || day >= from) && (until === null || day < until);
}
