import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { IndicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import { ShareBar } from '#renderer/components/share-bar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { FigureWords } from './use-figure-words.ts';

/** How far an indicator has come from its baseline to its target, in words and as a bar. */
export function TargetBar(props: {
  readonly standing: IndicatorStanding;
  readonly words: FigureWords;
}) {
  const { t, formatNumber } = useLanguage();
  const { standing, words } = props;
  const { indicator, progress } = standing;
  const { baseline, target } = indicator;
  const figure = (value: number) => words.ofIndicator(indicator, value);
  if (target === null) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {baseline === null
          ? t('indicators.target.none')
          : t('indicators.baseline.only', { baseline: figure(baseline) })}
      </Typography>
    );
  }
  const wanted =
    baseline === null
      ? t('indicators.target.at', { target: figure(target) })
      : t('indicators.target.from', { target: figure(target), baseline: figure(baseline) });
  const colour = progress?.isReached === true ? 'success' : 'primary';
  return (
    <Box sx={{ mt: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 0.5 }}>
        <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {wanted}
        </Typography>
        {progress !== null && (
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {toldProgress()}
          </Typography>
        )}
      </Box>
      <ShareBar share={progress?.share ?? 0} colour={colour} />
    </Box>
  );

  function toldProgress(): string {
    if (progress === null) return '';
    if (progress.isReached) return t('indicators.target.reached');
    if (progress.share === null) return t('indicators.target.open');
    // Rounded down: what is not reached must not read as all of the way.
    const whole = Math.floor(progress.share * 100) / 100;
    return t('indicators.target.gone', { share: formatNumber(whole, { style: 'percent' }) });
  }
}
