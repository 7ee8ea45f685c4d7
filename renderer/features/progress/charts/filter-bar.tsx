import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { placesOf } from '#shared/domain/progress/series-groups.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { DayFilter } from './day-filter.tsx';

type FilterDay = 'from' | 'to' | 'asOf';
const places = ['department', 'site'] as const;
const field = { flex: '1 1 128px', minWidth: 0, maxWidth: 190 } as const;

/** What part of the programme all the charts show, and as of when. */
export function FilterBar(props: {
  readonly whole: ProgressFacts;
  readonly filter: ProgressFilter;
  onChange(filter: ProgressFilter): void;
}) {
  const { t } = useLanguage();
  const { whole, filter, onChange } = props;
  const rounds = whole.rounds.toSorted((one, other) => one.number - other.number);
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const dayField = (name: FilterDay) => (
    <DayFilter
      key={name}
      label={t(`charts.filter.${name}`)}
      day={filter[name]}
      onChange={(day) => {
        onChange({ ...filter, [name]: day });
      }}
    />
  );
  return (
    <Box
      role="search"
      aria-label={t('charts.filter.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      {dayField('from')}
      {dayField('to')}
      <TextField
        select
        label={t('charts.filter.round')}
        value={filter.roundId ?? ''}
        sx={field}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={({ target }) => {
          const round = rounds.find(({ id }) => id === target.value);
          onChange({ ...filter, roundId: round?.id ?? null });
        }}
      >
        <MenuItem value="">{t('charts.filter.all')}</MenuItem>
        {rounds.map(({ id, number }) => (
          <MenuItem key={id} value={id}>
            {t('charts.roundName', { number })}
          </MenuItem>
        ))}
      </TextField>
      {places.map((place) => (
        <TextField
          key={place}
          select
          label={t(`charts.filter.${place}`)}
          value={filter[place] ?? ''}
          sx={field}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          onChange={({ target }) => {
            onChange({ ...filter, [place]: target.value === '' ? null : target.value });
          }}
        >
          <MenuItem value="">{t('charts.filter.all')}</MenuItem>
          {withChosen(placesOf(whole.participants, place), filter[place]).map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {dayField('asOf')}
      {isFiltered && (
        <Button
          onClick={() => {
            onChange(noFilter);
          }}
        >
          {t('charts.filter.clear')}
        </Button>
      )}
    </Box>
  );
}

/** A department that nobody has any more can still be what a saved view asks for. */
function withChosen(names: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || names.includes(chosen) ? names : [...names, chosen];
}
