import { useMemo } from 'react';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { ClosedReason } from '#shared/domain/sessions/plan-series.ts';
import type { SessionClash } from '#shared/domain/sessions/session-times.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairNames } from './planning-data.ts';

/** How sessions are spoken of, in the language of the window. */
export function useSessionWords() {
  const { t, formatDate, formatList } = useLanguage();
  return useMemo(
    () => ({
      /** Day and hour on the clock of this computer, or of a zone; takes an instant or a local date and time. */
      momentOf: (moment: string, timeZone?: string) =>
        formatDate(new Date(moment), {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          ...(timeZone !== undefined && { timeZone }),
        }),
      /** What it is about, and its format while that is open. */
      titleOf: ({ title, format }: Pick<Session, 'title' | 'format'>) =>
        title === '' ? t(`sessions.format.${format}`) : title,
      pairsOf: (pairIds: readonly PairId[], { pairName }: Pick<PairNames, 'pairName'>) => {
        const [first, ...others] = pairIds.map(pairName);
        if (first === undefined) return '–';
        if (others.length === 0) return first;
        return t('sessions.pairCount', { first, others: others.length });
      },
      outsideHours: (personIds: readonly PersonId[], nameOf: (personId: PersonId) => string) =>
        t('sessions.outsideHours', { names: formatList(personIds.map(nameOf)) }),
      reasonOf: (why: ClosedReason, nameOf: (personId: PersonId) => string) => {
        switch (why.kind) {
          case 'weekend':
            return t('sessions.closed.weekend');
          case 'closed-day':
            return t('sessions.closed.closed-day');
          case 'holiday':
            return t(`sessions.holiday.${why.holiday}`);
          case 'busy':
            return t('sessions.closed.busy', { names: formatList(why.personIds.map(nameOf)) });
        }
      },
    }),
    [formatDate, formatList, t],
  );
}

/** How a session at the same time is told of. */
export function useClashWords(names: PairNames): (clash: SessionClash) => string {
  const { t, formatList } = useLanguage();
  const words = useSessionWords();
  return ({ session, personIds }) =>
    t('sessions.clash', {
      names: formatList(personIds.map(names.nameOf)),
      session: `${words.pairsOf(session.pairIds, names)}, ${words.momentOf(session.startsAt)}`,
    });
}
