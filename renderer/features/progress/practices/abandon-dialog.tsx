import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { maximumPracticeNoteLength } from '#shared/domain/progress/practice-decisions.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import { moveProblemKey } from './move-problem-key.ts';
import type { PracticeDecisions, PracticeMoved } from './use-practice-decisions.ts';

/** Asks when a practice was given up, and why: that tells the programme more than the loss. */
export function AbandonDialog(props: {
  readonly practice: Practice;
  readonly decisions: PracticeDecisions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { practice, decisions, onClose } = props;
  const { today } = usePresent();
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string>(today);
  const [outcome, setOutcome] = useState<PracticeMoved | 'day-missing' | null>(null);
  const save = async () => {
    const given = isCalendarDate(on) ? await decisions.abandon(practice, { on, reason }) : null;
    if (given === 'stored') onClose();
    else setOutcome(given ?? 'day-missing');
  };
  const dayProblem = moveProblemKey(outcome, 'abandon');
  return (
    <FormFrame
      title={t('practices.abandon.title')}
      size="sm"
      hasChanges={reason !== ''}
      problems={[]}
      saveLabel={t('practices.abandon.confirm')}
      onSave={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {practice.title}
        </Typography>
        <LimitedTextField
          required
          multiline
          minRows={2}
          label={t('practices.abandon.reason')}
          error={outcome === 'reason-missing'}
          helperText={t(
            outcome === 'reason-missing'
              ? 'practices.move.reason-missing'
              : 'practices.abandon.reason.help',
          )}
          value={reason}
          limit={maximumPracticeNoteLength}
          onChange={(event) => {
            setReason(event.target.value);
            setOutcome(null);
          }}
        />
        <DateField
          label={t('practices.abandon.on')}
          value={on}
          problem={dayProblem === null ? undefined : t(dayProblem)}
          onChange={(day) => {
            setOn(day);
            setOutcome(null);
          }}
        />
      </Box>
    </FormFrame>
  );
}
