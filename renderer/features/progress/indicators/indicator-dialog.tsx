import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  maximumIndicatorNameLength,
  maximumIndicatorNoteLength,
  maximumIndicatorUnitLength,
  type IndicatorProblem,
} from '#shared/domain/progress/indicator-decisions.ts';
import { indicatorAims, type Indicator, type KpiName } from '#shared/domain/progress/indicator.ts';
import { kpiUnits } from '#shared/domain/progress/kpi-figures.ts';
import { typedFigureFormat } from '#shared/i18n/read-figure.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { FormGrid } from '#renderer/components/form-grid.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { readIndicatorForm, toIndicatorForm, type IndicatorForm } from './indicator-form.ts';
import type { IndicatorDecisions } from './use-indicator-decisions.ts';

const nameProblems = ['name-missing', 'name-taken'] as const;
const figures = ['baseline', 'target'] as const;

/** Sets the baseline and the target of a figure, or an indicator of the programme's own. */
export function IndicatorDialog(props: {
  /** Null for one of the programme's own. */
  readonly kpi: KpiName | null;
  /** Null to set a new one. */
  readonly indicator: Indicator | null;
  readonly decisions: IndicatorDecisions;
  onClose(): void;
}) {
  const { t, locale, formatNumber } = useLanguage();
  const { kpi, indicator, decisions, onClose } = props;
  const { fields, hasChanges, change, setProblems, problemAmong } = useForm<
    IndicatorForm,
    IndicatorProblem
  >(() => toIndicatorForm(kpi, indicator, (figure) => formatNumber(figure, typedFigureFormat)));
  const save = async () => {
    const found = await decisions.store(kpi, indicator, readIndicatorForm(fields, locale));
    if (found === null) onClose();
    else setProblems(found);
  };
  const tellAmong = (known: readonly IndicatorProblem[]) => {
    const found = problemAmong(known);
    return found && t(`indicators.problem.${found}`);
  };
  const nameProblem = tellAmong(nameProblems);
  const unit = kpi === null ? fields.unit.trim() : t(`indicators.unit.${kpiUnits[kpi]}`);
  const ownTitle = indicator === null ? t('indicators.new') : t('indicators.edit');
  return (
    <FormFrame
      title={kpi === null ? ownTitle : t(`indicators.kpi.${kpi}`)}
      size="sm"
      hasChanges={hasChanges}
      problems={[]}
      saveLabel={t('indicators.save')}
      otherActions={
        kpi !== null &&
        indicator !== null && (
          <Button
            color="error"
            onClick={() => {
              onClose();
              void decisions.remove(indicator);
            }}
          >
            {t('indicators.target.remove')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <FormGrid columns={3}>
        {kpi === null ? (
          <>
            <LimitedTextField
              className="wide"
              required
              label={t('indicators.field.name')}
              error={nameProblem !== undefined}
              helperText={nameProblem ?? t('indicators.field.name.help')}
              value={fields.name}
              limit={maximumIndicatorNameLength}
              onChange={(event) => {
                change({ name: event.target.value });
              }}
            />
            <LimitedTextField
              className="wide"
              label={t('indicators.field.unit')}
              helperText={t('indicators.field.unit.help')}
              value={fields.unit}
              limit={maximumIndicatorUnitLength}
              onChange={(event) => {
                change({ unit: event.target.value });
              }}
            />
          </>
        ) : (
          <Typography className="wide" sx={{ color: 'text.secondary' }}>
            {t('indicators.formula', { formula: t(`indicators.formula.${kpi}`) })}
          </Typography>
        )}
        {figures.map((figure) => (
          <TextField
            key={figure}
            label={
              unit === ''
                ? t(`indicators.field.${figure}`)
                : t(`indicators.field.${figure}In`, { unit })
            }
            value={fields[figure]}
            error={tellAmong(problemsOfFigure[figure]) !== undefined}
            helperText={
              tellAmong(problemsOfFigure[figure]) ??
              (figure === 'baseline' && t('indicators.field.baseline.help'))
            }
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            onChange={(event) => {
              change({ [figure]: event.target.value });
            }}
          />
        ))}
        <ChoiceField
          label={t('indicators.field.aim')}
          choices={indicatorAims}
          value={fields.aim}
          nameOf={(aim) => t(`indicators.aim.${aim}`)}
          onChoose={(aim) => {
            change({ aim });
          }}
        />
        <LimitedTextField
          className="wide"
          multiline
          minRows={2}
          label={t('indicators.field.note')}
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

const problemsOfFigure: Readonly<Record<(typeof figures)[number], readonly IndicatorProblem[]>> = {
  baseline: ['baseline-out-of-range'],
  target: ['target-out-of-range', 'target-against-aim'],
};
