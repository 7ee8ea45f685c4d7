import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { BusyTimesFile } from '#shared/formats/calendar/read-busy-times.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Problems that are spelled out; the others are counted. */
const mostShown = 5;

/** What a calendar file would bring: how many busy times, from when to when, and what was left out. */
export function ImportPreview(props: {
  readonly file: BusyTimesFile;
  /** Busy times of an earlier import of the same file. */
  readonly replacedCount: number;
}) {
  const { t, formatDate } = useLanguage();
  const { busy, eventCount, problems } = props.file;
  const [first, last] = [busy[0], busy.at(-1)];
  const day = (at: number) => formatDate(new Date(at), { dateStyle: 'medium' });
  const hidden = problems.length - mostShown;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1 }}>
      <Typography>
        {first === undefined || last === undefined
          ? t('calendar.import.nothing', { events: eventCount })
          : t('calendar.import.preview', {
              count: busy.length,
              events: eventCount,
              from: day(first.from),
              to: day(last.to),
            })}
      </Typography>
      {props.replacedCount > 0 && (
        <Typography>{t('calendar.import.replaces', { count: props.replacedCount })}</Typography>
      )}
      {problems.length > 0 && (
        <Alert severity="warning">
          {t('calendar.import.leftOut', { count: problems.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {problems.slice(0, mostShown).map(({ kind, line }) => (
              <li key={line}>{t(`calendar.import.leftOut.${kind}`, { line })}</li>
            ))}
            {hidden > 0 && <li>{t('calendar.import.leftOut.others', { count: hidden })}</li>}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
