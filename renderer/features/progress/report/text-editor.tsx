import { useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useFocusOnArrival } from '#renderer/components/use-focus-on-arrival.ts';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Where a text of the report is written, in its own place. What is typed is stored too when the page is left. */
export function TextEditor(props: {
  readonly label: string;
  readonly text: string;
  /** In characters. */
  readonly limit: number;
  readonly isOneLine?: boolean;
  readonly helperText?: string;
  onStore(text: string): Promise<boolean>;
  /** Null where the text is the proposed one. */
  readonly onRestore: (() => Promise<boolean>) | null;
  onClose(): void;
}) {
  const { t, locale } = useLanguage();
  const { onStore, onRestore, onClose, limit } = props;
  const [text, setText] = useState(props.text);
  const field = useFocusOnArrival<HTMLTextAreaElement>();
  const unsaved = useRef<string | null>(null);
  const latestStore = useRef(onStore);
  useEffect(() => {
    latestStore.current = onStore;
  });
  useEffect(() => {
    const store = async () => {
      const typed = unsaved.current;
      unsaved.current = null;
      if (typed !== null) await latestStore.current(typed);
    };
    const forgetLeaving = beforeLeaving(store);
    return () => {
      void store().finally(forgetLeaving);
    };
  }, []);
  const isTooLong = text.trim().length > limit;
  const closeOnce = async (work: () => Promise<boolean>) => {
    if (isTooLong) return;
    const typed = unsaved.current;
    unsaved.current = null;
    if (await work()) onClose();
    else unsaved.current = typed;
  };
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1, py: 1, displayPrint: 'none' }}
      onSubmit={(event) => {
        event.preventDefault();
        void closeOnce(() => onStore(text));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void closeOnce(() => onStore(text));
        }
      }}
    >
      <LimitedTextField
        label={props.label}
        value={text}
        limit={limit}
        multiline={props.isOneLine !== true}
        minRows={4}
        inputRef={field}
        fullWidth
        {...(props.helperText === undefined ? {} : { helperText: props.helperText })}
        onChange={(event) => {
          unsaved.current = event.target.value;
          setText(event.target.value);
        }}
      />
      <Box lang={locale} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="outlined" disabled={isTooLong}>
          {t('report.edit.save')}
        </Button>
        <Button
          onClick={() => {
            unsaved.current = null;
            onClose();
          }}
        >
          {t('app.cancel')}
        </Button>
        {onRestore !== null && (
          <Button onClick={() => void closeOnce(onRestore)}>{t('report.edit.proposed')}</Button>
        )}
      </Box>
    </Box>
  );
}
