import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { JournalStatus } from '#shared/ipc/contract.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** Where the data is, and what the journal file holds of it. */
export function DataCard() {
  const { t, formatDate } = useLanguage();
  const { desktop, appInfo } = useServices();
  const [journal, setJournal] = useState<JournalStatus | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void desktop.getJournalStatus().then((status) => {
      if (isCurrent && status.ok) setJournal(status.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [desktop]);

  if (appInfo.platform === 'browser') {
    return (
      <Paper component="section" sx={{ p: 2.5 }}>
        <Typography variant="h2">{t('settings.data')}</Typography>
        <Typography sx={{ mt: 1 }}>{t('settings.data.browser')}</Typography>
      </Paper>
    );
  }
  return (
    <Paper component="section" sx={{ p: 2.5, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('settings.data')}</Typography>
      <Typography>{t('settings.data.text')}</Typography>
      <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {appInfo.dataFolder}
      </Typography>
      {journal !== null && (
        <Typography sx={{ color: 'text.secondary' }}>
          {journal.lastSavedAt === null
            ? t('settings.journal.empty')
            : t('settings.journal.status', {
                count: journal.commandCount,
                when: formatDate(journal.lastSavedAt, { dateStyle: 'long', timeStyle: 'short' }),
              })}
        </Typography>
      )}
      {journal !== null && journal.damagedLineCount > 0 && (
        <Typography role="alert" sx={{ color: 'error.main' }}>
          {t('settings.journal.damaged', { count: journal.damagedLineCount })}
        </Typography>
      )}
      <Box>
        <Button variant="outlined" onClick={() => void desktop.revealDataFolder()}>
          {t('settings.data.open')}
        </Button>
      </Box>
    </Paper>
  );
}
