import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useLockVault } from '#renderer/services/use-lock-vault.ts';
import { useVault } from '#renderer/services/vault.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';

/** How the private notes are protected, and how they stand. */
export function PrivateNotesCard() {
  const { t } = useLanguage();
  const vault = useVault();
  const lock = useLockVault();
  const [isChanging, setIsChanging] = useState(false);
  const unavailable = vault.isDamaged ? describeIpcError('vault-damaged', t) : t('vault.browser');
  const hasKey = vault.status === 'locked' || vault.status === 'unlocked';
  if (!vault.isKnown) return null;
  return (
    <Paper component="section" sx={{ p: 2.5, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('vault.title')}</Typography>
      <Typography>{t('vault.settings.text')}</Typography>
      <Typography role="status" sx={{ color: vault.isDamaged ? 'error.main' : 'text.secondary' }}>
        {vault.status === 'unavailable' ? unavailable : t(`vault.settings.${vault.status}`)}
      </Typography>
      {hasKey && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button
            variant="outlined"
            onClick={() => {
              setIsChanging(true);
            }}
          >
            {t('vault.change')}
          </Button>
          {vault.status === 'unlocked' && (
            <Button variant="outlined" onClick={() => void lock()}>
              {t('vault.lockNow')}
            </Button>
          )}
        </Box>
      )}
      {isChanging && (
        <ChangePassphraseDialog
          onClose={() => {
            setIsChanging(false);
          }}
        />
      )}
    </Paper>
  );
}
