import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** What was noted of a practice as time went on: its check at 90 days, and why it was given up. */
export function PracticeStory({ practice }: { readonly practice: Practice }) {
  const { t, formatDate } = useLanguage();
  const { check, abandonedOn, abandonReason } = practice;
  const lines = [
    ...(check === null
      ? []
      : [
          [
            t(check.isKept ? 'practices.story.kept' : 'practices.story.lost', {
              date: formatDate(check.on),
            }),
            check.note,
          ],
        ]),
    // A check that found it out of use says the same.
    ...(abandonedOn === null || check?.isKept === false
      ? []
      : [[t('practices.story.abandoned', { date: formatDate(abandonedOn) }), abandonReason]]),
  ];
  if (lines.length === 0) return null;
  return (
    <Box className="wide" sx={{ display: 'grid', gap: 0.5 }}>
      {lines.map(([what, why]) => (
        <Typography
          key={what}
          variant="body2"
          sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {why === '' ? what : t('practices.story.why', { what: what ?? '', why: why ?? '' })}
        </Typography>
      ))}
    </Box>
  );
}
