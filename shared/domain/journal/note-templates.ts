import type { Locale } from '#shared/domain/workspace.ts';
import type { NoteContent } from './note.ts';

/** A note to begin with. The key is stable; the words may improve. */
interface NoteTemplate {
  readonly key: string;
  readonly content: Readonly<Record<Locale, Pick<NoteContent, 'title' | 'body'>>>;
}

function lines(...text: readonly string[]): string {
  return text.join('\n\n');
}

export const noteTemplates: readonly NoteTemplate[] = [
  {
    key: 'session-summary',
    content: {
      en: {
        title: 'Session summary',
        body: lines(
          '## What we worked on',
          '## What each of us takes away',
          '- For the mentee:\n- For the mentor:',
          '## What comes next',
          '- [ ] ',
        ),
      },
      fr: {
        title: 'Compte rendu de séance',
        body: lines(
          '## Ce que nous avons travaillé',
          '## Ce que chacun retient',
          '- Pour le mentoré :\n- Pour le mentor :',
          '## Et ensuite',
          '- [ ] ',
        ),
      },
    },
  },
  {
    key: 'lab',
    content: {
      en: {
        title: 'What we tried',
        body: lines(
          '## The task',
          '## How it went, step by step',
          '1. ',
          '## What worked',
          '## Where it can be used at work',
        ),
      },
      fr: {
        title: 'Ce que nous avons essayé',
        body: lines(
          '## La tâche',
          '## Le déroulé, étape par étape',
          '1. ',
          '## Ce qui a marché',
          '## Où s’en servir au travail',
        ),
      },
    },
  },
  {
    key: 'look-back',
    content: {
      en: {
        title: 'Looking back',
        body: lines(
          '## What I expected',
          '## What happened',
          '## What I understand better',
          '## What I will do differently',
        ),
      },
      fr: {
        title: 'Regard en arrière',
        body: lines(
          '## Ce que j’attendais',
          '## Ce qui s’est passé',
          '## Ce que je comprends mieux',
          '## Ce que je ferai autrement',
        ),
      },
    },
  },
  {
    key: 'midpoint',
    content: {
      en: {
        title: 'Midpoint review',
        body: lines(
          '## Our goals, one by one',
          '## What to keep',
          '## What to change',
          '## Do we go on, and how?',
        ),
      },
      fr: {
        title: 'Bilan à mi-parcours',
        body: lines(
          '## Nos objectifs, un par un',
          '## Ce que nous gardons',
          '## Ce que nous changeons',
          '## Continuons-nous, et comment ?',
        ),
      },
    },
  },
  {
    key: 'preparation',
    content: {
      en: {
        title: 'Preparing a session',
        body: lines(
          '## What I want from it',
          '## My questions',
          '- ',
          '## What I can bring in return',
        ),
      },
      fr: {
        title: 'Préparer une séance',
        body: lines(
          '## Ce que j’en attends',
          '## Mes questions',
          '- ',
          '## Ce que je peux apporter en retour',
        ),
      },
    },
  },
];
