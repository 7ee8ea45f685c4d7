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
import { FormGrid } from '#renderer/components/form-grid.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useForm } from '#renderer/components/use-form.ts';
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
  const { fields, hasChanges, change, setProblems, problemAmong } = useForm<
    ReadingForm,
    ReadingProblem
  >(() => toReadingForm(reading, today, (figure) => formatNumber(figure, typedFigureFormat)));
  const save = async () => {
    const input = readReadingForm(fields, locale);
    const found = await decisions.storeReading(indicator, reading, input);
    if (found === null) onClose();
    else setProblems(found);
  };
  const tellAmong = (known: readonly ReadingProblem[]) => {
    const found = problemAmong(known);
    return found && t(`indicators.reading.problem.${found}`);
  };
  const valueProblem = tellAmong(['value-missing', 'value-out-of-range']);
  const { name, unit } = indicator;
  return (
    <FormFrame
      title={t(reading === null ? 'indicators.reading.new' : 'indicators.reading.edit')}
      size="sm"
      hasChanges={hasChanges}
      problems={[]}
      saveLabel={t('indicators.save')}
      onSave={save}
      onClose={onClose}
    >
      <FormGrid columns={2}>
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
          value={fields.value}
          error={valueProblem !== undefined}
          helperText={valueProblem}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          onChange={(event) => {
            change({ value: event.target.value });
          }}
        />
        <DateField
          label={t('indicators.reading.on')}
          value={fields.on}
          problem={tellAmong(['day-missing', 'day-ahead'])}
          onChange={(on) => {
            change({ on });
          }}
        />
        <LimitedTextField
          className="wide"
          label={t('indicators.reading.source')}
          helperText={t('indicators.reading.source.help')}
          value={fields.source}
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
          value={fields.note}
          limit={maximumIndicatorNoteLength}
          onChange={(event) => {
            change({ note: event.target.value });
          }}
        />
      </FormGrid>
    </FormFrame>
  );
}
