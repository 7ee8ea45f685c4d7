import { useState } from 'react';
import VisibilityIcon from '@mui/icons-material/Visibility';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOff';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import { useFieldLimit } from './field-limit.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

const longestPassphrase = 1000;

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  /** Of the button that shows what is typed, and hides it again. */
  readonly showLabel: string;
  readonly hideLabel: string;
  /** Told under the field, and read out when it changes. */
  readonly help?: string;
  readonly isWrong?: boolean;
  /** The first thing to type when the form appears. */
  readonly takesFocus?: boolean;
}

/** Something secret to type. It can be shown, because long ones are mistyped. */
export function PassphraseField(props: PassphraseFieldProps) {
  const input = useFocusOnArrival<HTMLInputElement>(props.takesFocus ?? false);
  const [isShown, setIsShown] = useState(false);
  const limit = useFieldLimit(props.value.length, longestPassphrase, true);
  const label = isShown ? props.hideLabel : props.showLabel;
  return (
    <TextField
      {...limit.listeners}
      fullWidth
      type={isShown ? 'text' : 'password'}
      label={props.label}
      value={props.value}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
      inputRef={input}
      autoComplete="off"
      error={props.isWrong ?? false}
      helperText={props.help}
      slotProps={{
        htmlInput: {
          spellCheck: false,
          autoCapitalize: 'off',
          maxLength: longestPassphrase,
          ...(limit.describedBy === undefined ? {} : { 'aria-describedby': limit.describedBy }),
        },
        formHelperText: { 'aria-live': 'polite' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              {limit.mark}
              <Tooltip title={label}>
                <IconButton
                  size="small"
                  aria-label={label}
                  onClick={() => {
                    setIsShown(!isShown);
                  }}
                >
                  {isShown ? (
                    <VisibilityOffIcon fontSize="small" />
                  ) : (
                    <VisibilityIcon fontSize="small" />
                  )}
                </IconButton>
              </Tooltip>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
