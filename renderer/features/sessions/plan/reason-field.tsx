import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';

/** Why a session is moved or does not take place; may stay empty. */
export function ReasonField(props: { readonly reason: string; onChange(reason: string): void }) {
  const { t } = useLanguage();
  return (
    <TextField
      label={t('sessions.reason')}
      helperText={t('sessions.reason.help')}
      value={props.reason}
      slotProps={{ htmlInput: { maxLength: 500 } }}
      sx={wholeRow}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
