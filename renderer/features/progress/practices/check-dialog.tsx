import { useState } from 'react';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
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

const answers = ['kept', 'lost'] as const;

/** The check at 90 days: whether the practice is still in use, and what there is to say about it. */
export function CheckDialog(props: {
  readonly practice: Practice;
  readonly decisions: PracticeDecisions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { practice, decisions, onClose } = props;
  const { today } = usePresent();
  const [isKept, setIsKept] = useState(practice.check?.isKept ?? true);
  const [note, setNote] = useState(practice.check?.note ?? '');
  const [on, setOn] = useState<string>(practice.check?.on ?? today);
  const [outcome, setOutcome] = useState<PracticeMoved | 'day-missing' | null>(null);
  const save = async () => {
    const done = isCalendarDate(on) ? await decisions.check(practice, { on, isKept, note }) : null;
    if (done === 'stored') onClose();
    else setOutcome(done ?? 'day-missing');
  };
  const dayProblem = moveProblemKey(outcome, 'check');
  return (
    <FormFrame
      title={t('practices.check.title')}
      size="sm"
      hasChanges={note !== (practice.check?.note ?? '')}
      problems={[]}
      saveLabel={t('practices.check.confirm')}
      onSave={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {practice.title}
        </Typography>
        <FormControl>
          <FormLabel id="practice-check-answer">{t('practices.check.question')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby="practice-check-answer"
            value={isKept ? 'kept' : 'lost'}
            onChange={(_event, chosen) => {
              setIsKept(chosen === 'kept');
              setOutcome(null);
            }}
          >
            {answers.map((answer) => (
              <FormControlLabel
                key={answer}
                value={answer}
                control={<Radio size="small" />}
                label={t(`practices.check.${answer}`)}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <LimitedTextField
          required={!isKept}
          multiline
          minRows={2}
          label={t(isKept ? 'practices.check.note' : 'practices.abandon.reason')}
          error={outcome === 'reason-missing'}
          helperText={outcome === 'reason-missing' && t('practices.move.reason-missing')}
          value={note}
          limit={maximumPracticeNoteLength}
          onChange={(event) => {
            setNote(event.target.value);
            setOutcome(null);
          }}
        />
        <DateField
          label={t('practices.check.on')}
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
