import { useMemo } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { displayName } from '#shared/domain/people/person.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCalendarStore, type CalendarFilter } from './calendar-store.ts';
import type { CalendarData } from './use-calendar-data.ts';

interface FilterOption {
  readonly key: string;
  readonly label: string;
  readonly filter: CalendarFilter;
}

/** Narrows the calendar to a pair or a person. */
export function FilterField({ data }: { readonly data: CalendarData }) {
  const { t, compareText } = useLanguage();
  const filter = useCalendarStore((state) => state.filter);
  const narrow = useCalendarStore((state) => state.narrow);
  const options = useMemo(() => listOptions(data, compareText), [compareText, data]);
  const chosen = filter === null ? null : keyOf(filter);
  return (
    <Autocomplete<FilterOption>
      size="small"
      options={options}
      value={options.find(({ key }) => key === chosen) ?? null}
      groupBy={(option) => t(`calendar.filter.${option.filter.kind}`)}
      getOptionKey={(option) => option.key}
      isOptionEqualToValue={(option, value) => option.key === value.key}
      onChange={(_event, option) => {
        narrow(option?.filter ?? null);
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          placeholder={t('calendar.filter.everyone')}
          slotProps={{
            ...input.slotProps,
            htmlInput: { ...input.slotProps.htmlInput, 'aria-label': t('calendar.filter') },
          }}
        />
      )}
      sx={{ flex: '1 1 170px', maxWidth: 260 }}
    />
  );
}

function listOptions(
  { pairs, pairName, participants, sessions }: CalendarData,
  compareText: (a: string, b: string) => number,
): readonly FilterOption[] {
  const met = new Set(sessions.flatMap(({ pairIds }) => pairIds));
  const byLabel = (one: FilterOption, other: FilterOption) => compareText(one.label, other.label);
  const pairOptions = pairs
    .filter(({ id, state }) => state !== 'proposed' || met.has(id))
    .map(({ id }) => optionOf({ kind: 'pair', pairId: id }, pairName(id)));
  const personOptions = participants.map((person) =>
    optionOf({ kind: 'person', personId: person.id }, displayName(person)),
  );
  return [...pairOptions.toSorted(byLabel), ...personOptions.toSorted(byLabel)];
}

function optionOf(filter: CalendarFilter, label: string): FilterOption {
  return { key: keyOf(filter), label, filter };
}

function keyOf(filter: CalendarFilter): string {
  return filter.kind === 'pair' ? `pair:${filter.pairId}` : `person:${filter.personId}`;
}
