import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';

/** A field in which one of a few is chosen. */
export function ChoiceField<Choice extends string>({
  choices,
  value,
  nameOf,
  onChoose,
  ...field
}: Omit<TextFieldProps, 'select' | 'value' | 'variant' | 'onChange' | 'children'> & {
  readonly choices: readonly Choice[];
  /** Null as long as none is chosen. */
  readonly value: Choice | null;
  nameOf(choice: Choice): string;
  onChoose(choice: Choice): void;
}) {
  return (
    <TextField
      {...field}
      select
      value={value ?? ''}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {nameOf(choice)}
        </MenuItem>
      ))}
    </TextField>
  );
}
