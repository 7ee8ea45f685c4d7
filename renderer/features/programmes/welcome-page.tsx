import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import SwapHorizOutlinedIcon from '@mui/icons-material/SwapHorizOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Navigate } from 'react-router';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useProgrammes } from '#renderer/services/programme-data.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { ProgrammeForm } from './components/programme-form.tsx';
import { initialProgramme } from './initial-programme.ts';
import { useCreateProgramme } from './use-create-programme.ts';

const promises = [
  { key: 'local', Icon: LockOutlinedIcon },
  { key: 'explained', Icon: LightbulbOutlinedIcon },
  { key: 'bothWays', Icon: SwapHorizOutlinedIcon },
] as const;

/** The first screen of a new installation: what this is, in which language, and the first programme. */
export function WelcomePage() {
  const { t, locale, preferences, setPreferences } = useLanguage();
  const { domainContext } = useServices();
  const createProgramme = useCreateProgramme();
  const programmes = useProgrammes();
  useMarkReady(programmes?.length === 0);
  if (programmes === undefined) return null;
  const first = programmes[0];
  if (first !== undefined) return <Navigate replace to={paths.overview(first.id)} />;

  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'flex', p: 4 }}>
      <Box
        sx={{
          m: 'auto',
          width: '100%',
          maxWidth: 1040,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', md: '1fr 460px' },
          gap: { xs: 4, md: 7 },
          alignItems: 'center',
        }}
      >
        <Box>
          <PairMark size={64} />
          <Typography variant="h1" sx={{ fontSize: '2.25rem', mt: 2 }}>
            {t('welcome.title')}
          </Typography>
          <Typography sx={{ fontSize: '1rem', color: 'text.secondary', mt: 1, mb: 3.5 }}>
            {t('welcome.subtitle')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
            {promises.map(({ key, Icon }) => (
              <Box component="li" key={key} sx={{ display: 'flex', gap: 1.5 }}>
                <Icon sx={{ color: 'secondary.main', fontSize: 20 }} />
                <Box>
                  <Typography variant="h3" component="h2">
                    {t(`welcome.promise.${key}`)}
                  </Typography>
                  <Typography sx={{ color: 'text.secondary' }}>
                    {t(`welcome.promise.${key}.text`)}
                  </Typography>
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
        <Paper sx={{ p: 3 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2.5 }}>
            <Typography variant="h2" sx={{ flex: 1 }}>
              {t('welcome.form.title')}
            </Typography>
            <ToggleButtonGroup
              exclusive
              size="small"
              aria-label={t('settings.language')}
              value={locale}
              onChange={(_event, chosen: 'en' | 'fr' | null) => {
                if (chosen !== null) setPreferences({ ...preferences, locale: chosen });
              }}
            >
              <ToggleButton value="en" lang="en">
                English
              </ToggleButton>
              <ToggleButton value="fr" lang="fr">
                Français
              </ToggleButton>
            </ToggleButtonGroup>
          </Box>
          <ProgrammeForm
            initial={initialProgramme(domainContext().today)}
            onSubmit={createProgramme}
          />
        </Paper>
      </Box>
    </Box>
  );
}
