import { useId, type InputHTMLAttributes } from 'react';
import type { SxProps, Theme } from '@mui/material/styles';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useFieldLimit } from './field-limit.tsx';

type HtmlInputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'dir' | 'inputMode' | 'spellCheck' | 'aria-label'
>;

/** A text field that tells when it is nearly full, how much too long its text is, and what of a paste did not fit. */
export function LimitedTextField({
  limit,
  isCutting = false,
  error = false,
  slotProps,
  ...field
}: Omit<TextFieldProps, 'value' | 'variant' | 'slotProps' | 'id'> & {
  readonly value: string;
  /** In characters. */
  readonly limit: number;
  /** Where what is written is stored as it stands, the field takes no more than the limit; elsewhere the form refuses. */
  readonly isCutting?: boolean;
  readonly variant?: 'outlined' | 'standard';
  readonly slotProps?: {
    readonly htmlInput?: HtmlInputProps;
    readonly input?: { readonly sx: SxProps<Theme> };
  };
}) {
  const id = useId();
  const { value, helperText } = field;
  const length = isCutting ? value.length : value.trim().length;
  const { isTooLong, describedBy, mark, listeners } = useFieldLimit(length, limit, isCutting);
  // By itself the field would name only its help, and the limit would hide it.
  const described = [helperText ? `${id}-helper-text` : undefined, describedBy].filter(Boolean);
  return (
    <TextField
      {...field}
      {...listeners}
      onBlur={(event) => {
        listeners.onBlur();
        field.onBlur?.(event);
      }}
      id={id}
      error={error || isTooLong}
      slotProps={{
        htmlInput: {
          ...slotProps?.htmlInput,
          ...(isCutting ? { maxLength: limit } : {}),
          ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
        },
        input: { ...slotProps?.input, endAdornment: mark },
      }}
    />
  );
}
