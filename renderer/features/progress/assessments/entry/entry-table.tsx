import { useState } from 'react';
import Typography from '@mui/material/Typography';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import type { LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { AddSkillField } from './add-skill-field.tsx';
import { levelIn } from './entry-form.ts';
import { LevelButtons } from './level-buttons.tsx';
import { LevelGrid } from './level-grid.tsx';
import { useCellName } from './use-cell-name.ts';
import type { useEntry } from './use-entry.ts';

/** The levels of one point with all that helps to enter them. */
export function EntryTable(props: {
  readonly entry: ReturnType<typeof useEntry>;
  readonly skillNames: SkillNames;
}) {
  const { t } = useLanguage();
  const { entry, skillNames } = props;
  const { skills, columns, form, place, standing } = entry;
  const cellName = useCellName(standing);
  const [said, setSaid] = useState('');
  const nameOf = ({ skillId }: LearntSkill) => skillNames.nameOf(skillId);
  const [skill, column] = [skills[place.row], columns[place.column]];
  const write = (level: SkillLevel | null) => {
    if (skill === undefined || column === undefined) return;
    entry.setLevel(level);
    setSaid(cellName(skill, column, nameOf(skill), level));
  };
  return (
    <>
      {skills.length === 0 ? (
        <Typography>{t('assessments.noSkills')}</Typography>
      ) : (
        <>
          <LevelGrid
            people={standing}
            skills={skills}
            columns={columns}
            form={form}
            place={place}
            nameOf={nameOf}
            onMove={entry.moveTo}
            onLevel={write}
          />
          <LevelButtons
            level={
              skill === undefined || column === undefined ? null : levelIn(form, skill, column)
            }
            onLevel={write}
          />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('assessments.dialog.keys')}
            {columns.some(({ kind }) => kind === 'before') && ` ${t('assessments.dialog.before')}`}
          </Typography>
        </>
      )}
      <AddSkillField
        people={standing}
        known={skills}
        skillNames={skillNames}
        onAdd={entry.addSkill}
      />
      <HeardOnly live="polite">{said}</HeardOnly>
    </>
  );
}
