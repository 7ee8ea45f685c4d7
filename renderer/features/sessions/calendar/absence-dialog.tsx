import { useState } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { planAbsence, type AbsenceProblem } from '#shared/domain/calendar/absence.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { systemTimeZone } from '../plan/suggest-start.ts';
import { addAbsenceCommand } from './busy-commands.ts';
import { PersonField } from './person-field.tsx';
import type { CalendarData } from './use-calendar-data.ts';

/** Notes whole days on which somebody is away. */
export function AbsenceDialog(props: {
  readonly data: CalendarData;
  /** As far as it is known. */
  readonly personId: PersonId | null;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const [personId, setPersonId] = useState(props.personId);
  const [days, setDays] = useState({ from: '', to: '' });
  const [problem, setProblem] = useState<AbsenceProblem | 'person-missing' | null>(null);
  const change = (part: Partial<typeof days>) => {
    setDays({ ...days, ...part });
    setProblem(null);
  };
  const save = async () => {
    if (personId === null) {
      setProblem('person-missing');
      return;
    }
    const timeZone = systemTimeZone();
    const absence = planAbsence(
      { personId, from: days.from, to: days.to === '' ? days.from : days.to },
      domainContext(),
      (local) => instantAtLocal(local, timeZone),
    );
    if (!absence.ok) {
      setProblem(absence.error);
      return;
    }
    const notice = t('calendar.absence.added', { person: props.data.nameOf(personId) });
    if (await run(addAbsenceCommand(absence.value), notice)) props.onClose();
  };
  return (
    <FormFrame
      title={t('calendar.absence.title')}
      hasChanges={days.from !== '' || days.to !== ''}
      size="sm"
      problems={problem === null ? [] : [t(`calendar.absence.problem.${problem}`)]}
      saveLabel={t('calendar.absence.save')}
      onSave={save}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <PersonField
          data={props.data}
          personId={personId}
          onChange={(chosen) => {
            setPersonId(chosen);
            setProblem(null);
          }}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={t(`calendar.absence.${end}`)}
              value={days[end]}
              slotProps={{ inputLabel: { shrink: true } }}
              onChange={(event) => {
                change({ [end]: event.target.value });
              }}
            />
          ))}
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('calendar.absence.text')}
        </Typography>
      </Box>
    </FormFrame>
  );
}
