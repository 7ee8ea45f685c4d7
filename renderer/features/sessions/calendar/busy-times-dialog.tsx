import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { PersonId } from '#shared/domain/ids.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { removeBusyTimesCommand } from './busy-commands.ts';
import type { CalendarData } from './use-calendar-data.ts';

/** An absence, or everything that one file said of one person. */
interface BusyGroup {
  readonly key: string;
  readonly personId: PersonId;
  /** Empty for an absence. */
  readonly source: string;
  readonly times: readonly BusyTime[];
  readonly from: string;
  /** The last moment of it. */
  readonly to: Date;
}

/** What is known of when people cannot meet, to look at and to take away. */
export function BusyTimesDialog(props: { readonly data: CalendarData; onClose(): void }) {
  const { t, formatDate, compareText } = useLanguage();
  const run = useCommand();
  const { data } = props;
  const groups = useMemo(() => listGroups(data, compareText), [compareText, data]);
  const day = (at: Date) => formatDate(at, { dateStyle: 'medium' });
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="busy-times-title" onClose={props.onClose}>
      <DialogTitle id="busy-times-title" variant="h2">
        {t('calendar.busy.title')}
      </DialogTitle>
      <DialogContent>
        {groups.length === 0 && (
          <Typography sx={{ color: 'text.secondary' }}>{t('calendar.busy.none')}</Typography>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {groups.map((group) => {
            const person = data.nameOf(group.personId);
            const period = { from: day(new Date(group.from)), to: day(group.to) };
            const what =
              group.source === ''
                ? t('calendar.busy.absence', period)
                : t('calendar.busy.file', {
                    ...period,
                    file: group.source,
                    count: group.times.length,
                  });
            return (
              <Box
                key={group.key}
                component="li"
                sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.75 }}
              >
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <Typography variant="subtitle2" component="p">
                    {person}
                  </Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {what}
                  </Typography>
                </Box>
                <Button
                  size="small"
                  aria-label={t('calendar.busy.remove.of', { person, what })}
                  onClick={() => {
                    void run(
                      removeBusyTimesCommand(group.times),
                      t('calendar.busy.removed', { person }),
                    );
                  }}
                >
                  {t('calendar.busy.remove')}
                </Button>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('calendar.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function listGroups(
  { busyTimes, nameOf }: CalendarData,
  compareText: (a: string, b: string) => number,
): readonly BusyGroup[] {
  const timesByKey = new Map<string, BusyTime[]>();
  for (const time of busyTimes) {
    const key = time.source === '' ? time.id : `${time.personId} ${time.source}`;
    const known = timesByKey.get(key);
    if (known === undefined) timesByKey.set(key, [time]);
    else known.push(time);
  }
  return [...timesByKey]
    .flatMap(([key, times]): BusyGroup[] => {
      const sorted = times.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      const [first] = sorted;
      if (first === undefined) return [];
      const end = Math.max(...times.map(({ endsAt }) => Date.parse(endsAt)));
      const { personId, source, startsAt } = first;
      return [{ key, personId, source, times, from: startsAt, to: new Date(end - 1) }];
    })
    .toSorted(
      (one, other) =>
        compareText(nameOf(one.personId), nameOf(other.personId)) ||
        (one.from < other.from ? -1 : 1),
    );
}
