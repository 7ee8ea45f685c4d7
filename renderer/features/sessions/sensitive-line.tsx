import Alert from '@mui/material/Alert';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSensitiveWording } from '#renderer/services/use-sensitive-wording.ts';

/** Asks for a second thought about a line that others will read. It stops nothing. */
export function SensitiveLine({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const wording = useSensitiveWording(text);
  if (wording === null) return null;
  return (
    <Alert severity="warning" variant="outlined">
      {t('sessions.sensitive', wording)}
    </Alert>
  );
}
