import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { dayOfPairing } from '#shared/domain/sessions/log-past-session.ts';
import { localAt } from '#shared/formats/calendar/time-zone.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { SensitiveLine } from '../sensitive-line.tsx';
import {
  latestStart,
  usualLengths,
  type PastSessionForm,
  type PastSessionFormProblem,
} from './past-session-form.ts';
import { PastSessionPairField } from './past-session-pair-field.tsx';
import { PastSessionQuestions } from './past-session-questions.tsx';
import type { NamedPair } from './queries.ts';
import { SatisfactionButtons } from './satisfaction-buttons.tsx';

interface FieldsProps {
  readonly pairs: readonly NamedPair[];
  readonly form: PastSessionForm;
  readonly problem: PastSessionFormProblem | null;
  /** The session planned for that day, if one was. */
  readonly expected: Session | null;
  /** The session noted at that time already, if one was. */
  readonly noted: Session | null;
  readonly timeZone: string;
  onChange(form: PastSessionForm): void;
}

/** Who, when, how long, how it was, and one line on it. */
export function PastSessionFields(props: FieldsProps) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { form, problem, timeZone, onChange } = props;
  const { pair } = form;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 1 }}>
      <PastSessionPairField
        pairs={props.pairs}
        pair={pair}
        isMissing={problem === 'pair-missing'}
        onChange={(chosen) => {
          // The hour shown may be the one planned with the pair before.
          const { time } = latestStart(domainContext().now, timeZone, form.minutes);
          onChange({ ...form, pair: chosen, ...(!form.isTimeSaid && { time }) });
        }}
      />
      <TimeFields {...props} />
      <PastSessionQuestions {...props} />
      {pair !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1.5 }}>
          <SatisfactionField
            name={pair.mentorName}
            role="mentor"
            value={form.mentorSatisfaction}
            onChange={(mentorSatisfaction) => {
              onChange({ ...form, mentorSatisfaction });
            }}
          />
          <SatisfactionField
            name={pair.menteeName}
            role="mentee"
            value={form.menteeSatisfaction}
            onChange={(menteeSatisfaction) => {
              onChange({ ...form, menteeSatisfaction });
            }}
          />
        </Box>
      )}
      <LimitedTextField
        isCutting
        limit={500}
        label={t('live.log.note')}
        helperText={t('live.log.note.help')}
        value={form.note}
        slotProps={{ htmlInput: { dir: 'auto' } }}
        onChange={({ target }) => {
          onChange({ ...form, note: target.value });
        }}
      />
      <SensitiveLine text={form.note} />
    </Box>
  );
}

function TimeFields({ form, problem, timeZone, onChange }: FieldsProps) {
  const { t, formatDate, formatNumber } = useLanguage();
  const { domainContext } = useServices();
  // Until someone says when it began, it is taken to be just over, however long it took.
  const [isTimeChosen, setIsTimeChosen] = useState(false);
  const isTimeWrong = problem !== null && problem !== 'pair-missing';
  const choose = (part: Partial<PastSessionForm>) => {
    setIsTimeChosen(true);
    onChange({ ...form, ...part });
  };
  const pairedOn = form.pair === null ? null : dayOfPairing(form.pair.pair);
  const today = localAt(domainContext().now, timeZone).slice(0, 10);
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <TextField
          type="date"
          label={t('live.log.date')}
          value={form.date}
          error={isTimeWrong}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { min: pairedOn ?? undefined, max: today },
          }}
          onChange={({ target }) => {
            choose({ date: target.value });
          }}
        />
        <TextField
          type="time"
          label={t('live.log.time')}
          value={form.time}
          error={isTimeWrong}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => {
            choose({ time: target.value, isTimeSaid: true });
          }}
        />
        <Button
          size="small"
          onClick={() => {
            choose({ date: addDays(today, -1) });
          }}
        >
          {t('live.log.yesterday')}
        </Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('live.log.minutes')}
          value={form.minutes}
          onChange={(_event, minutes: number | null) => {
            if (minutes === null) return;
            const start = isTimeChosen ? {} : latestStart(domainContext().now, timeZone, minutes);
            onChange({ ...form, ...start, minutes });
          }}
        >
          {usualLengths.map((minutes) => (
            <ToggleButton key={minutes} value={minutes} aria-label={t('live.minutes', { minutes })}>
              {formatNumber(minutes)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="body2" aria-hidden sx={{ color: 'text.secondary', ml: -0.5 }}>
          {t('live.log.minutesUnit')}
        </Typography>
      </Box>
      {isTimeWrong && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main', mt: 0.75 }}>
          {t(`live.log.problem.${problem}`, {
            date: pairedOn === null ? '' : formatDate(pairedOn, { dateStyle: 'long' }),
          })}
        </Typography>
      )}
    </Box>
  );
}

function SatisfactionField(props: {
  readonly name: string;
  readonly role: 'mentor' | 'mentee';
  readonly value: PastSessionForm['mentorSatisfaction'];
  onChange(value: PastSessionForm['mentorSatisfaction']): void;
}) {
  const { t } = useLanguage();
  const { name, role, value, onChange } = props;
  return (
    <Box>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {t('live.satisfaction.of', { name })}
      </Typography>
      <SatisfactionButtons
        label={t('live.satisfaction.of', { name })}
        role={role}
        value={value}
        onChange={onChange}
      />
    </Box>
  );
}
