import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { recoveryWordCount } from '#shared/ipc/contract-values.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { PassphraseField } from '#renderer/components/passphrase-field.tsx';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { useNewPassphrase } from '#renderer/services/use-new-passphrase.ts';
import { useVaultAttempt } from '#renderer/services/use-vault-attempt.ts';
import { countWords } from './recovery-check.ts';

/** The way in for whoever forgot the passphrase: the recovery words, and a new passphrase. */
export function RecoverDialog({ onClose }: { onClose(): void }) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const discardWords = useDiscardWords();
  const show = useNotices((state) => state.show);
  const { isBusy, canTry, problem, attempt } = useVaultAttempt('vault.wrong.words');
  const next = useNewPassphrase();
  const field = useFocusOnArrival<HTMLTextAreaElement>();
  const [words, setWords] = useState('');
  const wordCount = countWords(words);

  async function recover(): Promise<void> {
    const isOpen = await attempt(() =>
      desktop.recoverVault({ recoveryWords: words, passphrase: next.passphrase }),
    );
    if (!isOpen) return;
    show({ text: t('vault.recovered'), severity: 'info', action: null });
    onClose();
  }

  return (
    <FormDialog
      hasChanges={words !== '' || next.hasChanges}
      discardWords={discardWords}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="recover-title"
    >
      <Box
        component="form"
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (canTry && next.isReady) void recover();
        }}
      >
        <DialogTitle id="recover-title" variant="h2">
          {t('vault.recover.title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{t('vault.recover.text')}</Typography>
          <TextField
            multiline
            minRows={3}
            inputRef={field}
            label={t('vault.recover.words')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
            autoComplete="off"
            helperText={t('vault.recover.count', { count: wordCount, of: recoveryWordCount })}
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off', maxLength: 2000 } }}
          />
          <PassphraseField {...next.first} />
          <PassphraseField {...next.again} />
          {problem !== null && <Alert severity="error">{problem}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={!canTry || !next.isReady || wordCount !== recoveryWordCount}
          >
            {isBusy ? t('vault.unlocking') : t('vault.recover.confirm')}
          </Button>
        </DialogActions>
      </Box>
    </FormDialog>
  );
}
