import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';

/** The fit of a pair as the big figure of its panel. */
export function FitFigure(props: { readonly score: number }) {
  const { t, formatNumber } = useLanguage();
  return (
    <Typography
      sx={{
        fontFamily: '"Fraunces Variable", serif',
        fontSize: '2rem',
        fontWeight: 600,
        lineHeight: 1,
      }}
    >
      {formatNumber(props.score, { maximumFractionDigits: 1 })}
      <Typography component="span" sx={{ color: 'text.secondary', ml: 0.75 }}>
        {t('pairing.score.of')}
      </Typography>
    </Typography>
  );
}
