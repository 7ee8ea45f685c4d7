import { useMemo } from 'react';
import type { Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import type { SessionId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCalendarStore } from './calendar-store.ts';
import type { CalendarItem } from './entry-content.tsx';
import {
  entryDetail,
  entryKey,
  entryPair,
  entryState,
  entryTitle,
  useDescribeConflict,
} from './entry-words.ts';
import { passesFilter, type CalendarData } from './use-calendar-data.ts';

/** What the filter lets through: the entries with their words, and what stands against them. */
export function useCalendarItems(data: CalendarData): {
  readonly items: readonly CalendarItem[];
  readonly conflicts: readonly Conflict[];
} {
  const { t, locale } = useLanguage();
  const filter = useCalendarStore((state) => state.filter);
  const describe = useDescribeConflict(data);
  return useMemo(() => {
    const conflicts = data.conflicts.filter(({ session }) => passesFilter(session, filter, data));
    const wordsById = describeBySession(conflicts, describe);
    const items = data.entries
      .filter((entry) => passesFilter(entry, filter, data))
      .map((entry): CalendarItem => ({
        key: entryKey(entry),
        entry,
        title: entryTitle(entry, data, { t, locale }),
        pair: entryPair(entry, data),
        detail: entryDetail(entry, data),
        state: entryState(entry, t),
        conflicts: entry.kind === 'session' ? (wordsById.get(entry.session.id) ?? []) : [],
      }));
    return { items, conflicts };
  }, [data, describe, filter, locale, t]);
}

function describeBySession(
  conflicts: readonly Conflict[],
  describe: (conflict: Conflict) => string,
): ReadonlyMap<SessionId, readonly string[]> {
  const words = new Map<SessionId, string[]>();
  for (const conflict of conflicts) {
    for (const side of sidesOf(conflict)) {
      const known = words.get(side.session.id) ?? [];
      words.set(side.session.id, [...known, describe(side)]);
    }
  }
  return words;
}

/** Of two sessions that overlap, each has the other against it. */
function sidesOf(conflict: Conflict): readonly Conflict[] {
  if (conflict.kind !== 'overlap') return [conflict];
  return [conflict, { ...conflict, session: conflict.other, other: conflict.session }];
}
