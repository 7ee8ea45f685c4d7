import { memo } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLanguage } from '#renderer/services/language.tsx';

/** What a filter can ask for that is one of a list. */
export type FilterChoice = 'round' | 'department' | 'site';

/** One choice of the filter. It is drawn with its own choice, not with each of the bar. */
export const ChoiceFilter = memo(function ChoiceFilter(props: {
  readonly name: FilterChoice;
  /** Empty where all are shown. */
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChoose(name: FilterChoice, value: string): void;
}) {
  const { t } = useLanguage();
  const { name, chosen, choices, onChoose } = props;
  return (
    <TextField
      select
      label={t(`charts.filter.${name}`)}
      value={chosen}
      sx={{ flex: '1 1 128px', minWidth: 0, maxWidth: 190 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      onChange={({ target }) => {
        onChoose(name, target.value);
      }}
    >
      <MenuItem value="">{t('charts.filter.all')}</MenuItem>
      {choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
});
