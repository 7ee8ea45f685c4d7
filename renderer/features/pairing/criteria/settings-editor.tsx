import { useState } from 'react';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { objectives } from '#shared/domain/pairing/match-input.ts';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { GradeOrderEditor } from './grade-order-editor.tsx';

const roundChoices = [1, 2, 3, 4, 5, 6] as const;
const never = 'never';

interface SettingsProps {
  readonly settings: PairingSettings;
  onChange(settings: PairingSettings): void;
}

/** What counts first, and what decides between equals. */
export function ObjectiveEditor(props: SettingsProps) {
  const { t } = useLanguage();
  const { settings, onChange } = props;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        select
        label={t('pairing.objective')}
        value={settings.objective}
        helperText={t(`pairing.objective.${settings.objective}.help`)}
        onChange={({ target }) => {
          const objective = objectives.find((one) => one === target.value);
          if (objective !== undefined) onChange({ ...settings, objective });
        }}
      >
        {objectives.map((objective) => (
          <MenuItem key={objective} value={objective}>
            {t(`pairing.objective.${objective}`)}
          </MenuItem>
        ))}
      </TextField>
      <SeedField {...props} />
    </Box>
  );
}

/** Takes effect when left, or on Enter: half a number is no number. */
function SeedField({ settings, onChange }: SettingsProps) {
  const { t } = useLanguage();
  const [text, setText] = useState(String(settings.seed));
  const [stored, setStored] = useState(settings.seed);
  if (stored !== settings.seed) {
    // Taken, undone or loaded with a profile; the field, and the focus in it, stay.
    setStored(settings.seed);
    setText(String(settings.seed));
  }
  const seed = Number(text);
  const isUsable = text.trim() !== '' && Number.isSafeInteger(seed);
  const take = () => {
    if (isUsable && seed !== settings.seed) onChange({ ...settings, seed });
  };
  return (
    <TextField
      label={t('criteria.seed')}
      value={text}
      error={!isUsable}
      helperText={t(isUsable ? 'criteria.seed.help' : 'criteria.seed.problem')}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
}

/** The rules that no weight outdoes. */
export function HardRulesEditor(
  props: SettingsProps & {
    /** See `gradesWithoutPlace`. */
    readonly unplacedGrades: readonly string[];
  },
) {
  const { t } = useLanguage();
  const { settings, onChange } = props;
  const { noRepeatRounds } = settings;
  const choices = [
    ...new Set([...roundChoices, ...(noRepeatRounds === null ? [] : [noRepeatRounds])]),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={settings.separateTeams}
            onChange={(_event, separateTeams) => {
              onChange({ ...settings, separateTeams });
            }}
          />
        }
        label={t('criteria.separateTeams')}
        sx={{ alignItems: 'flex-start', gap: 1, ml: 0 }}
      />
      <TextField
        select
        label={t('criteria.noRepeat')}
        value={noRepeatRounds ?? never}
        onChange={({ target }) => {
          const rounds = target.value === never ? null : Number(target.value);
          onChange({ ...settings, noRepeatRounds: rounds });
        }}
      >
        <MenuItem value={never}>{t('criteria.noRepeat.never')}</MenuItem>
        {choices
          .toSorted((a, b) => a - b)
          .map((rounds) => (
            <MenuItem key={rounds} value={rounds}>
              {t('criteria.noRepeat.rounds', { rounds })}
            </MenuItem>
          ))}
      </TextField>
      <GradeOrderEditor
        order={settings.gradeOrder}
        unplaced={props.unplacedGrades}
        onOrder={(gradeOrder) => {
          onChange({ ...settings, gradeOrder });
        }}
      />
    </Box>
  );
}
