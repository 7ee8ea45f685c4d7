import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
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
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { readIndicatorForm, toIndicatorForm, type IndicatorForm } from './indicator-form.ts';
import type { IndicatorDecisions } from './use-indicator-decisions.ts';

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
  const [initial] = useState(() =>
    toIndicatorForm(kpi, indicator, (figure) => formatNumber(figure, typedFigureFormat)),
  );
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly IndicatorProblem[]>([]);
  const change = (part: Partial<IndicatorForm>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const save = async () => {
    const found = await decisions.store(kpi, indicator, readIndicatorForm(form, locale));
    if (found === null) onClose();
    else setProblems(found);
  };
  const problemOf = (...known: readonly IndicatorProblem[]) => {
    const found = known.find((problem) => problems.includes(problem));
    return found === undefined ? undefined : t(`indicators.problem.${found}`);
  };
  const unit = kpi === null ? form.unit.trim() : t(`indicators.unit.${kpiUnits[kpi]}`);
  const ownTitle = indicator === null ? t('indicators.new') : t('indicators.edit');
  return (
    <FormFrame
      title={kpi === null ? ownTitle : t(`indicators.kpi.${kpi}`)}
      size="sm"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
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
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
          gap: 2,
          pt: 1,
          '& > .wide': { gridColumn: '1 / -1' },
        }}
      >
        {kpi === null ? (
          <>
            <LimitedTextField
              className="wide"
              required
              label={t('indicators.field.name')}
              error={problemOf('name-missing', 'name-taken') !== undefined}
              helperText={
                problemOf('name-missing', 'name-taken') ?? t('indicators.field.name.help')
              }
              value={form.name}
              limit={maximumIndicatorNameLength}
              onChange={(event) => {
                change({ name: event.target.value });
              }}
            />
            <LimitedTextField
              className="wide"
              label={t('indicators.field.unit')}
              helperText={t('indicators.field.unit.help')}
              value={form.unit}
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
            value={form[figure]}
            error={problemOf(...problemsOfFigure[figure]) !== undefined}
            helperText={
              problemOf(...problemsOfFigure[figure]) ??
              (figure === 'baseline' && t('indicators.field.baseline.help'))
            }
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            onChange={(event) => {
              change({ [figure]: event.target.value });
            }}
          />
        ))}
        <TextField
          select
          label={t('indicators.field.aim')}
          value={form.aim}
          onChange={(event) => {
            const aim = indicatorAims.find((known) => known === event.target.value);
            if (aim !== undefined) change({ aim });
          }}
        >
          {indicatorAims.map((aim) => (
            <MenuItem key={aim} value={aim}>
              {t(`indicators.aim.${aim}`)}
            </MenuItem>
          ))}
        </TextField>
        <LimitedTextField
          className="wide"
          multiline
          minRows={2}
          label={t('indicators.field.note')}
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

const problemsOfFigure: Readonly<Record<(typeof figures)[number], readonly IndicatorProblem[]>> = {
  baseline: ['baseline-out-of-range'],
  target: ['target-out-of-range', 'target-against-aim'],
};
