import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import { systemTimeZone } from './suggest-start.ts';

/** Why the day and the hour are no time for a session. */
export type StartProblem = 'start-malformed' | 'start-out-of-range';

export function isStartProblem(problem: string): problem is StartProblem {
  return problem === 'start-malformed' || problem === 'start-out-of-range';
}

/** The day and the hour, on the wall clock of a zone that is named where it is not this computer's. */
export function WhenFields(props: {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly problem: StartProblem | undefined;
  onChange(part: { readonly date: string } | { readonly time: string }): void;
}) {
  const { t } = useLanguage();
  const { timeZone, problem, onChange } = props;
  const zone =
    timeZone === systemTimeZone() ? undefined : t('sessions.field.timeZone', { zone: timeZone });
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
      <TextField
        type="date"
        required
        label={t('sessions.field.date')}
        value={props.date}
        error={problem !== undefined}
        helperText={problem === undefined ? zone : t(`sessions.problem.${problem}`)}
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
        error={problem !== undefined}
        slotProps={{ inputLabel: { shrink: true, required: false } }}
        sx={{ width: 116 }}
        onChange={(event) => {
          onChange({ time: event.target.value });
        }}
      />
    </Box>
  );
}
