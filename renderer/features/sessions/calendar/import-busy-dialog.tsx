import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import { calendarLimits } from '#shared/formats/calendar/calendar-limits.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { importBusyTimesCommand } from './busy-commands.ts';
import { ImportPreview } from './import-preview.tsx';
import { PersonField } from './person-field.tsx';
import type { CalendarData } from './use-calendar-data.ts';
import { useReadCalendar, type CalendarFileState } from './use-read-calendar.ts';

/** Reads from a calendar file when somebody is busy, and nothing of what for. */
export function ImportBusyDialog(props: {
  readonly data: CalendarData;
  /** As far as it is known. */
  readonly personId: PersonId | null;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const { data } = props;
  const [personId, setPersonId] = useState(props.personId);
  const [problem, setProblem] = useState<'person-missing' | 'file-missing' | null>(null);
  const { state, choose, cancel } = useReadCalendar();
  const describeState = useDescribeState();

  const save = async () => {
    if (personId === null) setProblem('person-missing');
    else if (state.kind !== 'read') setProblem('file-missing');
    else {
      const { busy } = state.file;
      const command = importBusyTimesCommand(
        data.busyTimes,
        { personId, source: state.name, busy },
        domainContext(),
      );
      const notice = t('calendar.import.done', {
        count: busy.length,
        person: data.nameOf(personId),
      });
      if (await run(command, notice)) props.onClose();
    }
  };

  const refusal = describeState(state);
  return (
    <FormFrame
      title={t('calendar.import.title')}
      hasChanges={state.kind === 'read'}
      size="sm"
      problems={problem === null ? [] : [t(`calendar.import.problem.${problem}`)]}
      saveLabel={t('calendar.import.save')}
      onSave={save}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <Typography sx={{ color: 'text.secondary' }}>{t('calendar.import.text')}</Typography>
        <PersonField
          data={data}
          personId={personId}
          onChange={(chosen) => {
            setPersonId(chosen);
            setProblem(null);
          }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Button
            variant="outlined"
            onClick={() => {
              setProblem(null);
              void choose();
            }}
          >
            {t('calendar.import.choose')}
          </Button>
          {'name' in state && (
            <Typography sx={{ overflowWrap: 'anywhere' }}>{state.name}</Typography>
          )}
        </Box>
        {state.kind === 'reading' && (
          <Busy
            label={t('calendar.import.reading')}
            share={state.share}
            cancelLabel={t('app.cancel')}
            onCancel={cancel}
          />
        )}
        {refusal !== null && <Alert severity="error">{refusal}</Alert>}
        {state.kind === 'read' && (
          <ImportPreview
            file={state.file}
            replacedCount={
              data.busyTimes.filter(
                (time) => time.personId === personId && time.source === state.name,
              ).length
            }
          />
        )}
      </Box>
    </FormFrame>
  );
}

const bytesPerMegabyte = 1024 * 1024;

/** Why a file was not read, in words; null when there is nothing to say. */
function useDescribeState(): (state: CalendarFileState) => string | null {
  const { t, formatNumber } = useLanguage();
  return (state) => {
    if (state.kind === 'failed') return describeIpcError(state.code, t);
    if (state.kind !== 'refused') return null;
    const { error } = state;
    switch (error.kind) {
      case 'too-large':
        return t('calendar.import.refused.too-large', {
          size: formatNumber(error.bytes / bytesPerMegabyte, { maximumFractionDigits: 0 }),
          most: formatNumber(calendarLimits.bytes / bytesPerMegabyte),
        });
      case 'too-many-events':
        return t('calendar.import.refused.too-many-events', {
          most: calendarLimits.events,
          line: error.line,
        });
      case 'too-many-busy-times':
        return t('calendar.import.refused.too-many-busy-times', { most: calendarLimits.busyTimes });
      case 'damaged':
        return t('calendar.import.refused.damaged', { line: error.line });
      case 'truncated':
        return t('calendar.import.refused.truncated', { line: error.line });
      case 'not-a-calendar':
        return t('calendar.import.refused.not-a-calendar');
      case 'too-slow':
        return t('calendar.import.refused.too-slow');
    }
  };
}
