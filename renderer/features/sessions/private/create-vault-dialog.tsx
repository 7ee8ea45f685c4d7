import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { PassphraseField } from '#renderer/components/passphrase-field.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { useNewPassphrase } from '#renderer/services/use-new-passphrase.ts';
import { drawPlaces, isSameWord } from './recovery-check.ts';
import { RecoveryCheck } from './recovery-check-fields.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

type Step = 'passphrase' | 'words' | 'check';
const steps: readonly Step[] = ['passphrase', 'words', 'check'];

/**
 * Sets up the private notes: a passphrase, the recovery words, and two of them typed back. Nothing is
 * stored before the last step, and the words are held nowhere but on this screen.
 */
export function CreateVaultDialog({ onClose }: { onClose(): void }) {
  const { t, locale } = useLanguage();
  const { desktop } = useServices();
  const discardWords = useDiscardWords();
  const show = useNotices((state) => state.show);
  const next = useNewPassphrase();
  const [step, setStep] = useState<Step>('passphrase');
  const [words, setWords] = useState<readonly string[]>([]);
  const [places, setPlaces] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<IpcErrorCode | null>(null);

  const isChecked = places.every((place, index) => isSameWord(words[place], typed[index]));
  const canGoOn = {
    passphrase: next.isReady,
    words: words.length > 0,
    check: isChecked && !isBusy,
  }[step];

  async function showWords(): Promise<void> {
    // Going back and forth must not change what may already be written down.
    if (words.length === 0) {
      const drawn = await desktop.drawRecoveryWords({ locale });
      if (!drawn.ok) {
        setFailure(drawn.error.code);
        return;
      }
      setWords(drawn.value);
    }
    setStep('words');
  }

  async function create(): Promise<void> {
    setIsBusy(true);
    const created = await desktop.createVault({
      passphrase: next.passphrase,
      recoveryWords: words.join(' '),
    });
    setIsBusy(false);
    if (!created.ok) {
      setFailure(created.error.code);
      return;
    }
    show({ text: t('vault.created'), severity: 'info', action: null });
    onClose();
  }

  function goOn(): void {
    setFailure(null);
    if (step === 'passphrase') void showWords();
    else if (step === 'check') void create();
    else {
      setPlaces(drawPlaces(words.length));
      setTyped([]);
      setStep('check');
    }
  }

  function goBack(): void {
    setFailure(null);
    setStep(step === 'check' ? 'words' : 'passphrase');
  }

  return (
    <FormDialog
      hasChanges={next.hasChanges}
      discardWords={discardWords}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="create-vault-title"
    >
      <Box
        component="form"
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (canGoOn) goOn();
        }}
      >
        <DialogTitle id="create-vault-title" variant="h2">
          {t(`vault.create.${step}.title`)}
          <Typography component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {t('vault.create.step', { step: steps.indexOf(step) + 1, count: steps.length })}
          </Typography>
        </DialogTitle>
        <DialogContent dividers={step === 'words'} sx={{ display: 'grid', gap: 2 }}>
          <Typography>{t(`vault.create.${step}.text`)}</Typography>
          {step === 'passphrase' && (
            <>
              <PassphraseField {...next.first} takesFocus />
              <PassphraseField {...next.again} />
            </>
          )}
          {step === 'words' && <RecoverySheet words={words} />}
          {step === 'check' && (
            <RecoveryCheck words={words} places={places} typed={typed} onType={setTyped} />
          )}
          {failure !== null && <Alert severity="error">{describeIpcError(failure, t)}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          {step === 'passphrase' ? (
            <Button onClick={onClose}>{t('app.cancel')}</Button>
          ) : (
            <Button onClick={goBack}>{t('vault.create.back')}</Button>
          )}
          <Button type="submit" variant="contained" disabled={!canGoOn}>
            {isBusy ? t('vault.creating') : t(`vault.create.${step}.next`)}
          </Button>
        </DialogActions>
      </Box>
    </FormDialog>
  );
}
