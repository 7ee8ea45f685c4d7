import { useRef, useState } from 'react';
import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { PassphraseField } from '#renderer/components/passphrase-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVaultAttempt } from '#renderer/services/use-vault-attempt.ts';
import { RecoverDialog } from './recover-dialog.tsx';

export function UnlockForm(props: { readonly takesFocus: boolean }) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const { isBusy, canTry, problem, attempt } = useVaultAttempt('vault.wrong.passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [isRecovering, setIsRecovering] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  async function unlock(): Promise<void> {
    if (await attempt(() => desktop.unlockVault({ passphrase }))) return;
    // The next try replaces this one.
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 480, py: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <LockIcon sx={{ color: 'text.secondary' }} />
        <Typography variant="h2">{t('vault.locked.title')}</Typography>
      </Box>
      <Typography sx={{ color: 'text.secondary' }}>{t('vault.locked.text')}</Typography>
      <Box
        ref={form}
        component="form"
        sx={{ display: 'grid', gap: 1.5 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (canTry && passphrase !== '') void unlock();
        }}
      >
        <PassphraseField
          label={t('vault.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          showLabel={t('vault.passphrase.show')}
          hideLabel={t('vault.passphrase.hide')}
          help={problem ?? ''}
          isWrong={problem !== null}
          takesFocus={props.takesFocus}
        />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" disabled={!canTry || passphrase === ''}>
            {isBusy ? t('vault.unlocking') : t('vault.unlock')}
          </Button>
          <Button
            onClick={() => {
              setIsRecovering(true);
            }}
          >
            {t('vault.forgotten')}
          </Button>
        </Box>
      </Box>
      {isRecovering && (
        <RecoverDialog
          onClose={() => {
            setIsRecovering(false);
          }}
        />
      )}
    </Box>
  );
}
