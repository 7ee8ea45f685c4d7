import { useEffect, useRef, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { dayOfPairing } from '#shared/domain/sessions/log-past-session.ts';
import { localAt } from '#shared/formats/calendar/time-zone.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import {
  latestStart,
  usualLengths,
  type PastSessionForm,
  type PastSessionFormProblem,
} from './past-session-form.ts';
import type { NamedPair } from './queries.ts';
import { SatisfactionButtons } from './satisfaction-buttons.tsx';

interface FieldsProps {
  readonly pairs: readonly NamedPair[];
  readonly form: PastSessionForm;
  readonly problem: PastSessionFormProblem | null;
  readonly timeZone: string;
  onChange(form: PastSessionForm): void;
}

/** Who, when, how long, how it was, and one line on it. */
export function PastSessionFields(props: FieldsProps) {
  const { t } = useLanguage();
  const { form, onChange } = props;
  const { pair } = form;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 1 }}>
      <PairField {...props} />
      <TimeFields {...props} />
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
      <TextField
        label={t('live.log.note')}
        helperText={t('live.log.note.help')}
        value={form.note}
        slotProps={{ htmlInput: { maxLength: 500, dir: 'auto' } }}
        onChange={({ target }) => {
          onChange({ ...form, note: target.value });
        }}
      />
    </Box>
  );
}

function PairField({ pairs, form, problem, onChange }: FieldsProps) {
  const { t } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Autocomplete
      options={pairs}
      value={form.pair}
      autoHighlight
      selectOnFocus
      getOptionLabel={({ mentorName, menteeName }) =>
        t('live.title', { mentor: mentorName, mentee: menteeName })
      }
      getOptionKey={({ pair }) => pair.id}
      isOptionEqualToValue={(option, value) => option.pair.id === value.pair.id}
      noOptionsText={t('live.log.noMatch')}
      onChange={(_event, pair) => {
        onChange({ ...form, pair });
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field}
          label={t('live.log.pair')}
          placeholder={t('live.log.pair.placeholder')}
          error={problem === 'pair-missing'}
          helperText={problem === 'pair-missing' ? t('live.log.problem.pair-missing') : undefined}
        />
      )}
    />
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
            choose({ time: target.value });
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
