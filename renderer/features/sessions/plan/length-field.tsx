import { useState } from 'react';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useLanguage } from '#renderer/services/language.tsx';

const usualLengths = ['30', '45', '60'];

/** How long a session is to be, in minutes: one of the usual lengths, or one's own. */
export function LengthField(props: {
  readonly minutes: string;
  readonly isOutOfRange: boolean;
  onChange(minutes: string): void;
}) {
  const { t } = useLanguage();
  const { minutes, isOutOfRange, onChange } = props;
  const [wantsOther, setWantsOther] = useState(false);
  const isOther = wantsOther || !usualLengths.includes(minutes);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <ToggleButtonGroup
        exclusive
        aria-label={t('sessions.field.minutes')}
        value={isOther ? 'other' : minutes}
        onChange={(_event, chosen: string | null) => {
          if (chosen === null) return;
          setWantsOther(chosen === 'other');
          if (chosen !== 'other') onChange(chosen);
        }}
        sx={{ height: 37 }}
      >
        {usualLengths.map((length) => (
          <ToggleButton key={length} value={length}>
            {t('sessions.minutes', { minutes: Number(length) })}
          </ToggleButton>
        ))}
        <ToggleButton value="other">{t('sessions.field.minutes.other')}</ToggleButton>
      </ToggleButtonGroup>
      {isOther && (
        <TextField
          label={t('sessions.field.minutes.own')}
          value={minutes}
          error={isOutOfRange}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          sx={{ width: 88 }}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {isOutOfRange && (
        <FormHelperText error sx={{ width: '100%', mt: 0 }}>
          {t('sessions.problem.minutes-out-of-range')}
        </FormHelperText>
      )}
    </Box>
  );
}
