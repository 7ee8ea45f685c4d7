import type { Attachment } from '#shared/domain/journal/attachment.ts';
import type { OpenNote, SealedNote } from '#shared/domain/journal/note.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Indicator } from '#shared/domain/progress/indicator.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { readAction } from './actions.ts';
import { readAgendaTemplate } from './agenda-templates.ts';
import { readAttachment } from './attachments.ts';
import { readCharter } from './charters.ts';
import { readEnrolment } from './enrolments.ts';
import { readGoal } from './goals.ts';
import { readIndicator } from './indicators.ts';
import { readOpenNote, readSealedNote } from './notes.ts';
import { readRows } from './field-readers.ts';
import { readPair } from './pairs.ts';
import { readPerson } from './people.ts';
import { readPractice } from './practices.ts';
import { readSession } from './sessions.ts';
import { readSkill } from './skills.ts';
import { readSurvey } from './surveys.ts';

/** Tables the search reads, in the order it does: names are known before what belongs to them. */
export const searchableTables = [
  'enrolments',
  'skills',
  'people',
  'pairs',
  'goals',
  'actions',
  'charters',
  'practices',
  'surveys',
  'indicators',
  'agendaTemplates',
  'sessions',
  'attachments',
  'coordinatorNotes',
  'pairNotes',
] as const;
export type SearchableTable = (typeof searchableTables)[number];

export type Searchable =
  | { readonly kind: 'enrolment'; readonly entity: Enrolment }
  | { readonly kind: 'person'; readonly entity: Person }
  | { readonly kind: 'pair'; readonly entity: Pair }
  | { readonly kind: 'skill'; readonly entity: Skill }
  | { readonly kind: 'goal'; readonly entity: Goal }
  | { readonly kind: 'action'; readonly entity: Action }
  | { readonly kind: 'charter'; readonly entity: Charter }
  | { readonly kind: 'practice'; readonly entity: Practice }
  | { readonly kind: 'survey'; readonly entity: Survey }
  | { readonly kind: 'indicator'; readonly entity: Indicator }
  | { readonly kind: 'agenda-template'; readonly entity: AgendaTemplate }
  | { readonly kind: 'session'; readonly entity: Session }
  | { readonly kind: 'attachment'; readonly entity: Attachment }
  | { readonly kind: 'note'; readonly entity: OpenNote };

export interface SearchableRow {
  readonly table: SearchableTable;
  readonly id: string;
  /** Null when there is no such row any more, or it is not whole. */
  readonly found: Searchable | null;
}

/** Some rows of a table, the newest first, older than the row `before`. */
export async function readSearchablePortion(
  database: BinomeDatabase,
  table: SearchableTable,
  before: string | null,
  count: number,
): Promise<readonly SearchableRow[]> {
  const all =
    before === null ? database[table].orderBy(':id') : database[table].where(':id').below(before);
  const rows = await all.reverse().limit(count).toArray();
  return rows.map((row) => ({ table, id: row.id, found: readSearchable(table, row) }));
}

export async function readSearchableRows(
  database: BinomeDatabase,
  table: SearchableTable,
  ids: readonly string[],
): Promise<readonly SearchableRow[]> {
  const rows = await database[table].bulkGet([...ids]);
  return ids.map((id, place) => {
    const row = rows[place];
    return { table, id, found: row === undefined ? null : readSearchable(table, row) };
  });
}

/** Some private notes as they are stored, the newest first, older than the note `before`. */
export async function readSealedPortion(
  database: BinomeDatabase,
  before: string | null,
  count: number,
): Promise<readonly SealedNote[]> {
  const { privateNotes } = database;
  const all =
    before === null ? privateNotes.orderBy(':id') : privateNotes.where(':id').below(before);
  return readRows(await all.reverse().limit(count).toArray(), readSealedNote);
}

/** Those of them that there are. */
export async function readSealedNotes(
  database: BinomeDatabase,
  ids: readonly string[],
): Promise<readonly SealedNote[]> {
  const rows = await database.privateNotes.bulkGet([...ids]);
  return readRows(
    rows.filter((row) => row !== undefined),
    readSealedNote,
  );
}

export function isSearchableTable(table: string): table is SearchableTable {
  return searchableTables.some((name) => name === table);
}

function readSearchable(table: SearchableTable, row: StoredRow): Searchable | null {
  switch (table) {
    case 'enrolments':
      return searchable('enrolment', readEnrolment(row));
    case 'people':
      return searchable('person', readPerson(row));
    case 'pairs':
      return searchable('pair', readPair(row));
    case 'skills':
      return searchable('skill', readSkill(row));
    case 'goals':
      return searchable('goal', readGoal(row));
    case 'actions':
      return searchable('action', readAction(row));
    case 'charters':
      return searchable('charter', readCharter(row));
    case 'practices':
      return searchable('practice', readPractice(row));
    case 'surveys':
      return searchable('survey', readSurvey(row));
    case 'indicators':
      return searchable('indicator', readIndicator(row));
    case 'agendaTemplates':
      return searchable('agenda-template', readAgendaTemplate(row));
    case 'sessions':
      return searchable('session', readSession(row));
    case 'attachments':
      return searchable('attachment', readAttachment(row));
    case 'coordinatorNotes':
      return searchable('note', readOpenNote(row, 'coordinator'));
    case 'pairNotes':
      return searchable('note', readOpenNote(row, 'pair'));
  }
}

function searchable<Kind extends Searchable['kind'], Entity>(
  kind: Kind,
  entity: Entity | null,
): { readonly kind: Kind; readonly entity: Entity } | null {
  return entity === null ? null : { kind, entity };
}
