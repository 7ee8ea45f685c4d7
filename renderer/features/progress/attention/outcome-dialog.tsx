import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import {
  maximumNudgeTextLength,
  type NudgeProblem,
} from '#shared/domain/progress/intervention-decisions.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNudgeDecisions } from './use-nudge-decisions.ts';

/** Notes what came of a nudge; what was noted before can be put otherwise. */
export function OutcomeDialog(props: { readonly nudge: Intervention; onClose(): void }) {
  const { t, formatDate } = useLanguage();
  const { domainContext } = useServices();
  const { nudge, onClose } = props;
  const decisions = useNudgeDecisions();
  const [firstDay] = useState(() => nudge.doneOn ?? domainContext().today);
  const [doneOn, setDoneOn] = useState<string>(firstDay);
  const [outcome, setOutcome] = useState(nudge.outcome);
  const [problem, setProblem] = useState<NudgeProblem | 'day-missing' | null>(null);

  const save = async () => {
    if (!isCalendarDate(doneOn)) {
      setProblem('day-missing');
      return;
    }
    const stored = await decisions.noteOutcome(nudge, { outcome, doneOn });
    if (stored === 'stored') onClose();
    else if (stored !== 'failed') setProblem(stored);
  };
  return (
    <FormFrame
      title={t('attention.outcome.title')}
      size="sm"
      isLong
      hasChanges={outcome !== nudge.outcome || doneOn !== firstDay}
      problems={problem === null ? [] : [t(`attention.problem.${problem}`)]}
      saveLabel={t('attention.outcome.save')}
      onSave={save}
      onClose={onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{t(`attention.reason.${nudge.reason}`)}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2, overflowWrap: 'anywhere' }}>
        {[t('attention.nudgedOn', { date: formatDate(nudge.on) }), nudge.note]
          .filter((part) => part !== '')
          .join(' · ')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <LimitedTextField
          multiline
          minRows={2}
          maxRows={8}
          label={t('attention.outcome.text')}
          value={outcome}
          limit={maximumNudgeTextLength}
          onChange={(event) => {
            setOutcome(event.target.value);
            setProblem(null);
          }}
        />
        <DateField
          label={t('attention.outcome.on')}
          value={doneOn}
          sx={{ maxWidth: 220 }}
          onChange={(chosen) => {
            setDoneOn(chosen);
            setProblem(null);
          }}
        />
      </Box>
    </FormFrame>
  );
}
