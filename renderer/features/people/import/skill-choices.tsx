import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { SkillChoice } from '#shared/domain/people-import/plan-import.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ImportReview } from './use-import-review.ts';

type Choices = ReadonlyMap<string, SkillChoice>;

/** For each skill the list names and nobody knows yet: add it, take it for a known one, or leave it out. */
export function SkillChoices(props: {
  readonly unknownSkills: ImportReview['unknownSkills'];
  readonly skills: readonly Skill[];
  readonly choices: Choices;
  onChange(choices: Choices): void;
}) {
  const { t, locale, compareText } = useLanguage();
  const known = props.skills.toSorted((a, b) => compareText(a.labels[locale], b.labels[locale]));
  const choose = (key: string, value: string) => {
    const merged = known.find(({ id }) => id === value);
    const choice: SkillChoice =
      merged !== undefined
        ? { kind: 'merge', skillId: merged.id }
        : { kind: value === 'leave-out' ? 'leave-out' : 'new' };
    props.onChange(new Map(props.choices).set(key, choice));
  };
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 1, alignContent: 'start' }}>
      <Typography sx={{ color: 'text.secondary' }}>{t('people.import.skills.text')}</Typography>
      {[...props.unknownSkills].map(([key, resolution]) => {
        const choice = props.choices.get(key) ?? { kind: 'new' };
        const near = resolution.kind === 'near' ? resolution.candidates : [];
        const nearIds = near.map(({ skillId }) => skillId);
        const nearSkills = known.filter(({ id }) => nearIds.includes(id));
        return (
          <Paper key={key} sx={{ p: 1.5, display: 'flex', gap: 2, alignItems: 'center' }}>
            <Typography sx={{ flex: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>
              {resolution.label}
            </Typography>
            <TextField
              select
              sx={{ width: 340 }}
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
              {[...nearSkills, ...known.filter(({ id }) => !nearIds.includes(id))].map((skill) => (
                <MenuItem key={skill.id} value={skill.id}>
                  {t(
                    nearIds.includes(skill.id)
                      ? 'people.import.skills.mergeNear'
                      : 'people.import.skills.merge',
                    { label: skill.labels[locale] },
                  )}
                </MenuItem>
              ))}
              <MenuItem value="leave-out">{t('people.import.skills.leaveOut')}</MenuItem>
            </TextField>
          </Paper>
        );
      })}
    </Box>
  );
}
