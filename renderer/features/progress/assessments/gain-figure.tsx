import Typography from '@mui/material/Typography';
import type { Figure } from '#shared/domain/progress/figure.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { gainFormat, noLevel } from './level-format.ts';

/** A mean gain in levels with how many skills it rests on; a dash, with the reason, where there is none. */
export function GainFigure({ figure }: { readonly figure: Figure }) {
  const { t, formatNumber } = useLanguage();
  if (figure.kind !== 'value') {
    return (
      <Typography title={t('assessments.gain.none')} sx={{ color: 'text.secondary' }}>
        {noLevel}
      </Typography>
    );
  }
  const gain = formatNumber(figure.value, gainFormat);
  return (
    <Typography sx={{ fontVariantNumeric: 'tabular-nums', lineHeight: 1.35 }}>
      {t('assessments.gain', { gain, count: figure.count })}
    </Typography>
  );
}
