import type { AgendaItemId } from '#shared/domain/ids.ts';
import type { AgendaItem } from './agenda.ts';
import type { AgendaDraft, SessionDetails } from './session-decisions.ts';
import type { Session } from './session.ts';

/** Done, or not yet. */
export function tickAgendaItem(session: Session, itemId: AgendaItemId, isDone: boolean): Session {
  const agenda = session.agenda.map((item) => (item.id === itemId ? { ...item, isDone } : item));
  return { ...session, agenda };
}

/** The agenda as a form would give it, with one point changed or, without an id, added at its end. */
export function withAgendaItem(session: Session, changed: AgendaDraft): SessionDetails {
  const { agenda } = session;
  const isKnown = agenda.some(({ id }) => id === changed.id);
  return {
    ...session,
    agenda: isKnown
      ? agenda.map((item) => (item.id === changed.id ? changed : item))
      : [...agenda, changed],
  };
}

export function withoutAgendaItem(session: Session, itemId: AgendaItemId): SessionDetails {
  return { ...session, agenda: session.agenda.filter(({ id }) => id !== itemId) };
}

/** Points left open that the next session does not have yet. */
export function pointsToCarryOver(from: Session, next: Session | null): readonly AgendaItem[] {
  const known = new Set(next?.agenda.map(({ title }) => title) ?? []);
  return from.agenda.filter(({ isDone, title }) => !isDone && !known.has(title));
}

/** What is said of the next session, with those points before its own. */
export function withCarriedOver(next: Session, points: readonly AgendaItem[]): SessionDetails {
  const carried = points.map(({ title, minutes }) => ({ id: null, title, minutes }));
  return { ...next, agenda: [...carried, ...next.agenda] };
}
