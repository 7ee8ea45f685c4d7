import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import { systemTimeZone } from './suggest-start.ts';

/** The day and the hour, on the wall clock of a zone that is named where it is not this computer's. */
export function WhenFields(props: {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly isMalformed: boolean;
  onChange(part: { readonly date: string } | { readonly time: string }): void;
}) {
  const { t } = useLanguage();
  const { timeZone, isMalformed, onChange } = props;
  const zone =
    timeZone === systemTimeZone() ? undefined : t('sessions.field.timeZone', { zone: timeZone });
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
      <TextField
        type="date"
        required
        label={t('sessions.field.date')}
        value={props.date}
        error={isMalformed}
        helperText={isMalformed ? t('sessions.problem.start-malformed') : zone}
        slotProps={{ inputLabel: { shrink: true, required: false } }}
        sx={{ flex: 1 }}
        onChange={(event) => {
          onChange({ date: event.target.value });
        }}
      />
      <TextField
        type="time"
        required
        label={t('sessions.field.time')}
        value={props.time}
        error={isMalformed}
        slotProps={{ inputLabel: { shrink: true, required: false } }}
        sx={{ width: 116 }}
        onChange={(event) => {
          onChange({ time: event.target.value });
        }}
      />
    </Box>
  );
}
