import { use, useState } from 'react';
import type { SxProps, Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { FormSettingContext } from './form-setting.ts';

/** No programme lies outside these; and with a last year, a fifth digit cannot be typed. */
const firstDay = '2000-01-01';
const lastDay = '2100-12-31';

const mark = 'data-date-field';

/** A day that may be left open. One half typed, or of another century, is told of and never taken for none. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly sx?: SxProps<Theme>;
  /** What is wrong with the day itself; left out when nothing is. */
  readonly problem?: string | undefined;
  onChange(value: string): void;
}) {
  const { wrongDate } = use(FormSettingContext);
  const [isWrong, setIsWrong] = useState(false);
  return (
    <TextField
      type="date"
      label={props.label}
      value={props.value}
      error={isWrong || props.problem !== undefined}
      helperText={isWrong ? wrongDate : props.problem}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: {
          [mark]: '',
          min: firstDay,
          max: lastDay,
          onInvalid: () => {
            setIsWrong(true);
          },
        },
      }}
      onChange={({ target }) => {
        setIsWrong(false);
        props.onChange(target.value);
      }}
      onBlur={({ target }) => {
        setIsWrong(!target.validity.valid);
      }}
      {...(props.sx !== undefined && { sx: props.sx })}
    />
  );
}

/** Whether every such field in the form holds a day or nothing at all; those that do not say so. */
export function areDatesWhole(form: HTMLElement): boolean {
  const fields = [...form.querySelectorAll<HTMLInputElement>(`input[${mark}]`)];
  return fields.filter((field) => !field.checkValidity()).length === 0;
}
