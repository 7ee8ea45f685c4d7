import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { CriterionOption, MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import {
  defaultWantedMinutes,
  defaultWantedSteps,
} from '#shared/domain/pairing/measures/yardstick.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const minuteChoices = [30, 60, 120, 240, 480, 960] as const;
const stepChoices = [1, 2, 3, 4, 5] as const;

/** From where on a criterion gives all its points, for the measures that have such a mark. */
export function CriterionOptionField(props: {
  readonly criterion: MatchCriterion;
  onStore(criterion: MatchCriterion): void;
}) {
  const { t } = useLanguage();
  const { criterion, onStore } = props;
  const store = (option: CriterionOption) => {
    onStore({ ...criterion, option });
  };
  const { measure, option } = criterion;
  if (measure === 'availability') {
    return (
      <NumberChoice
        label={t('criteria.minutes')}
        value={option?.kind === 'minutes' ? option.minutes : defaultWantedMinutes}
        choices={minuteChoices}
        describe={(minutes) =>
          minutes < 60
            ? t('criteria.minutes.some', { minutes })
            : t('criteria.hours', { hours: minutes / 60 })
        }
        onChoose={(minutes) => {
          store({ kind: 'minutes', minutes });
        }}
      />
    );
  }
  if (measure === 'grade') {
    return (
      <NumberChoice
        label={t('criteria.steps')}
        value={option?.kind === 'steps' ? option.steps : defaultWantedSteps}
        choices={stepChoices}
        describe={(steps) => t('criteria.steps.count', { steps })}
        onChoose={(steps) => {
          store({ kind: 'steps', steps });
        }}
      />
    );
  }
  return null;
}

function NumberChoice(props: {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  describe(value: number): string;
  onChoose(value: number): void;
}) {
  // What a profile brought along is shown even where it is none of the usual choices.
  const choices = [...new Set([...props.choices, props.value])].toSorted((a, b) => a - b);
  return (
    <TextField
      select
      label={props.label}
      value={props.value}
      onChange={({ target }) => {
        props.onChoose(Number(target.value));
      }}
      sx={{ mt: 1 }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {props.describe(choice)}
        </MenuItem>
      ))}
    </TextField>
  );
}
