import { useState } from 'react';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { PassphraseField } from '#renderer/components/passphrase-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { useNewPassphrase } from '#renderer/services/use-new-passphrase.ts';
import { useVaultAttempt } from '#renderer/services/use-vault-attempt.ts';

/** Puts another passphrase before the private notes; they and the recovery words stay as they are. */
export function ChangePassphraseDialog({ onClose }: { onClose(): void }) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const discardWords = useDiscardWords();
  const show = useNotices((state) => state.show);
  const { isBusy, canTry, problem, attempt } = useVaultAttempt('vault.wrong.passphrase');
  const next = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const isReady = canTry && next.isReady && current !== '';

  async function change(): Promise<void> {
    if (!(await attempt(() => desktop.changePassphrase({ current, next: next.passphrase })))) {
      return;
    }
    show({ text: t('vault.changed'), severity: 'info', action: null });
    onClose();
  }

  return (
    <FormDialog
      hasChanges={current !== '' || next.hasChanges}
      discardWords={discardWords}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="change-passphrase-title"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void change();
        }}
      >
        <DialogTitle id="change-passphrase-title" variant="h2">
          {t('vault.change')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{t('vault.change.text')}</Typography>
          <PassphraseField
            takesFocus
            label={t('vault.change.current')}
            value={current}
            onChange={setCurrent}
            showLabel={t('vault.passphrase.show')}
            hideLabel={t('vault.passphrase.hide')}
            help={problem ?? ''}
            isWrong={problem !== null}
          />
          <PassphraseField {...next.first} />
          <PassphraseField {...next.again} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!isReady}>
            {isBusy ? t('vault.unlocking') : t('vault.change')}
          </Button>
        </DialogActions>
      </form>
    </FormDialog>
  );
}
