import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

export function AboutCard() {
  const { t } = useLanguage();
  const { appInfo } = useServices();
  const runtime = Object.entries(appInfo.runtime)
    .map(([name, version]) => `${name} ${version}`)
    .join(' · ');
  return (
    <Paper component="section" sx={{ p: 2.5, display: 'flex', gap: 2, alignItems: 'center' }}>
      <PairMark size={40} />
      <Box>
        <Typography variant="h2">{`${t('app.name')} ${appInfo.version}`}</Typography>
        <Typography>{t('settings.about.text')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {runtime}
        </Typography>
      </Box>
    </Paper>
  );
}
