import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  dayParts,
  isAvailabilitySlot,
  readSlot,
  weekdays,
  type AvailabilitySlot,
  type DayPart,
  type Weekday,
} from '#shared/domain/people/availability.ts';
import { describeSlot } from '#shared/i18n/describe-availability.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { FormSection } from './form-section.tsx';

/** When the person is free each week: named parts of days, and exact hours beside. */
export function AvailabilityEditor(props: {
  readonly availability: readonly AvailabilitySlot[];
  onChange(availability: readonly AvailabilitySlot[]): void;
}) {
  const { t } = useLanguage();
  const { availability } = props;
  const toggle = (slot: AvailabilitySlot) => {
    props.onChange(
      availability.includes(slot)
        ? availability.filter((other) => other !== slot)
        : inOrderOfWeek([...availability, slot]),
    );
  };
  return (
    <FormSection title={t('people.field.availability')} help={t('people.availability.help')}>
      <Box sx={{ overflowX: 'auto', minWidth: 0 }}>
        <Box component="table" sx={{ borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <Typography
                component="th"
                scope="col"
                variant="body2"
                sx={{ textAlign: 'start', fontWeight: 400 }}
              >
                {t('people.availability.part')}
              </Typography>
              {weekdays.map((day) => (
                <Typography
                  key={day}
                  component="th"
                  scope="col"
                  variant="body2"
                  sx={{ px: 0.5, fontWeight: 400 }}
                >
                  {t(`matching.day.${day}`)}
                </Typography>
              ))}
            </tr>
          </thead>
          <tbody>
            {dayParts.map((part) => (
              <DayPartRow key={part} part={part} availability={availability} onToggle={toggle} />
            ))}
          </tbody>
        </Box>
      </Box>
      <ExactHours availability={availability} onToggle={toggle} />
    </FormSection>
  );
}

function DayPartRow(props: {
  readonly part: DayPart;
  readonly availability: readonly AvailabilitySlot[];
  onToggle(slot: AvailabilitySlot): void;
}) {
  const { t } = useLanguage();
  return (
    <tr>
      <Typography
        component="th"
        scope="row"
        variant="body2"
        sx={{ textAlign: 'start', fontWeight: 400, pr: 1 }}
      >
        {t(`people.availability.part.${props.part}`)}
      </Typography>
      {weekdays.map((day) => {
        const slot: AvailabilitySlot = `${day}-${props.part}`;
        return (
          <td key={day} style={{ textAlign: 'center' }}>
            <Checkbox
              size="small"
              sx={{ p: 0.5 }}
              checked={props.availability.includes(slot)}
              slotProps={{ input: { 'aria-label': describeSlot(slot, t) } }}
              onChange={() => {
                props.onToggle(slot);
              }}
            />
          </td>
        );
      })}
    </tr>
  );
}

const quarterOfAnHourInSeconds = 900;

function ExactHours(props: {
  readonly availability: readonly AvailabilitySlot[];
  onToggle(slot: AvailabilitySlot): void;
}) {
  const { t } = useLanguage();
  const [day, setDay] = useState<Weekday>('mon');
  const [hours, setHours] = useState({ from: '09:00', to: '10:00' });
  const slot = `${day}-${hours.from}-${hours.to}`;
  const canAdd = isAvailabilitySlot(slot) && !props.availability.includes(slot);
  const exact = props.availability.filter((known) => readSlot(known)?.part === null);
  return (
    <Box sx={{ display: 'grid', gap: 1, alignContent: 'start', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <TextField
          select
          label={t('people.availability.day')}
          value={day}
          onChange={(event) => {
            const chosen = weekdays.find((known) => known === event.target.value);
            if (chosen !== undefined) setDay(chosen);
          }}
        >
          {weekdays.map((known) => (
            <MenuItem key={known} value={known}>
              {t(`matching.day.${known}`)}
            </MenuItem>
          ))}
        </TextField>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="time"
            label={t(`people.availability.${end}`)}
            value={hours[end]}
            slotProps={{
              inputLabel: { shrink: true },
              htmlInput: { step: quarterOfAnHourInSeconds },
            }}
            onChange={(event) => {
              setHours({ ...hours, [end]: event.target.value });
            }}
          />
        ))}
        <Button
          variant="outlined"
          disabled={!canAdd}
          onClick={() => {
            if (canAdd) props.onToggle(slot);
          }}
        >
          {t('people.availability.add')}
        </Button>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('people.availability.hoursHelp')}
      </Typography>
      {exact.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {exact.map((known) => (
            <Chip
              key={known}
              label={describeSlot(known, t)}
              onDelete={() => {
                props.onToggle(known);
              }}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}

/** Monday first, and each day from its earliest hour on. */
function inOrderOfWeek(slots: readonly AvailabilitySlot[]): readonly AvailabilitySlot[] {
  const minuteOfWeek = (slot: AvailabilitySlot): number => {
    const hours = readSlot(slot);
    return hours === null ? 0 : weekdays.indexOf(hours.day) * 24 * 60 + hours.from;
  };
  return slots.toSorted((one, other) => minuteOfWeek(one) - minuteOfWeek(other));
}
