import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';

const longestText = 300;

/** A text field that offers what others have there, so that the same thing is written the same way. */
export function SuggestingField(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  onChange(value: string): void;
}) {
  return (
    <Autocomplete
      freeSolo
      disableClearable
      sx={{ flex: 1, minWidth: 0 }}
      options={props.options}
      value={props.value}
      inputValue={props.value}
      onInputChange={(_event, value) => {
        props.onChange(value.slice(0, longestText));
      }}
      renderInput={(params) => <TextField {...params} label={props.label} />}
    />
  );
}
