import { useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { displayName } from '#shared/domain/people/person.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import {
  maximumNudgeTextLength,
  type NudgeProblem,
} from '#shared/domain/progress/intervention-decisions.ts';
import {
  interventionReasons,
  type InterventionReason,
} from '#shared/domain/progress/intervention.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { MessageFields } from './message-fields.tsx';
import type { NudgedPair } from './queries.ts';
import { useNudgeDecisions } from './use-nudge-decisions.ts';

/** Writes down a nudge, with a message for the two at hand. */
export function NudgeDialog(props: {
  readonly couple: NudgedPair;
  /** What the pair seems to need. */
  readonly suggested: InterventionReason;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { couple, suggested, onClose } = props;
  const decisions = useNudgeDecisions();
  const [today] = useState(() => domainContext().today);
  const [reason, setReason] = useState(suggested);
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<NudgeProblem | 'day-missing' | null>(null);
  const { mentor, mentee, pair } = couple;

  const save = async () => {
    if (!isCalendarDate(on)) {
      setProblem('day-missing');
      return;
    }
    const stored = await decisions.nudge(pair, { reason, on, note });
    if (stored === 'stored') onClose();
    else if (stored !== 'failed') setProblem(stored);
  };
  return (
    <FormFrame
      title={t('attention.nudge.title')}
      size="md"
      isLong
      hasChanges={reason !== suggested || on !== today || note !== ''}
      problems={problem === null ? [] : [t(`attention.problem.${problem}`)]}
      saveLabel={t('attention.nudge.save')}
      onSave={save}
      onClose={onClose}
    >
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {t('live.title', { mentor: displayName(mentor), mentee: displayName(mentee) })}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('attention.confidential')}</Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 200px' },
          }}
        >
          <TextField
            select
            label={t('attention.nudge.reason')}
            value={reason}
            onChange={({ target }) => {
              setReason(interventionReasons.find((one) => one === target.value) ?? reason);
            }}
          >
            {interventionReasons.map((one) => (
              <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
                {t(`attention.reason.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <DateField
            label={t('attention.nudge.on')}
            value={on}
            onChange={(chosen) => {
              setOn(chosen);
              setProblem(null);
            }}
          />
        </Box>
        <MessageFields couple={couple} reason={reason} />
        <LimitedTextField
          multiline
          minRows={2}
          maxRows={6}
          label={t('attention.nudge.note')}
          helperText={t('attention.nudge.note.help')}
          value={note}
          limit={maximumNudgeTextLength}
          onChange={(event) => {
            setNote(event.target.value);
            setProblem(null);
          }}
        />
      </Box>
    </FormFrame>
  );
}
