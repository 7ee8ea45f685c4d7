import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useFieldLimit } from '#renderer/components/field-limit.tsx';

const longestText = 300;

/** A text field that offers what others have there, so that the same thing is written the same way. */
export function SuggestingField(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  onChange(value: string): void;
}) {
  const limit = useFieldLimit(props.value.length, longestText, true);
  return (
    <Autocomplete
      freeSolo
      disableClearable
      sx={{ flex: 1, minWidth: 0 }}
      options={props.options}
      value={props.value}
      inputValue={props.value}
      onInputChange={(_event, value) => {
        props.onChange(value);
      }}
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          {...limit.listeners}
          label={props.label}
          slotProps={{
            ...slotProps,
            htmlInput: {
              ...slotProps.htmlInput,
              maxLength: longestText,
              'aria-describedby': limit.describedBy,
            },
            input: {
              ...slotProps.input,
              endAdornment: (
                <>
                  {slotProps.input.endAdornment}
                  {limit.mark}
                </>
              ),
            },
          }}
        />
      )}
    />
  );
}
