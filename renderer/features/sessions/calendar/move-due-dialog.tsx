import { useState } from 'react';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isDueDay } from '#shared/domain/calendar/move-due-day.ts';
import type { DueEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { entryDetail, entryState, entryTitle } from './entry-words.ts';
import type { CalendarData } from './use-calendar-data.ts';
import { useMoveDueDay } from './use-move-due-day.ts';

/** Puts what is due on another day, for those who do not drag it there. */
export function MoveDueDialog(props: {
  readonly data: CalendarData;
  readonly entry: DueEntry;
  onClose(): void;
}) {
  const language = useLanguage();
  const { t } = language;
  const moveDueDay = useMoveDueDay();
  const { data, entry } = props;
  const [day, setDay] = useState<string>(entry.day);
  const [isMalformed, setIsMalformed] = useState(false);
  const save = async () => {
    if (!isDueDay(day)) {
      setIsMalformed(true);
      return;
    }
    if (day === entry.day || (await moveDueDay(entry, day))) props.onClose();
  };
  return (
    <FormFrame
      title={t('calendar.due.move')}
      hasChanges={day !== entry.day}
      size="sm"
      problems={[]}
      saveLabel={t('calendar.due.confirm')}
      onSave={save}
      onClose={props.onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{entryTitle(entry, data, language)}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {[entryState(entry, t), entryDetail(entry, data)].filter((part) => part !== '').join(' · ')}
      </Typography>
      <TextField
        type="date"
        required
        fullWidth
        label={t('calendar.due.day')}
        value={day}
        error={isMalformed}
        helperText={isMalformed && t('calendar.due.malformed')}
        slotProps={{ inputLabel: { shrink: true, required: false } }}
        onChange={(event) => {
          setDay(event.target.value);
          setIsMalformed(false);
        }}
      />
    </FormFrame>
  );
}
