import Alert from '@mui/material/Alert';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSensitiveWording } from '#renderer/services/use-sensitive-wording.ts';

/** Asks for a second thought about wording that the person may read one day. It stops nothing. */
export function SensitiveNoteWarning(props: { readonly text: string }) {
  const { t } = useLanguage();
  const wording = useSensitiveWording(props.text);
  if (wording === null) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ gridColumn: '1 / -1' }}>
      {t('evaluation.sensitive', wording)}
    </Alert>
  );
}
