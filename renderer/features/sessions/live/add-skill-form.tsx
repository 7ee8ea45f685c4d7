import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { displayName } from '#shared/domain/people/person.ts';
import { isSameSkill, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';

/** Picks a skill the two also work on, and which of them learns it. */
export function AddSkillForm(props: {
  readonly pairLife: PairLife;
  readonly skillNames: SkillNames;
  readonly known: readonly LearntSkill[];
  onAdd(skill: LearntSkill): void;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const { pairLife, skillNames, known, onAdd, onClose } = props;
  const { mentor, mentee } = pairLife;
  const [personId, setPersonId] = useState(mentee.id);
  const choices = skillNames.skills
    .map(({ id }) => id)
    .filter((skillId) => !known.some((other) => isSameSkill(other, { skillId, personId })))
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  return (
    <Box data-adding sx={{ display: 'flex', flexDirection: 'column', gap: 1, mt: 1 }}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        aria-label={t('live.skills.learner')}
        value={personId}
        onChange={(_event, id: typeof personId | null) => {
          if (id !== null) setPersonId(id);
        }}
      >
        <ToggleButton value={mentee.id} color="primary">
          {displayName(mentee)}
        </ToggleButton>
        <ToggleButton value={mentor.id} color="secondary">
          {displayName(mentor)}
        </ToggleButton>
      </ToggleButtonGroup>
      <Autocomplete
        size="small"
        options={choices}
        getOptionLabel={skillNames.nameOf}
        noOptionsText={t('live.skills.noMatch')}
        onChange={(_event, skillId) => {
          if (skillId !== null) onAdd({ skillId, personId });
        }}
        renderInput={(params) => <TextField {...params} label={t('live.skills.skill')} />}
      />
      <Box>
        <Button size="small" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
