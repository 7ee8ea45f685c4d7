import { useCallback } from 'react';
import { displayName, type SkillLevel } from '#shared/domain/people/person.ts';
import type { LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { EntryColumn } from './entry-form.ts';
import type { EntryPeople } from './entry-people.ts';

/** A cell in words: the skill, who says it of whom, and the level. */
export function useCellName({ mentor, mentee }: EntryPeople) {
  const { t } = useLanguage();
  return useCallback(
    (skill: LearntSkill, column: EntryColumn, skillName: string, level: SkillLevel | null) => {
      const judgeId = column.kind === 'before' ? skill.personId : column.byId;
      const name = displayName(judgeId === mentor.id ? mentor : mentee);
      const relation =
        column.kind === 'before' ? 'before' : judgeId === skill.personId ? 'self' : 'partner';
      return t(`assessments.grid.cell.${relation}`, {
        skill: skillName,
        name,
        level: level === null ? t('assessments.grid.noLevel') : t(`people.level.${level}`),
      });
    },
    [mentee, mentor, t],
  );
}
