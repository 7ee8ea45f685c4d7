import { memo, useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { placesOf } from '#shared/domain/progress/series-groups.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import { useLatestCall } from '#renderer/components/use-latest-call.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { ChoiceFilter, type FilterChoice } from './choice-filter.tsx';
import { DayFilter, type FilterDay } from './day-filter.tsx';

const places = ['department', 'site'] as const;

/**
 * What part of the programme all the charts show, and as of when. Drawn with the filter, not once more
 * with the charts; of its fields, only those that changed.
 */
export const FilterBar = memo(function FilterBar(props: {
  readonly whole: ProgressFacts;
  readonly filter: ProgressFilter;
  onChange(filter: ProgressFilter): void;
}) {
  const { t } = useLanguage();
  const { whole, filter, onChange } = props;
  const rounds = useMemo(
    () =>
      whole.rounds
        .toSorted((one, other) => one.number - other.number)
        .map(({ id, number }) => ({ value: id, label: t('charts.roundName', { number }) })),
    [t, whole.rounds],
  );
  const departments = usePlaces(whole, 'department', filter.department);
  const sites = usePlaces(whole, 'site', filter.site);
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const changeDay = useLatestCall((name: FilterDay, day: CalendarDate | null) => {
    onChange({ ...filter, [name]: day });
  });
  const choose = useLatestCall((name: FilterChoice, chosen: string) => {
    if (name === 'round') {
      const round = rounds.find(({ value }) => value === chosen);
      onChange({ ...filter, roundId: round?.value ?? null });
    } else onChange({ ...filter, [name]: chosen === '' ? null : chosen });
  });
  const dayField = (name: FilterDay) => (
    <DayFilter
      name={name}
      label={t(`charts.filter.${name}`)}
      day={filter[name]}
      onChange={changeDay}
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
      <ChoiceFilter name="round" chosen={filter.roundId ?? ''} choices={rounds} onChoose={choose} />
      {places.map((place) => (
        <ChoiceFilter
          key={place}
          name={place}
          chosen={filter[place] ?? ''}
          choices={place === 'department' ? departments : sites}
          onChoose={choose}
        />
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
});

/** The places to choose among. One that nobody has any more can still be what a saved view asks for. */
function usePlaces(
  { participants }: Pick<ProgressFacts, 'participants'>,
  place: 'department' | 'site',
  chosen: string | null,
) {
  return useMemo(() => {
    const names = placesOf(participants, place);
    const all = chosen === null || names.includes(chosen) ? names : [...names, chosen];
    return all.map((name) => ({ value: name, label: name }));
  }, [chosen, participants, place]);
}
