import { useMemo } from 'react';
import { useLanguage } from './language.tsx';

/** The question before what was written in a dialog is lost. */
export function useDiscardWords() {
  const { t } = useLanguage();
  return useMemo(
    () => ({
      title: t('app.discard.title'),
      text: t('app.discard.text'),
      keep: t('app.discard.keep'),
      discard: t('app.discard.confirm'),
    }),
    [t],
  );
}
