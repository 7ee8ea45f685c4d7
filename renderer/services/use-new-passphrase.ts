import { useState } from 'react';
import { judgePassphrase, minimumPassphraseCharacters } from '#shared/domain/journal/passphrase.ts';
import { useLanguage } from './language.tsx';

/** What one of the two fields shows and does. */
interface FieldState {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly help: string;
  readonly isWrong: boolean;
}

/** A new passphrase typed twice, with advice while it is typed. */
export function useNewPassphrase(): {
  readonly passphrase: string;
  /** Long enough, and the same both times. */
  readonly isReady: boolean;
  readonly hasChanges: boolean;
  readonly first: FieldState;
  readonly again: FieldState;
} {
  const { t } = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const verdict = judgePassphrase(passphrase);
  const isSame = passphrase === repeated;
  const visibility = {
    showLabel: t('vault.passphrase.show'),
    hideLabel: t('vault.passphrase.hide'),
  };
  return {
    passphrase,
    isReady: verdict !== 'too-short' && isSame,
    hasChanges: passphrase !== '' || repeated !== '',
    first: {
      ...visibility,
      label: t('vault.passphrase.new'),
      value: passphrase,
      onChange: setPassphrase,
      help: t(`vault.advice.${verdict}`, { count: minimumPassphraseCharacters }),
      isWrong: false,
    },
    again: {
      ...visibility,
      label: t('vault.passphrase.again'),
      value: repeated,
      onChange: setRepeated,
      help: repeated === '' || isSame ? '' : t('vault.passphrase.mismatch'),
      // While the same is still being typed, nothing is wrong yet.
      isWrong: !passphrase.startsWith(repeated),
    },
  };
}
