import type { SkillId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isRecord, isText, readChoice, readList, readRows } from './field-readers.ts';

/** The workspace's taxonomy, oldest first. */
export async function listSkills(database: BinomeDatabase): Promise<readonly Skill[]> {
  return readRows(await database.skills.toArray(), readSkill);
}

export function readSkill({ id, fields }: StoredRow): Skill | null {
  if (!isId<SkillId>(id)) return null;
  const labels: unknown = fieldValue(fields, 'labels');
  const label = (locale: string): string => {
    const text = isRecord(labels) ? labels[locale] : '';
    return isText(text) ? text : '';
  };
  return {
    id,
    labels: { en: label('en'), fr: label('fr') },
    aliases: readList(fields, 'aliases', isText),
    usualDirection: readChoice(
      fields,
      'usualDirection',
      ['junior-to-senior', 'senior-to-junior', 'either'],
      'either',
    ),
  };
}
