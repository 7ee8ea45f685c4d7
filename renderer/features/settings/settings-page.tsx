import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { localePreferences, themePreferences } from '#shared/ipc/contract-values.ts';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { useSaveLog } from '#renderer/services/use-save-log.ts';
import { AboutCard } from './components/about-card.tsx';
import { DataCard } from './components/data-card.tsx';
import { PrivateNotesCard } from './components/private-notes-card.tsx';
import { RemindersCard } from './components/reminders-card.tsx';

/** Each language is offered under its own name, whatever the language of the window. */
const languageNames = { en: 'English', fr: 'Français' } as const;

export function SettingsPage() {
  const { t, preferences, setPreferences } = useLanguage();
  const { appInfo } = useServices();
  useMarkReady(true);
  return (
    <Page title={t('settings.title')} facts={t('settings.facts')}>
      <Box sx={{ overflow: 'auto', display: 'grid', gap: 2, maxWidth: 720, alignContent: 'start' }}>
        <Paper component="section" sx={{ p: 2.5, display: 'grid', gap: 2 }}>
          <Typography variant="h2">{t('settings.appearance')}</Typography>
          <TextField
            select
            label={t('settings.language')}
            value={preferences.locale}
            onChange={(event) => {
              const locale = localePreferences.find((known) => known === event.target.value);
              if (locale !== undefined) setPreferences({ ...preferences, locale });
            }}
          >
            {localePreferences.map((locale) => (
              <MenuItem key={locale} value={locale}>
                {locale === 'system' ? t('settings.language.system') : languageNames[locale]}
              </MenuItem>
            ))}
          </TextField>
          {
            // A browser decides for itself whether pages are light or dark.
            appInfo.platform === 'desktop' && (
              <TextField
                select
                label={t('settings.theme')}
                value={preferences.theme}
                onChange={(event) => {
                  const chosen = themePreferences.find((known) => known === event.target.value);
                  if (chosen !== undefined) setPreferences({ ...preferences, theme: chosen });
                }}
              >
                {themePreferences.map((themePreference) => (
                  <MenuItem key={themePreference} value={themePreference}>
                    {t(`settings.theme.${themePreference}`)}
                  </MenuItem>
                ))}
              </TextField>
            )
          }
        </Paper>
        <RemindersCard />
        <PrivateNotesCard />
        <DataCard />
        <AboutCard />
        <Box>
          <SaveLogButton />
        </Box>
      </Box>
    </Page>
  );
}

function SaveLogButton() {
  const { t } = useLanguage();
  const saveLog = useSaveLog();
  return (
    <Button variant="outlined" onClick={() => void saveLog()}>
      {t('app.error.saveLog')}
    </Button>
  );
}
