import { useCallback } from 'react';
import type { CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import type { Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairNames } from '../plan/planning-data.ts';

/** Names it apart from all others on the calendar. */
export function entryKey(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'session':
      return `session:${entry.session.id}`;
    case 'milestone':
      return `milestone:${entry.goal.id}:${entry.milestone.id}`;
    case 'goal':
      return `goal:${entry.goal.id}`;
    case 'action':
      return `action:${entry.action.id}`;
  }
}

/** What stands on the calendar: the pairs of a session, or what is due. */
export function entryTitle(entry: CalendarEntry, names: PairNames, t: Translate): string {
  switch (entry.kind) {
    case 'session': {
      const [first] = entry.pairIds;
      const count = entry.pairIds.length;
      if (first === undefined) return '';
      return count === 1 ? names.pairName(first) : t('calendar.entry.pairs', { count });
    }
    case 'milestone':
      return entry.milestone.title;
    case 'goal':
      return entry.goal.title;
    case 'action':
      return entry.action.title;
  }
}

/** What kind of entry it is and how it stands, in words, so that nothing depends on its colour. */
export function entryState(entry: CalendarEntry, t: Translate): string {
  if (entry.kind === 'session') return t(`calendar.state.${entry.session.state}`);
  return t(entry.isDone ? `calendar.done.${entry.kind}` : `calendar.due.${entry.kind}`);
}

/** Whom a due entry is about, or what a session is about; empty when there is nothing to say. */
export function entryDetail(entry: CalendarEntry, names: PairNames): string {
  if (entry.kind === 'session') return entry.session.title;
  if (entry.kind === 'action') return names.nameOf(entry.action.ownerId);
  const [pairId] = entry.pairIds;
  return pairId === undefined ? '' : names.pairName(pairId);
}

/** What stands against a session, as one sentence. */
export function useDescribeConflict(names: PairNames): (conflict: Conflict) => string {
  const { t, formatDate, formatList } = useLanguage();
  return useCallback(
    (conflict) => {
      switch (conflict.kind) {
        case 'overlap': {
          const [pairId] = conflict.other.pairIds;
          return t('calendar.conflict.overlap', {
            people: formatList(conflict.personIds.map(names.nameOf)),
            count: conflict.personIds.length,
            other: pairId === undefined ? '–' : names.pairName(pairId),
            time: formatDate(conflict.other.startsAt, { timeStyle: 'short' }),
          });
        }
        case 'busy':
          return t('calendar.conflict.busy', {
            people: formatList(conflict.personIds.map(names.nameOf)),
            count: conflict.personIds.length,
          });
        case 'closed':
          return t('calendar.conflict.closed', {
            day: formatDate(conflict.day, { weekday: 'long', day: 'numeric', month: 'long' }),
          });
      }
    },
    [formatDate, formatList, names, t],
  );
}
