import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';

const standingRules = ['volunteered', 'reportingLine', 'capacity', 'apart', 'paused'] as const;

/** The rules that always hold; nothing here turns them off. */
export function StandingRules() {
  const { t } = useLanguage();
  return (
    <Box
      component="ul"
      aria-label={t('criteria.always')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
    >
      {standingRules.map((rule) => (
        <Box component="li" key={rule} sx={{ display: 'flex', gap: 1 }}>
          <CheckIcon color="success" aria-hidden sx={{ fontSize: 16, mt: 0.25 }} />
          <Typography variant="body2">{t(`criteria.always.${rule}`)}</Typography>
        </Box>
      ))}
    </Box>
  );
}
