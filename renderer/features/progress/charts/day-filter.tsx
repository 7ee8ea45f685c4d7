import { memo, useState } from 'react';
import TextField from '@mui/material/TextField';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { firstFilterDay, lastFilterDay, readDay } from './filter-address.ts';

/** The days that a filter can ask for. */
export type FilterDay = 'from' | 'to' | 'asOf';

/** A day of the filter. While it is half typed, the filter goes without it and the field keeps what is there. */
export const DayFilter = memo(function DayFilter(props: {
  readonly name: FilterDay;
  readonly label: string;
  readonly day: CalendarDate | null;
  onChange(name: FilterDay, day: CalendarDate | null): void;
}) {
  const { name, label, day, onChange } = props;
  const [typed, setTyped] = useState<string>(day ?? '');
  const [known, setKnown] = useState(day);
  // The filter changes elsewhere too: by a saved view, or when it is cleared.
  if (day !== known) {
    setKnown(day);
    if (day !== readDay(typed)) setTyped(day ?? '');
  }
  return (
    <TextField
      type="date"
      label={label}
      value={typed}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: firstFilterDay, max: lastFilterDay },
      }}
      sx={{ flex: '1 1 132px', minWidth: 0, maxWidth: 170 }}
      onChange={({ target }) => {
        setTyped(target.value);
        const next = readDay(target.value);
        if (next !== day) onChange(name, next);
      }}
    />
  );
});
