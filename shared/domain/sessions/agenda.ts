import type { AgendaItemId, AgendaTemplateId } from '#shared/domain/ids.ts';

/** One point of a session's agenda. */
export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly minutes: number;
  readonly isDone: boolean;
}

/** An agenda the coordinator wrote, to be used again; the shipped ones are in `agenda-content.ts`. */
export interface AgendaTemplate {
  readonly id: AgendaTemplateId;
  readonly name: string;
  readonly items: readonly Pick<AgendaItem, 'title' | 'minutes'>[];
}

/** What the points take together, in minutes. */
export function agendaMinutes(items: readonly Pick<AgendaItem, 'minutes'>[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
