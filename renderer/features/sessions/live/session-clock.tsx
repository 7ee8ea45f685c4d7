import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import TimerOutlinedIcon from '@mui/icons-material/TimerOutlined';
import type { Instant } from '#shared/domain/ids.ts';
import type { ClockReading } from '#shared/domain/sessions/session-clock.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSessionClock } from './use-session-clock.ts';

function secondsOrKind(reading: ClockReading): number | 'set-back' | 'left-open' {
  return reading.kind === 'running' ? reading.seconds : reading.kind;
}

/** How long the session has been going on, against the plan. Nothing but this ticks. */
export function SessionClock(props: {
  readonly startedAt: Instant;
  /** As planned, in minutes. */
  readonly minutes: number;
}) {
  const { t, formatDate, formatNumber } = useLanguage();
  const { startedAt, minutes } = props;
  const seconds = useSessionClock(startedAt, secondsOrKind);
  const since = t('live.clock.since', {
    time: formatDate(new Date(startedAt), { timeStyle: 'short' }),
  });
  if (typeof seconds === 'string') {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[since, t(seconds === 'set-back' ? 'live.clock.setBack' : 'live.clock.leftOpen')].join(
          ' · ',
        )}
      </Typography>
    );
  }
  const twoDigits = (value: number) => formatNumber(value, { minimumIntegerDigits: 2 });
  const overMinutes = Math.floor(seconds / 60) - minutes;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, flexWrap: 'wrap' }}>
      <TimerOutlinedIcon aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
      <Typography
        role="timer"
        aria-label={t('live.clock.label')}
        variant="subtitle2"
        sx={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {t('live.clock.elapsed', {
          elapsed: `${formatNumber(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`,
          planned: minutes,
        })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {overMinutes > 0 ? t('live.clock.over', { minutes: overMinutes }) : since}
      </Typography>
    </Box>
  );
}
