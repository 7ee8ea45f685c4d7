import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { displayName } from '#shared/domain/people/person.ts';
import { isSameSkill, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { EntryPeople } from './entry-people.ts';

/** Puts a skill that the pair works on beside those known, for one of the two. */
export function AddSkillField(props: {
  readonly people: EntryPeople;
  readonly known: readonly LearntSkill[];
  readonly skillNames: SkillNames;
  onAdd(skill: LearntSkill): void;
}) {
  const { t, compareText } = useLanguage();
  const { people, known, skillNames, onAdd } = props;
  const [text, setText] = useState('');
  const { mentee, mentor } = people;
  const sorted = skillNames.skills
    .map(({ id }) => id)
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  const choices = [mentee.id, mentor.id]
    .flatMap((personId) => sorted.map((skillId): LearntSkill => ({ skillId, personId })))
    .filter((skill) => !known.some((other) => isSameSkill(skill, other)));
  return (
    <Autocomplete<LearntSkill>
      size="small"
      options={choices}
      value={null}
      inputValue={text}
      blurOnSelect
      getOptionKey={({ skillId, personId }) => `${personId} ${skillId}`}
      getOptionLabel={({ skillId }) => skillNames.nameOf(skillId)}
      groupBy={({ personId }) =>
        personId === mentor.id
          ? t('assessments.learns.mentor', { name: displayName(mentor) })
          : t('assessments.learns.mentee', { name: displayName(mentee) })
      }
      isOptionEqualToValue={isSameSkill}
      noOptionsText={t('assessments.addSkill.none')}
      onInputChange={(_event, typed, reason) => {
        setText(reason === 'input' ? typed : '');
      }}
      onChange={(_event, skill) => {
        if (skill !== null) onAdd(skill);
      }}
      renderInput={(input) => <TextField {...input} label={t('assessments.addSkill')} />}
      sx={{ maxWidth: 360 }}
    />
  );
}
