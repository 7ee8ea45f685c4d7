import { useState } from 'react';
import PrintIcon from '@mui/icons-material/Print';
import SaveIcon from '@mui/icons-material/SaveAlt';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { paperMark, PrintStyles } from '#renderer/components/print-styles.tsx';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePrintDocument } from '#renderer/services/use-print-document.ts';
import { useSavedNotice } from '#renderer/services/use-saved-notice.ts';

/** The recovery words, once: to write down, print or save. They are written nowhere unless the user asks. */
export function RecoverySheet({ words }: { readonly words: readonly string[] }) {
  const { t, formatDate } = useLanguage();
  const { desktop } = useServices();
  const { print } = usePrintDocument();
  const sheet = useFocusOnArrival<HTMLDivElement>();
  const [today] = useState(() => new Date());
  const showSaved = useSavedNotice();
  const explanation = t('vault.sheet.text', { date: formatDate(today) });

  async function save(): Promise<void> {
    const lines = words.map((word, index) => `${String(index + 1).padStart(2)}. ${word}`);
    const text = [t('vault.sheet.title'), explanation, lines.join('\n'), ''].join('\n\n');
    const content = new TextEncoder().encode(text);
    showSaved(
      await desktop.saveFile({ suggestedName: t('vault.sheet.fileName'), kind: 'txt', content }),
    );
  }

  return (
    <>
      <PrintStyles isLandscape={false} />
      <Paper {...paperMark} ref={sheet} tabIndex={-1} sx={{ p: 2 }}>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('vault.sheet.title')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {explanation}
        </Typography>
        <Box
          component="ol"
          aria-label={t('vault.sheet.title')}
          sx={{
            m: 0,
            p: 0,
            columnCount: { xs: 2, sm: 3 },
            listStylePosition: 'inside',
            fontSize: '0.875rem',
            lineHeight: 1.9,
            '& li::marker': { color: 'text.secondary', fontSize: '0.75rem' },
          }}
        >
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </Box>
      </Paper>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => void print()}>
          {t('vault.sheet.print')}
        </Button>
        <Button variant="outlined" startIcon={<SaveIcon />} onClick={() => void save()}>
          {t('vault.sheet.save')}
        </Button>
      </Box>
      <Alert severity="warning">{t('vault.sheet.warning')}</Alert>
    </>
  );
}
