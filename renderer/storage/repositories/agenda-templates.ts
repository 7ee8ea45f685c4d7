import type { AgendaTemplateId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isCount, isRecord, isText, readList, readRows, readText } from './field-readers.ts';

/** The coordinator's own, in the order they were kept. */
export async function listAgendaTemplates(
  database: BinomeDatabase,
): Promise<readonly AgendaTemplate[]> {
  return readRows(await database.agendaTemplates.toArray(), readAgendaTemplate);
}

export function readAgendaTemplate({ id, fields }: StoredRow): AgendaTemplate | null {
  if (!isId<AgendaTemplateId>(id)) return null;
  return { id, name: readText(fields, 'name'), items: readList(fields, 'items', isItem) };
}

function isItem(value: unknown): value is AgendaTemplate['items'][number] {
  return (
    isRecord(value) && isText(value['title']) && isCount(value['minutes']) && value['minutes'] >= 0
  );
}
