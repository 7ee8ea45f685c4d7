import { useMemo, type ReactNode } from 'react';
import DefaultPropsProvider from '@mui/material/DefaultPropsProvider';
import { useLanguage } from '#renderer/services/language.tsx';
import { controlDefaults } from '#renderer/theme/theme.ts';

/** What the controls say of themselves, to screen readers above all, in the language of the window. */
export function TranslatedControls({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  const defaults = useMemo(
    () => ({
      ...controlDefaults,
      MuiAutocomplete: {
        openText: t('app.list.open'),
        closeText: t('app.list.close'),
        clearText: t('app.list.clear'),
        noOptionsText: t('app.list.none'),
      },
    }),
    [t],
  );
  return <DefaultPropsProvider value={defaults}>{children}</DefaultPropsProvider>;
}
