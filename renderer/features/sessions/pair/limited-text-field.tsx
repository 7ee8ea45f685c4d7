import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';

/** A field that says when its text is too long, instead of cutting off the end of what is pasted. */
export function LimitedTextField({
  limit,
  helperText,
  error = false,
  ...field
}: Omit<TextFieldProps, 'value'> & { readonly value: string; readonly limit: number }) {
  const { t } = useLanguage();
  const count = field.value.trim().length;
  const isTooLong = count > limit;
  return (
    <TextField
      {...field}
      error={error || isTooLong}
      helperText={isTooLong ? t('pairLife.tooLong', { limit, count }) : helperText}
    />
  );
}
