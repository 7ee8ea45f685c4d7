import type { AgendaItemId } from '#shared/domain/ids.ts';
import { agendaItemsOf, shippedAgendas } from '#shared/domain/sessions/agenda-content.ts';
import {
  agendaMinutes,
  type AgendaItem,
  type AgendaTemplate,
} from '#shared/domain/sessions/agenda.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { agendaRows, type DetailsInput } from './session-form.ts';

type Items = readonly Pick<AgendaItem, 'title' | 'minutes'>[];

/** The points of the agenda with this key or id; null when there is none. */
export function findAgenda(
  key: string | null,
  templates: readonly AgendaTemplate[],
  locale: Locale,
): Items | null {
  const shipped = shippedAgendas.find((agenda) => agenda.key === key);
  if (shipped !== undefined) return agendaItemsOf(shipped, locale);
  return templates.find(({ id }) => id === key)?.items ?? null;
}

/** What a form becomes with an agenda: its points, and a session as long as they take. */
export function asTaken(
  items: Items,
  newKey: () => AgendaItemId,
): Pick<DetailsInput, 'agenda'> & Partial<Pick<DetailsInput, 'minutes'>> {
  const minutes = agendaMinutes(items);
  return {
    agenda: agendaRows(items, newKey),
    ...(minutes > 0 && { minutes: String(minutes) }),
  };
}
