import { sessionsInTerm } from '#shared/domain/pair-life/cadence-days.ts';
import { sessionNumber } from '#shared/domain/sessions/live-session.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';

/** The one line under the title: which session it is, when, how and where. */
export function useSessionFacts(session: Session, pairLife: PairLife | undefined): string {
  const { t, formatDate } = useLanguage();
  const { startsAt, state, format, place } = session;
  const order = sessionNumber(pairLife?.sessions ?? [], session);
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
  return [
    order === null
      ? pairLife === undefined
        ? ''
        : t(`sessions.state.${state}`)
      : t('live.facts.number', { number: order.number, total: Math.max(order.total, inTerm) }),
    when,
    t(`sessions.format.${format}`),
    place,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}
