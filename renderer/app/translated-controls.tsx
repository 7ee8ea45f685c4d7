import { useMemo, type ReactNode } from 'react';
import DefaultPropsProvider from '@mui/material/DefaultPropsProvider';
import { LimitWordsContext, type LimitWords } from '#renderer/components/field-limit.tsx';
import { FormSettingContext, type FormSetting } from '#renderer/components/form-setting.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { controlDefaults } from '#renderer/theme/theme.ts';

/** What the controls say of themselves, in the language of the window. */
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
  const limitWords = useMemo<LimitWords>(
    () => ({
      left: (count) => t('app.limit.left', { count }),
      over: (count) => t('app.limit.over', { count }),
      cut: (count) => t('app.limit.cut', { count }),
    }),
    [t],
  );
  const discardWords = useDiscardWords();
  const dismissNotice = useNotices((state) => state.dismiss);
  const formSetting = useMemo<FormSetting>(
    () => ({
      cancel: t('app.cancel'),
      wrongDate: t('sessions.field.date.wrong'),
      discardWords,
      // A notice offering to undo could take back what is being changed.
      onFormOpened: dismissNotice,
    }),
    [discardWords, dismissNotice, t],
  );
  return (
    <DefaultPropsProvider value={defaults}>
      <LimitWordsContext value={limitWords}>
        <FormSettingContext value={formSetting}>{children}</FormSettingContext>
      </LimitWordsContext>
    </DefaultPropsProvider>
  );
}
