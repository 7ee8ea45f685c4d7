import { describe, expect, test } from 'vitest';
import type { PrivateNote } from '#shared/domain/journal/note.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { shippedPlaybook } from '#shared/domain/search/playbook-documents.ts';
import type { SearchHit } from '#shared/domain/search/search-document.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import type { SearchableRow } from '#renderer/storage/repositories/searchable.ts';
import { SearchLibrary } from '#renderer/workers/search-library.ts';
import { buildPerson, buildSkill, day, testId } from '#test/builders/entities.ts';
import { buildIndicator, buildPractice, buildSurvey } from '#test/builders/progress-entities.ts';
import {
  buildAction,
  buildAgendaTemplate,
  buildAttachment,
  buildCharter,
  buildGoal,
  buildOpenNote,
  buildSession,
} from '#test/builders/session-entities.ts';

function libraryOf(...rows: readonly SearchableRow[]): SearchLibrary {
  const library = new SearchLibrary();
  library.apply(rows);
  return library;
}

function hitsFor(
  library: SearchLibrary,
  text: string,
  locale: Locale = 'fr',
): readonly SearchHit[] {
  return library.search({ text, locale, limit: 60 }).flatMap(({ hits }) => hits);
}

function idsFor(library: SearchLibrary, text: string): readonly string[] {
  return hitsFor(library, text).map(({ id }) => id);
}

function passageOf(hit: SearchHit | undefined): string {
  return hit?.passage.map(({ text }) => text).join('') ?? '';
}

describe('a charter', () => {
  const agreed = buildCharter({
    id: testId(0x801),
    version: 1,
    state: 'agreed',
    clauses: [{ key: 'voluntary', text: 'We both chose this.' }],
  });
  const draft = buildCharter({
    id: testId(0x802),
    version: 2,
    state: 'draft',
    clauses: [{ key: null, text: 'We meet at the zoo.' }],
  });
  const row = (entity: Charter): SearchableRow => ({
    table: 'charters',
    id: entity.id,
    found: { kind: 'charter', entity },
  });

  test('is found by its clauses and their titles, in either language', () => {
    const library = libraryOf(row(agreed));
    expect(idsFor(library, 'chose')).toEqual([agreed.id]);
    expect(passageOf(hitsFor(library, 'choix libre')[0])).toContain('Un choix libre');
    expect(idsFor(library, 'free choice')).toEqual([agreed.id]);
  });

  test('is the version in force, whichever was read first', () => {
    for (const rows of [
      [row(agreed), row(draft)],
      [row(draft), row(agreed)],
    ]) {
      const library = libraryOf(...rows);
      expect(idsFor(library, 'type:charte')).toEqual([agreed.id]);
      expect(idsFor(library, 'zoo')).toEqual([]);
    }
  });

  test('is the draft until one is agreed, and again once that is gone', () => {
    const library = libraryOf(row(draft));
    expect(idsFor(library, 'zoo')).toEqual([draft.id]);
    library.apply([row(agreed)]);
    expect(idsFor(library, 'zoo')).toEqual([]);
    library.apply([{ table: 'charters', id: agreed.id, found: null }]);
    expect(idsFor(library, 'zoo')).toEqual([draft.id]);
    library.apply([row({ ...draft, state: 'agreed', clauses: [{ key: null, text: 'Lyon' }] })]);
    expect(idsFor(library, 'lyon')).toEqual([draft.id]);
  });
});

describe('what a programme brings about', () => {
  const practice = buildPractice({ title: 'Answers comments', evidence: 'Weekly in the feed' });
  const survey = buildSurvey({ title: { en: '', fr: 'Bilan à mi-parcours' } });
  const indicator = buildIndicator({ kpi: null, name: 'Followers', unit: 'accounts' });
  const practiceRow: SearchableRow = {
    table: 'practices',
    id: practice.id,
    found: { kind: 'practice', entity: practice },
  };
  const library = libraryOf(
    practiceRow,
    { table: 'surveys', id: survey.id, found: { kind: 'survey', entity: survey } },
    { table: 'indicators', id: indicator.id, found: { kind: 'indicator', entity: indicator } },
  );

  test('a practice is found by what changed and how one can tell, with its pair', () => {
    const [hit] = hitsFor(library, 'comments');
    expect(hit).toMatchObject({ kind: 'practice', id: practice.id, pairIds: [practice.pairId] });
    expect(idsFor(library, 'feed')).toEqual([practice.id]);
    const without = libraryOf(practiceRow);
    without.apply([{ table: 'practices', id: practice.id, found: null }]);
    expect(idsFor(without, 'feed')).toEqual([]);
  });

  test('a survey is found by its title, in the language it has', () => {
    for (const locale of ['en', 'fr'] as const) {
      const [hit] = hitsFor(library, 'mi-parcours', locale);
      expect(hit).toMatchObject({ kind: 'survey', programmeIds: [survey.programmeId] });
      expect(hit?.title.map(({ text }) => text).join('')).toBe('Bilan à mi-parcours');
    }
    expect(idsFor(library, 'type:questionnaire')).toEqual([survey.id]);
  });

  test('an indicator is found by its name, unless it follows a formula', () => {
    expect(idsFor(library, 'followers')).toEqual([indicator.id]);
    const byFormula = buildIndicator({ kpi: 'adherence', name: '', note: 'Followers' });
    library.apply([
      { table: 'indicators', id: indicator.id, found: { kind: 'indicator', entity: byFormula } },
    ]);
    expect(idsFor(library, 'followers')).toEqual([]);
  });
});

describe('a file', () => {
  const note = buildOpenNote({ title: 'Budget' });
  const attachment = buildAttachment({ noteId: note.id, name: 'Règles d’équipe.pdf' });
  const noteRow: SearchableRow = {
    table: 'pairNotes',
    id: note.id,
    found: { kind: 'note', entity: note },
  };
  const fileRow: SearchableRow = {
    table: 'attachments',
    id: attachment.id,
    found: { kind: 'attachment', entity: attachment },
  };

  test('is found by its name and leads to its note', () => {
    for (const rows of [
      [noteRow, fileRow],
      [fileRow, noteRow],
    ]) {
      const [hit] = hitsFor(libraryOf(...rows), 'regles equipe');
      expect(hit).toMatchObject({ kind: 'file', noteId: note.id, visibility: 'pair' });
    }
  });

  test('goes with its note, into the trash and out of it', () => {
    const library = libraryOf(noteRow, fileRow);
    const trashed = { ...note, state: 'trashed' } as const;
    library.apply([{ ...noteRow, found: { kind: 'note', entity: trashed } }]);
    expect(hitsFor(library, 'regles')).toEqual([]);
    library.apply([noteRow]);
    expect(hitsFor(library, 'regles')).toHaveLength(1);
    library.apply([{ table: 'pairNotes', id: note.id, found: null }]);
    expect(hitsFor(library, 'regles')).toEqual([]);
  });

  test('that was taken away is found no more', () => {
    const library = libraryOf(noteRow, fileRow);
    library.apply([{ ...fileRow, found: null }]);
    expect(hitsFor(library, 'regles')).toEqual([]);
  });

  test('of a private note is found while that is open, under its present names alone', () => {
    const { name, mediaType, sizeBytes, sha256 } = attachment;
    const secret: PrivateNote = {
      ...note,
      visibility: 'private',
      files: [{ name, mediaType, sizeBytes, sha256 }],
    };
    const library = libraryOf();
    library.putPrivate([secret]);
    expect(hitsFor(library, 'regles')[0]).toMatchObject({
      noteId: note.id,
      visibility: 'private',
    });
    library.putPrivate([{ ...secret, files: [] }]);
    expect(hitsFor(library, 'regles')).toEqual([]);
    library.putPrivate([secret]);
    library.removePrivate([secret.id]);
    expect(hitsFor(library, 'regles')).toEqual([]);
    library.putPrivate([secret]);
    library.dropPrivate();
    expect(hitsFor(library, 'regles')).toEqual([]);
  });
});

describe('a person', () => {
  const skill = buildSkill({ labels: { en: 'Negotiation', fr: 'Négociation' } });
  const nora = buildPerson({
    job: 'Analyste',
    department: 'Finance',
    site: 'Lyon',
    languages: ['es', '?'],
    claims: [{ direction: 'offered', skillId: skill.id, level: 3 }],
  });
  const skillRow: SearchableRow = {
    table: 'skills',
    id: skill.id,
    found: { kind: 'skill', entity: skill },
  };
  const library = libraryOf(
    { table: 'people', id: nora.id, found: { kind: 'person', entity: nora } },
    skillRow,
  );

  test.each([
    'analyste',
    'finance',
    'lyon',
    'négociation type:personne',
    'negotiation type:person',
    'espagnol',
    'spanish',
  ])('is found by “%s”', (text) => {
    expect(idsFor(library, text)).toEqual([nora.id]);
  });

  test('shows the skill in the language of the window', () => {
    const [hit] = hitsFor(library, 'negotiation type:person', 'en');
    expect(passageOf(hit)).toContain('Negotiation');
  });

  test('is found by the new name of a skill', () => {
    const labels = { en: 'Bargaining', fr: 'Tractation' };
    library.apply([{ ...skillRow, found: { kind: 'skill', entity: { ...skill, labels } } }]);
    expect(idsFor(library, 'tractation type:personne')).toEqual([nora.id]);
    expect(idsFor(library, 'negociation')).toEqual([]);
  });
});

test('a workshop is found by what it is, in either language', () => {
  const entity = buildSession({ format: 'workshop', title: 'Prompts' });
  const library = libraryOf({
    table: 'sessions',
    id: entity.id,
    found: { kind: 'session', entity },
  });
  expect(idsFor(library, 'atelier')).toEqual([entity.id]);
  expect(idsFor(library, 'workshop')).toEqual([entity.id]);
  expect(idsFor(library, 'look back')).toEqual([entity.id]);
});

test('a goal is found by its milestones, and says by when only while it is open', () => {
  const goal = buildGoal();
  const row = (entity: typeof goal): SearchableRow => ({
    table: 'goals',
    id: entity.id,
    found: { kind: 'goal', entity },
  });
  expect(hitsFor(libraryOf(row(goal)), 'third post')[0]).toMatchObject({
    id: goal.id,
    isDue: true,
  });
  expect(hitsFor(libraryOf(row({ ...goal, state: 'achieved' })), 'third')[0]?.isDue).toBe(false);
});

test('the day of an action that is done is no longer the one by which it is due', () => {
  const done = buildAction();
  const open = buildAction({ id: testId(0x181), state: 'open', doneOn: null });
  const library = libraryOf(
    ...[done, open].map((entity): SearchableRow => ({
      table: 'actions',
      id: entity.id,
      found: { kind: 'action', entity },
    })),
  );
  const byId = new Map(hitsFor(library, 'comments').map((hit) => [hit.id, hit]));
  expect(byId.get(done.id)).toMatchObject({ at: day('2026-05-27'), isDue: false });
  expect(byId.get(open.id)).toMatchObject({ at: day('2026-05-28'), isDue: true });
});

describe('the playbook', () => {
  const template = buildAgendaTemplate({
    name: 'Nos comptes',
    items: [{ title: 'Le bilan en dix minutes', minutes: 10 }],
  });
  const row: SearchableRow = {
    table: 'agendaTemplates',
    id: template.id,
    found: { kind: 'agenda-template', entity: template },
  };
  const library = libraryOf(row);
  library.putShipped(shippedPlaybook());

  test('offers agendas by name and by point', () => {
    expect(idsFor(library, 'hopes fears')).toEqual(['agenda:kickoff']);
    expect(idsFor(library, 'attentes et craintes')).toEqual(['agenda:kickoff']);
    expect(idsFor(library, 'dix minutes')).toEqual([`agenda:${template.id}`]);
  });

  test('offers questions, and notes to begin with', () => {
    const [hit] = hitsFor(library, 'mon budget');
    expect(hit?.kind).toBe('playbook');
    expect(hit?.id).toMatch(/^mentee:\d+$/);
    expect(idsFor(library, 'regard en arriere')).toEqual(['note:look-back']);
  });

  test('forgets an agenda that was deleted', () => {
    library.apply([{ ...row, found: null }]);
    expect(idsFor(library, 'dix minutes')).toEqual([]);
  });
});
