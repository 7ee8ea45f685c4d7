import { useMemo } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { PersonId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { CalendarData } from './use-calendar-data.ts';

/** One of the people who take part. */
export function PersonField(props: {
  readonly data: CalendarData;
  readonly personId: PersonId | null;
  onChange(personId: PersonId | null): void;
}) {
  const { t, compareText } = useLanguage();
  const { participants, nameOf } = props.data;
  const options = useMemo(
    () =>
      participants
        .map(({ id }) => id)
        .toSorted((one, other) => compareText(nameOf(one), nameOf(other))),
    [compareText, nameOf, participants],
  );
  return (
    <Autocomplete<PersonId>
      size="small"
      options={options}
      value={props.personId}
      getOptionKey={(id) => id}
      getOptionLabel={nameOf}
      onChange={(_event, chosen) => {
        props.onChange(chosen);
      }}
      renderInput={(input) => <TextField {...input} label={t('calendar.person')} />}
    />
  );
}
