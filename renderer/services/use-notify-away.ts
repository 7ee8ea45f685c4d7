import { useCallback } from 'react';
import { useServices } from './app-services.tsx';
import { useLanguage } from './language.tsx';

/** Tells the user through the system when long work has ended while they were in another window. */
export function useNotifyAway(): (text: string) => void {
  const { desktop } = useServices();
  const { t } = useLanguage();
  return useCallback(
    (text) => {
      if (document.hasFocus()) return;
      void desktop.showNotification({ title: t('app.name'), body: text });
    },
    [desktop, t],
  );
}
