import EditIcon from '@mui/icons-material/EditOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Figure } from '#shared/domain/progress/figure.ts';
import type { IndicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { BigFigure } from './big-figure.tsx';
import { TargetBar } from './target-bar.tsx';
import type { FigureWords } from './use-figure-words.ts';

/** One figure by formula: its value, what it rests on and over which period, or what it needs first. */
export function KpiCard(props: {
  readonly kpi: KpiName;
  readonly figure: Figure;
  /** Null while nobody set a baseline or a target. */
  readonly standing: IndicatorStanding | null;
  readonly period: string;
  /** What is to be borne in mind; empty when nothing is. */
  readonly remark: string;
  readonly words: FigureWords;
  onSetTarget(kpi: KpiName): void;
}) {
  const { t } = useLanguage();
  const { kpi, figure, standing, period, remark, words, onSetTarget } = props;
  const name = t(`indicators.kpi.${kpi}`);
  const note = standing?.indicator.note ?? '';
  const targetLabel = t(standing === null ? 'indicators.target.add' : 'indicators.target.edit', {
    name,
  });
  return (
    <Paper component="article" aria-label={name} sx={{ p: 1.75, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1, minWidth: 0, pt: 0.25 }}>
          {name}
        </Typography>
        <IconButton
          size="small"
          aria-label={targetLabel}
          title={targetLabel}
          onClick={() => {
            onSetTarget(kpi);
          }}
          sx={{ mt: -0.5, mr: -0.75 }}
        >
          {standing === null ? <FlagIcon fontSize="small" /> : <EditIcon fontSize="small" />}
        </IconButton>
      </Box>
      {figure.kind === 'value' ? (
        <>
          <BigFigure>{words.ofKpi(kpi, figure.value)}</BigFigure>
          <Secondary>
            {t('indicators.basis', {
              basis: t(`indicators.basis.${kpi}`, { count: figure.count }),
              period,
            })}
          </Secondary>
        </>
      ) : (
        <>
          <BigFigure isAbsent>{t(`indicators.${figure.kind}`)}</BigFigure>
          <Secondary>
            {figure.kind === 'hidden' ? t('indicators.hidden.why') : t(`indicators.needs.${kpi}`)}
          </Secondary>
        </>
      )}
      {remark !== '' && <Secondary>{remark}</Secondary>}
      <Secondary>{t('indicators.formula', { formula: t(`indicators.formula.${kpi}`) })}</Secondary>
      {standing !== null && <TargetBar standing={standing} words={words} />}
      {note !== '' && <Secondary>{note}</Secondary>}
    </Paper>
  );
}

function Secondary({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}
