import { useEffect } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { VaultIntro } from './vault-intro.tsx';

/** Sets up or opens the private notes on the way to what needs them, and then goes on with that. */
export function OpenVaultDialog(props: { onClose(): void; onOpen(): void }) {
  const { t } = useLanguage();
  const { status } = useVault();
  const { onOpen } = props;
  const isOpen = status === 'unlocked';
  useEffect(() => {
    if (isOpen) onOpen();
  }, [isOpen, onOpen]);
  return (
    <Dialog open maxWidth="sm" fullWidth onClose={props.onClose} aria-label={t('vault.title')}>
      <DialogContent>
        {status === 'absent' && <VaultIntro />}
        {status === 'locked' && <UnlockForm takesFocus />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
