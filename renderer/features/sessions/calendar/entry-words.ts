import { useCallback } from 'react';
import type { CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import type { Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { useLanguage, type Language } from '#renderer/services/language.tsx';
import type { PairNames } from '../plan/planning-data.ts';
import type { PairOfEntry } from './entry-content.tsx';

export function sessionKey({ id }: Pick<Session, 'id'>): string {
  return `session:${id}`;
}

/** Names it apart from all others on the calendar. */
export function entryKey(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'session':
      return sessionKey(entry.session);
    case 'milestone':
      return `milestone:${entry.goal.id}:${entry.milestone.id}`;
    case 'goal':
      return `goal:${entry.goal.id}`;
    case 'action':
      return `action:${entry.action.id}`;
    case 'survey-opens':
    case 'survey-due':
      return `${entry.kind}:${entry.survey.id}`;
    case 'assessment':
      return `assessment:${entry.point}:${entry.day}`;
  }
}

/** What stands on the calendar: the pairs of a session, or what is due. */
export function entryTitle(
  entry: CalendarEntry,
  names: PairNames,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string {
  switch (entry.kind) {
    case 'session': {
      const [first] = entry.pairIds;
      const count = entry.pairIds.length;
      if (first === undefined) return '';
      if (count === 1) return names.pairName(first);
      const topic = entry.session.title;
      return topic === ''
        ? t('calendar.entry.pairs', { count })
        : t('calendar.entry.topic', { topic, count });
    }
    case 'milestone':
      return entry.milestone.title;
    case 'goal':
      return entry.goal.title;
    case 'action':
      return entry.action.title;
    case 'survey-opens':
    case 'survey-due': {
      const { title } = entry.survey;
      return t(`calendar.survey.${entry.kind}`, {
        title: title[locale] || title[locale === 'fr' ? 'en' : 'fr'],
      });
    }
    case 'assessment':
      return t(`calendar.assessment.${entry.point}`, { count: entry.pairIds.length });
  }
}

/** The two of a session’s one pair; null for a workshop and for what is due. */
export function entryPair(entry: CalendarEntry, { people, nameOf }: PairNames): PairOfEntry | null {
  if (entry.kind !== 'session' || entry.pairIds.length !== 1) return null;
  const [mentor, mentee] = entry.pairIds.flatMap((pairId) => people.get(pairId) ?? []);
  if (mentor === undefined || mentee === undefined) return null;
  return { mentor: nameOf(mentor), mentee: nameOf(mentee) };
}

/** What kind of entry it is and how it stands, in words, so that nothing depends on its colour. */
export function entryState(entry: CalendarEntry, t: Translate): string {
  if (entry.kind === 'session') return t(`calendar.state.${entry.session.state}`);
  return t(entry.isDone ? `calendar.done.${entry.kind}` : `calendar.due.${entry.kind}`);
}

/**
 * Whom a due entry or a session of several pairs is about, or what the session of one pair is about; empty
 * when there is nothing to say.
 */
export function entryDetail(entry: CalendarEntry, names: PairNames): string {
  if (entry.kind === 'session') {
    const { pairIds, session } = entry;
    return pairIds.length === 1 ? session.title : pairIds.map(names.pairName).join(', ');
  }
  if (entry.kind === 'action') return names.nameOf(entry.action.ownerId);
  const [pairId, ...others] = entry.pairIds;
  if (others.length > 0) return '';
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
