import { useId } from 'react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';

/** Something that is done or left, with what that means. */
export interface ExplainedChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly help: string;
  readonly isChosen: boolean;
}

/** Choices of which any number may be taken; each says what follows from it as it stands. */
export function ExplainedChoices<Id extends string>(props: {
  readonly title: string;
  readonly choices: readonly ExplainedChoice<Id>[];
  /** Told all that are taken now. */
  onChange(chosen: ReadonlySet<Id>): void;
}) {
  const titleId = useId();
  const { choices, onChange } = props;
  return (
    <Box role="group" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h3" component="h3">
        {props.title}
      </Typography>
      {choices.map((choice) => (
        <ChoiceField
          key={choice.id}
          choice={choice}
          onChange={(isChosen) => {
            const taken = choices.filter((one) => (one.id === choice.id ? isChosen : one.isChosen));
            onChange(new Set(taken.map(({ id }) => id)));
          }}
        />
      ))}
    </Box>
  );
}

function ChoiceField(props: {
  readonly choice: ExplainedChoice<string>;
  onChange(isChosen: boolean): void;
}) {
  const helpId = useId();
  const { choice, onChange } = props;
  return (
    <Box>
      <FormControlLabel
        control={
          <Checkbox
            checked={choice.isChosen}
            slotProps={{ input: { 'aria-describedby': helpId } }}
            sx={{ py: 0.5 }}
            onChange={(_event, checked) => {
              onChange(checked);
            }}
          />
        }
        label={choice.label}
      />
      <FormHelperText id={helpId} sx={{ mt: 0, ml: 4 }}>
        {choice.help}
      </FormHelperText>
    </Box>
  );
}
