import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { compareVersions } from './version-diff.ts';

/** The words of a version, those that came underlined and those that went struck through. */
export function VersionChanges(props: {
  readonly before: NoteContent;
  readonly after: NoteContent;
}) {
  const { t } = useLanguage();
  const { before, after } = props;
  const parts = useMemo(() => compareVersions(before, after), [before, after]);
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('journal.versions.legend')}
      </Typography>
      <Box dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
        {parts.map(({ kind, text }, index) => {
          // Parts have no name but their place.
          const key = `${kind}-${index}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          const isAdded = kind === 'added';
          return (
            <Box
              key={key}
              component={isAdded ? 'ins' : 'del'}
              sx={{
                color: isAdded ? 'success.main' : 'error.main',
                textDecoration: isAdded ? 'underline' : 'line-through',
                fontWeight: isAdded ? 600 : 400,
              }}
            >
              <HeardOnly>{`${t(isAdded ? 'journal.versions.added' : 'journal.versions.removed')} `}</HeardOnly>
              {text}
            </Box>
          );
        })}
      </Box>
    </>
  );
}
