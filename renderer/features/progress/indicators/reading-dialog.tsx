import { useState } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  maximumIndicatorNoteLength,
  maximumSourceLength,
  type ReadingProblem,
} from '#shared/domain/progress/indicator-decisions.ts';
import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';
import { typedFigureFormat } from '#shared/i18n/read-figure.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import { readReadingForm, toReadingForm, type ReadingForm } from './indicator-form.ts';
import type { IndicatorDecisions } from './use-indicator-decisions.ts';

/** Notes what an indicator stood at on a day, or changes what is noted. */
export function ReadingDialog(props: {
  readonly indicator: Indicator;
  /** Null to note a new one. */
  readonly reading: IndicatorReading | null;
  readonly decisions: IndicatorDecisions;
  onClose(): void;
}) {
  const { t, locale, formatNumber } = useLanguage();
  const { indicator, reading, decisions, onClose } = props;
  const { today } = usePresent();
  const [initial] = useState(() =>
    toReadingForm(reading, today, (figure) => formatNumber(figure, typedFigureFormat)),
  );
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly ReadingProblem[]>([]);
  const change = (part: Partial<ReadingForm>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const save = async () => {
    const input = readReadingForm(form, locale);
    const found = await decisions.storeReading(indicator, reading, input);
    if (found === null) onClose();
    else setProblems(found);
  };
  const problemOf = (...known: readonly ReadingProblem[]) => {
    const found = known.find((problem) => problems.includes(problem));
    return found === undefined ? undefined : t(`indicators.reading.problem.${found}`);
  };
  const valueProblem = problemOf('value-missing', 'value-out-of-range');
  const { name, unit } = indicator;
  return (
    <FormFrame
      title={t(reading === null ? 'indicators.reading.new' : 'indicators.reading.edit')}
      size="sm"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('indicators.save')}
      onSave={save}
      onClose={onClose}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          gap: 2,
          '& > .wide': { gridColumn: '1 / -1' },
        }}
      >
        <Typography
          className="wide"
          sx={{ mb: 0.5, color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {name}
        </Typography>
        <TextField
          required
          label={
            unit === '' ? t('indicators.reading.value') : t('indicators.reading.valueIn', { unit })
          }
          value={form.value}
          error={valueProblem !== undefined}
          helperText={valueProblem}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          onChange={(event) => {
            change({ value: event.target.value });
          }}
        />
        <DateField
          label={t('indicators.reading.on')}
          value={form.on}
          problem={problemOf('day-missing', 'day-ahead')}
          onChange={(on) => {
            change({ on });
          }}
        />
        <LimitedTextField
          className="wide"
          label={t('indicators.reading.source')}
          helperText={t('indicators.reading.source.help')}
          value={form.source}
          limit={maximumSourceLength}
          onChange={(event) => {
            change({ source: event.target.value });
          }}
        />
        <LimitedTextField
          className="wide"
          multiline
          minRows={2}
          label={t('indicators.reading.note')}
          value={form.note}
          limit={maximumIndicatorNoteLength}
          onChange={(event) => {
            change({ note: event.target.value });
          }}
        />
      </Box>
    </FormFrame>
  );
}
