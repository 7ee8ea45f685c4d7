import { noteTemplates } from '#shared/domain/journal/note-templates.ts';
import { questionBank, questionRoles } from '#shared/domain/journal/question-bank.ts';
import { shippedAgendas } from '#shared/domain/sessions/agenda-content.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import { playbookDocument } from './make-documents.ts';
import { readableMarkdown } from './readable-markdown.ts';
import type { SearchDocument } from './search-document.ts';

export const playbookParts = ['agenda', 'mentor', 'mentee', 'note'] as const;
/** An agenda, a question a mentor or a mentee asks, or a note to begin with. */
type PlaybookPart = (typeof playbookParts)[number];

/** Names something of the playbook: the key or id of an agenda or a note, or the number of a question. */
export interface PlaybookKey {
  readonly part: PlaybookPart;
  readonly key: string;
}

/** What the product ships with. */
export function shippedPlaybook(): readonly SearchDocument[] {
  return [
    ...shippedAgendas.map(({ key, labels, items }) =>
      playbookDocument(
        playbookId({ part: 'agenda', key }),
        labels,
        items.map((item) => item.labels),
      ),
    ),
    ...questionRoles.flatMap((role) =>
      questionBank[role].map((question, number) =>
        playbookDocument(playbookId({ part: role, key: String(number) }), question, []),
      ),
    ),
    ...noteTemplates.map(({ key, content: { en, fr } }) =>
      playbookDocument(playbookId({ part: 'note', key }), { en: en.title, fr: fr.title }, [
        { en: readableMarkdown(en.body), fr: readableMarkdown(fr.body) },
      ]),
    ),
  ];
}

/** An agenda the coordinator wrote. */
export function agendaTemplateDocument({ id, name, items }: AgendaTemplate): SearchDocument {
  return playbookDocument(
    playbookId({ part: 'agenda', key: id }),
    { en: name, fr: name },
    items.map(({ title }) => ({ en: title, fr: title })),
  );
}

export function playbookId({ part, key }: PlaybookKey): string {
  return `${part}:${key}`;
}

export function readPlaybookId(id: string): PlaybookKey | null {
  const [name, key] = id.split(':', 2);
  const part = playbookParts.find((known) => known === name);
  return part === undefined || key === undefined ? null : { part, key };
}
