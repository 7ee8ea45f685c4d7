import { sessionsInTerm } from '#shared/domain/pair-life/cadence-days.ts';
import { numberSessions } from '#shared/domain/sessions/live-session.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';

/** The one line under the title: which session it is, when, how and where. */
export function useSessionFacts(session: Session, pairLife: PairLife | undefined): string {
  const { t, formatDate } = useLanguage();
  const { startsAt, state, format, place } = session;
  const numbers = numberSessions(pairLife?.sessions ?? []);
  const number = numbers.get(session.id);
  const inTerm =
    pairLife === undefined
      ? 0
      : sessionsInTerm(pairLife.programme.cadence, pairLife.programme.lengthMonths);
  const time = (at: Date) => formatDate(at, { timeStyle: 'short' });
  const when = t('live.facts.when', {
    date: formatDate(new Date(startsAt), { weekday: 'long', day: 'numeric', month: 'long' }),
    from: time(new Date(startsAt)),
    to: time(new Date(plannedEnd(session))),
  });
  return [firstFact(), when, t(`sessions.format.${format}`), place]
    .filter((fact) => fact !== '')
    .join(' · ');

  /** Which session of the pair it is, or that it is none of them; nothing of one that several pairs count. */
  function firstFact(): string {
    if (state === 'missed' || state === 'cancelled') return t(`sessions.state.${state}`);
    if (number === undefined || session.pairIds.length > 1) return '';
    return t('live.facts.number', {
      number,
      total: Math.max(numbers.size, inTerm),
    });
  }
}
