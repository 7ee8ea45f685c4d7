import type { WorkspaceId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { locales, workspaceTransitions, type Workspace } from '#shared/domain/workspace.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readChoice, readRows, readState, readText } from './field-readers.ts';

/** The workspace this database belongs to; null before the first run has made it. */
export async function getWorkspace(database: BinomeDatabase): Promise<Workspace | null> {
  const [first] = readRows(await database.workspaces.limit(1).toArray(), readWorkspace);
  return first ?? null;
}

function readWorkspace({ id, fields }: StoredRow): Workspace | null {
  if (!isId<WorkspaceId>(id)) return null;
  return {
    id,
    name: readText(fields, 'name'),
    locale: readChoice(fields, 'locale', locales, 'en'),
    state: readState(fields, workspaceTransitions, 'open'),
  };
}
