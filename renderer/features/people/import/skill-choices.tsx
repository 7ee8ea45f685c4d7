import { useMemo } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { SkillChoice } from '#shared/domain/people-import/plan-import.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ImportReview, UnknownSkill } from './use-import-review.ts';

type Choices = ReadonlyMap<string, SkillChoice>;

/** For each skill the list names and nobody knows yet: add it, take it for a known one, or leave it out. */
export function SkillChoices(props: {
  readonly unknownSkills: ImportReview['unknownSkills'];
  readonly skills: readonly Skill[];
  readonly choices: Choices;
  onChange(choices: Choices): void;
}) {
  const { t, locale, compareText } = useLanguage();
  const { unknownSkills, skills, choices, onChange } = props;
  const known = useMemo(
    () => skills.toSorted((a, b) => compareText(a.labels[locale], b.labels[locale])),
    [compareText, locale, skills],
  );
  const columns = useMemo<readonly DataColumn<UnknownSkill>[]>(() => {
    const choose = (key: string, value: string) => {
      const merged = known.find(({ id }) => id === value);
      const choice: SkillChoice =
        merged !== undefined
          ? { kind: 'merge', skillId: merged.id }
          : { kind: value === 'leave-out' ? 'leave-out' : 'new' };
      onChange(new Map(choices).set(key, choice));
    };
    return [
      {
        id: 'label',
        label: t('people.import.skills.label'),
        track: 'minmax(180px, 1fr)',
        render: ({ resolution }) => (
          <Typography noWrap title={resolution.label} sx={{ fontWeight: 600 }}>
            {resolution.label}
          </Typography>
        ),
      },
      {
        id: 'choice',
        label: t('people.import.duplicates.choice'),
        track: 'minmax(280px, 420px)',
        render: ({ key, resolution }) => {
          const choice = choices.get(key) ?? { kind: 'new' };
          const candidates = resolution.kind === 'near' ? resolution.candidates : [];
          const nearIds = candidates.map(({ skillId }) => skillId);
          const isNear = ({ id }: Skill) => nearIds.includes(id);
          return (
            <TextField
              select
              fullWidth
              value={choice.kind === 'merge' ? choice.skillId : choice.kind}
              slotProps={{
                htmlInput: {
                  'aria-label': t('people.import.skills.choiceOf', { label: resolution.label }),
                },
              }}
              onChange={(event) => {
                choose(key, event.target.value);
              }}
            >
              <MenuItem value="new">{t('people.import.skills.new')}</MenuItem>
              <MenuItem value="leave-out">{t('people.import.skills.leaveOut')}</MenuItem>
              {[...known.filter(isNear), ...known.filter((skill) => !isNear(skill))].map(
                (skill) => (
                  <MenuItem key={skill.id} value={skill.id}>
                    {t(
                      isNear(skill)
                        ? 'people.import.skills.mergeNear'
                        : 'people.import.skills.merge',
                      {
                        label: skill.labels[locale],
                      },
                    )}
                  </MenuItem>
                ),
              )}
            </TextField>
          );
        },
      },
    ];
  }, [choices, known, locale, onChange, t]);
  return (
    <>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>
        {t('people.import.skills.text')}
      </Typography>
      <DataTable
        label={t('people.import.check.skills', { count: unknownSkills.length })}
        columns={columns}
        rows={unknownSkills}
        rowHeight={52}
        getRowId={({ key }) => key}
        selectedId={null}
      />
    </>
  );
}
