import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import { findSensitiveContent } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSettled } from '#renderer/services/use-settled.ts';

/** Long enough that no warning comes up in the middle of a word. */
const pauseMilliseconds = 600;

/** Asks for a second thought about wording that the person may read one day. It stops nothing. */
export function SensitiveNoteWarning(props: { readonly text: string }) {
  const { t, formatList } = useLanguage();
  const text = useSettled(props.text, pauseMilliseconds);
  const findings = useMemo(() => findSensitiveContent(text), [text]);
  if (findings.length === 0) return null;
  const topics = findings.map(({ topic }) => t(`journal.topic.${topic}`));
  const words = findings.flatMap((finding) => finding.words).slice(0, 5);
  return (
    <Alert severity="warning" variant="outlined" sx={{ gridColumn: '1 / -1' }}>
      {t('evaluation.sensitive', { topics: formatList(topics), words: formatList(words) })}
    </Alert>
  );
}
