import type { Table } from 'dexie';
import type { NoteId, PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import { noteTables, withFewestReaders } from '#shared/domain/journal/note-content.ts';
import {
  noteTransitions,
  visibilities,
  type NoteHeader,
  type OpenNote,
  type SealedNote,
  type Visibility,
} from '#shared/domain/journal/note.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isText,
  readId,
  readInstant,
  readList,
  readRows,
  readState,
  readText,
  unknownMoment,
} from './field-readers.ts';

/** The notes others may read, the oldest first; none of which a private copy exists. */
export async function listOpenNotes(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly OpenNote[]> {
  const [pair, coordinator, sealed] = await Promise.all([
    database.pairNotes.where('fields.pairId').equals(pairId).toArray(),
    database.coordinatorNotes.where('fields.pairId').equals(pairId).toArray(),
    listSealedNotes(database, pairId),
  ]);
  return withFewestReaders([
    ...readRows(pair, (row) => readOpenNote(row, 'pair')),
    ...readRows(coordinator, (row) => readOpenNote(row, 'coordinator')),
    ...sealed,
  ])
    .filter((note) => note.visibility !== 'private')
    .toSorted(byMoment);
}

/** The private notes as they are stored, unreadable, the oldest first. */
export async function listSealedNotes(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly SealedNote[]> {
  const rows = await database.privateNotes.where('fields.pairId').equals(pairId).toArray();
  return readRows(rows, readSealedNote).toSorted(byMoment);
}

/** The note as it is stored for these readers; null when it is not. */
export async function findNote(
  database: BinomeDatabase,
  id: NoteId,
  visibility: Visibility,
): Promise<OpenNote | SealedNote | null> {
  const row = await tableOf(database, visibility).get(id);
  if (row === undefined) return null;
  return visibility === 'private' ? readSealedNote(row) : readOpenNote(row, visibility);
}

/** Whether the note is stored for other readers than these. */
export async function isStoredElsewhere(
  database: BinomeDatabase,
  { id, visibility }: { readonly id: NoteId; readonly visibility: Visibility },
): Promise<boolean> {
  const others = visibilities.filter((other) => other !== visibility);
  const rows = await Promise.all(others.map((other) => tableOf(database, other).get(id)));
  return rows.some((row) => row !== undefined);
}

function tableOf(database: BinomeDatabase, visibility: Visibility): Table<StoredRow, string> {
  return database.table(noteTables[visibility]);
}

function byMoment(one: NoteHeader, other: NoteHeader): number {
  if (one.writtenAt !== other.writtenAt) return one.writtenAt < other.writtenAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

export function readOpenNote(row: StoredRow, visibility: OpenNote['visibility']): OpenNote | null {
  const header = readHeader(row);
  if (header === null) return null;
  const { fields } = row;
  return {
    ...header,
    // The table decides, whatever a damaged or hostile row says of itself.
    visibility,
    title: readText(fields, 'title'),
    body: readText(fields, 'body'),
    tags: readList(fields, 'tags', isText),
  };
}

export function readSealedNote(row: StoredRow): SealedNote | null {
  const header = readHeader(row);
  if (header === null) return null;
  return { ...header, visibility: 'private', sealed: readText(row.fields, 'sealed') };
}

function readHeader({ id, fields }: StoredRow): NoteHeader | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  if (!isId<NoteId>(id) || programmeId === null || pairId === null) return null;
  return {
    id,
    programmeId,
    pairId,
    sessionId: readId<SessionId>(fields, 'sessionId'),
    writtenAt: readInstant(fields, 'writtenAt') ?? unknownMoment,
    state: readState(fields, noteTransitions, 'draft'),
  };
}
