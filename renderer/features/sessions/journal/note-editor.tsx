import { lazy, Suspense } from 'react';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useLanguage } from '#renderer/services/language.tsx';
import type { RichEditorProps } from './editor/rich-editor.tsx';

// The editor is the largest part of the app: it is read when the first note is opened.
const RichEditor = lazy(async () => ({
  default: (await import('./editor/rich-editor.tsx')).RichEditor,
}));

/** The editor, once it has been read. */
export function NoteEditor(props: RichEditorProps) {
  const { t } = useLanguage();
  return (
    <Suspense
      fallback={
        <Box sx={{ minHeight: 200 }}>
          <LinearProgress aria-label={t('journal.opening')} />
        </Box>
      }
    >
      <RichEditor {...props} />
    </Suspense>
  );
}
