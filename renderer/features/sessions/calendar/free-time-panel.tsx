import { useMemo, useState } from 'react';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { startsToOffer, startsWithin } from '#shared/domain/calendar/free-time.ts';
import type { TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { PairId } from '#shared/domain/ids.ts';
import { canMeet } from '#shared/domain/pairing/pair-decisions.ts';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { CalendarData } from './use-calendar-data.ts';

/** Lengths a session mostly has, in minutes. */
export const usualLengths = [30, 45, 60, 90] as const;
export type UsualLength = (typeof usualLengths)[number];

/** Beginnings offered at first in one stretch of free time; the others are a click away. */
const mostStarts = 6;

/** When the two of a pair can both meet, to plan a session there. */
export function FreeTimePanel(props: {
  readonly data: CalendarData;
  readonly pairId: PairId | null;
  readonly minutes: UsualLength;
  readonly free: readonly TimeSpan[];
  onChoosePair(pairId: PairId | null): void;
  onChooseLength(minutes: UsualLength): void;
  onPlan(startsAt: Date): void;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const { data, pairId, minutes, free } = props;
  const pairs = useMemo(
    () =>
      data.pairs
        .filter(canMeet)
        .map(({ id }) => id)
        .toSorted((a, b) => compareText(data.pairName(a), data.pairName(b))),
    [compareText, data],
  );
  const withoutHours = (pairId === null ? [] : (data.people.get(pairId) ?? [])).filter(
    (personId) => data.availabilityOf(personId).length === 0,
  );
  return (
    <SidePanel
      title={t('calendar.free.title')}
      subtitle={t('calendar.free.text')}
      closeLabel={t('calendar.close')}
      onClose={props.onClose}
    >
      <Autocomplete<PairId>
        size="small"
        options={pairs}
        value={pairId}
        getOptionKey={(id) => id}
        getOptionLabel={data.pairName}
        onChange={(_event, chosen) => {
          props.onChoosePair(chosen);
        }}
        renderInput={(input) => <TextField {...input} label={t('calendar.free.pair')} />}
      />
      <TextField
        select
        label={t('calendar.free.length')}
        value={String(minutes)}
        onChange={(event) => {
          const chosen = usualLengths.find((length) => String(length) === event.target.value);
          if (chosen !== undefined) props.onChooseLength(chosen);
        }}
      >
        {usualLengths.map((length) => (
          <MenuItem key={length} value={String(length)}>
            {t('calendar.free.minutes', { count: length })}
          </MenuItem>
        ))}
      </TextField>
      {withoutHours.map((personId) => (
        <Alert key={personId} severity="info">
          {t('calendar.free.noHours', { person: data.nameOf(personId) })}
        </Alert>
      ))}
      {pairId !== null && free.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('calendar.free.none')}</Typography>
      )}
      <FreeDays free={free} minutes={minutes} onPlan={props.onPlan} />
    </SidePanel>
  );
}

function FreeDays(props: {
  readonly free: readonly TimeSpan[];
  readonly minutes: number;
  onPlan(startsAt: Date): void;
}) {
  return props.free.map((span) => (
    <FreeSpan key={span.from} span={span} minutes={props.minutes} onPlan={props.onPlan} />
  ));
}

function FreeSpan(props: {
  readonly span: TimeSpan;
  readonly minutes: number;
  onPlan(startsAt: Date): void;
}) {
  const { t, formatDate } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const { span, minutes } = props;
  const time = (at: number) => formatDate(new Date(at), { hour: '2-digit', minute: '2-digit' });
  const day = formatDate(new Date(span.from), { weekday: 'long', day: 'numeric', month: 'long' });
  const starts = startsWithin(span, minutes);
  const offered = startsToOffer(starts, minutes, mostStarts, minuteOfDay);
  return (
    <Box>
      <Typography variant="subtitle2" component="h3">
        {t('calendar.free.span', { day, from: time(span.from), to: time(span.to) })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
        {(isWhole ? starts : offered).map((at) => (
          <Button
            key={at}
            size="small"
            variant="outlined"
            aria-label={t('calendar.free.plan', { day, time: time(at) })}
            onClick={() => {
              props.onPlan(new Date(at));
            }}
          >
            {time(at)}
          </Button>
        ))}
        {starts.length > offered.length && (
          <Button
            key="others"
            size="small"
            aria-expanded={isWhole}
            aria-label={t('calendar.free.others.of', {
              count: starts.length - offered.length,
              day,
            })}
            onClick={() => {
              setIsWhole(!isWhole);
            }}
          >
            {isWhole
              ? t('calendar.free.fewer')
              : t('calendar.free.others', { count: starts.length - offered.length })}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function minuteOfDay(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}
