import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { quietPairDaysRange } from '#shared/domain/reminders/reminder-settings.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** After how many days a pair counts as quiet; empty for what its cadence says. */
export function QuietPairField(props: {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}) {
  const { t } = useLanguage();
  const [text, setText] = useState(props.days === null ? '' : String(props.days));
  const days = readDays(text);
  return (
    <TextField
      label={t('reminders.settings.quietPair')}
      helperText={t('reminders.settings.quietPair.help', quietPairDaysRange)}
      value={text}
      error={days === undefined}
      onChange={(event) => {
        setText(event.target.value);
        const typed = readDays(event.target.value);
        if (typed !== undefined && typed !== props.days) props.onChange(typed);
      }}
      slotProps={{ htmlInput: { inputMode: 'numeric' }, inputLabel: { shrink: true } }}
      sx={{ mt: 1, ml: 6, maxWidth: 420 }}
    />
  );
}

/** Undefined for what is no number of days that can be chosen. */
function readDays(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  const { least, most } = quietPairDaysRange;
  return days >= least && days <= most ? days : undefined;
}
