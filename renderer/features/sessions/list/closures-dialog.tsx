import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { holidayCalendars, type Programme } from '#shared/domain/programme/programme.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { setClosuresCommand } from '../commands.ts';
import { daysTyped, nothingTyped, type TypedDays } from './days-between.ts';

/** The days of a programme on which no series is planned: public holidays, and those of the firm. */
export function ClosuresDialog(props: { readonly programme: Programme; onClose(): void }) {
  const { t, formatDate } = useLanguage();
  const run = useCommand();
  const { programme } = props;
  const [initial] = useState({ holidays: programme.holidays, closedDays: programme.closedDays });
  const [input, setInput] = useState(initial);
  const [typed, setTyped] = useState<TypedDays>(nothingTyped);
  const [hasProblem, setHasProblem] = useState(false);
  /** The days with those typed; null, and told, when those are none. */
  const takeTyped = (): readonly CalendarDate[] | null => {
    const days = daysTyped(typed);
    setHasProblem(days === null);
    return days === null ? null : [...new Set([...input.closedDays, ...days])].toSorted();
  };
  const save = async () => {
    // What was typed is meant, whether or not it was added to the list before.
    const closedDays = takeTyped();
    if (closedDays === null) return;
    const command = setClosuresCommand(programme, { ...input, closedDays });
    const isSaved = await run(command, t('sessions.closures.saved'));
    if (isSaved) props.onClose();
  };
  return (
    <FormFrame
      title={t('sessions.closures.title')}
      size="sm"
      hasChanges={typed !== nothingTyped || JSON.stringify(input) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('sessions.save')}
      onSave={save}
      onClose={props.onClose}
    >
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('sessions.closures.text')}</Typography>
      <TextField
        select
        fullWidth
        label={t('sessions.closures.holidays')}
        value={input.holidays}
        onChange={(event) => {
          const holidays = holidayCalendars.find((known) => known === event.target.value);
          if (holidays !== undefined) setInput({ ...input, holidays });
        }}
      >
        {holidayCalendars.map((calendar) => (
          <MenuItem key={calendar} value={calendar}>
            {t(`sessions.closures.holidays.${calendar}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t('sessions.closures.days')}
      </Typography>
      {input.closedDays.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('sessions.closures.days.none')}
        </Typography>
      ) : (
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, maxHeight: 160, overflow: 'auto' }}
        >
          {input.closedDays.map((day) => {
            const date = formatDate(day, {
              weekday: 'short',
              day: 'numeric',
              month: 'short',
              year: 'numeric',
            });
            const remove = () => {
              const closedDays = input.closedDays.filter((other) => other !== day);
              setInput({ ...input, closedDays });
            };
            return (
              <Chip
                key={day}
                label={date}
                // Enter does what its name says, and not the Delete key alone.
                onClick={remove}
                onDelete={remove}
                aria-label={t('sessions.closures.remove', { date })}
              />
            );
          })}
        </Box>
      )}
      <DaysAdder
        typed={typed}
        hasProblem={hasProblem}
        onChange={(next) => {
          setTyped(next);
          setHasProblem(false);
        }}
        onAdd={() => {
          const closedDays = takeTyped();
          if (closedDays === null) return;
          setInput({ ...input, closedDays });
          setTyped(nothingTyped);
        }}
      />
    </FormFrame>
  );
}

/** Adds a day, or every day from one to another. */
function DaysAdder(props: {
  readonly typed: TypedDays;
  readonly hasProblem: boolean;
  onChange(typed: TypedDays): void;
  onAdd(): void;
}) {
  const { t } = useLanguage();
  const { typed, hasProblem, onChange } = props;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <DayField
          label={t('sessions.closures.from')}
          day={typed.from}
          isWrong={hasProblem}
          onChange={(from) => {
            onChange({ ...typed, from });
          }}
        />
        <DayField
          label={t('sessions.closures.to')}
          day={typed.to}
          isWrong={hasProblem}
          onChange={(to) => {
            onChange({ ...typed, to });
          }}
        />
        <Button variant="outlined" disabled={typed.from === ''} onClick={props.onAdd}>
          {t('sessions.closures.add')}
        </Button>
      </Box>
      {hasProblem && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
          {t('sessions.closures.problem')}
        </Typography>
      )}
    </>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly isWrong: boolean;
  onChange(day: string): void;
}) {
  return (
    <TextField
      type="date"
      label={props.label}
      value={props.day}
      error={props.isWrong}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
