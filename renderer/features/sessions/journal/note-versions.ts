import type { Table } from 'dexie';
import type { Instant } from '#shared/domain/ids.ts';
import { noteTables } from '#shared/domain/journal/note-content.ts';
import { visibilities, type NoteContent, type Visibility } from '#shared/domain/journal/note.ts';
import type { CommandRecord, Fields } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { readCommand } from '#renderer/storage/command-log.ts';

/** A note as it was written once; a private one still sealed. */
export interface NoteVersion {
  readonly at: Instant;
  readonly visibility: Visibility;
  readonly text: { readonly kind: 'open'; readonly content: NoteContent } | SealedText;
}

interface SealedText {
  readonly kind: 'sealed';
  readonly sealed: string;
}

/** A command that writes more than this is no writing of a note: an import, say. */
const mostOperations = 50;

const contentFields = ['title', 'body', 'tags', 'sealed'];

/** What the log holds of the note, the newest first. */
export async function readVersions(
  database: BinomeDatabase,
  note: { readonly id: string; readonly visibility: Visibility },
): Promise<readonly NoteVersion[]> {
  const table: Table<StoredRow, string> = database.table(noteTables[note.visibility]);
  const fields = (await table.get(note.id))?.fields;
  if (fields === undefined) return [];
  const headers = await database.commands
    .orderBy('clock')
    .filter(({ operationCount }) => operationCount <= mostOperations)
    .toArray();
  const commands = await Promise.all(headers.map(({ id }) => readCommand(database, id)));
  return versionsIn(
    commands.filter((command) => command !== null),
    note,
    fields,
  );
}

/**
 * Goes back from the note as it is: each operation says what it wrote and what was there before.
 * @param commands the oldest first
 * @param fields of the row as it is now
 */
export function versionsIn(
  commands: readonly CommandRecord[],
  note: { readonly id: string; readonly visibility: Visibility },
  fields: Fields,
): readonly NoteVersion[] {
  const versions: NoteVersion[] = [];
  let visibility = note.visibility;
  let known: Fields | null = fields;
  for (const { at, operations } of commands.toReversed()) {
    for (const operation of operations.toReversed()) {
      if (operation.id !== note.id) continue;
      const owner = visibilities.find((name) => noteTables[name] === operation.table);
      if (owner === undefined) continue;
      if (operation.kind === 'delete') {
        // It was moved from there, or deleted and brought back: before, it read so.
        if (operation.previous === null) continue;
        visibility = owner;
        known = operation.previous;
        continue;
      }
      if (owner !== visibility || known === null) continue;
      if (contentFields.some((name) => Object.hasOwn(operation.fields, name))) {
        const text = textOf(visibility, known);
        if (text !== null) versions.push({ at, visibility, text });
      }
      known = operation.previous === null ? null : { ...known, ...operation.previous };
    }
  }
  return versions;
}

function textOf(visibility: Visibility, fields: Fields): NoteVersion['text'] | null {
  if (visibility === 'private') {
    const sealed = fieldValue(fields, 'sealed');
    return typeof sealed === 'string' ? { kind: 'sealed', sealed } : null;
  }
  const title = fieldValue(fields, 'title');
  const body = fieldValue(fields, 'body');
  const tags = fieldValue(fields, 'tags');
  if (typeof title !== 'string' || typeof body !== 'string') return null;
  return {
    kind: 'open',
    content: {
      title,
      body,
      tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    },
  };
}
