import Typography from '@mui/material/Typography';
import type { Instant } from '#shared/domain/ids.ts';
import { paceAgenda } from '#shared/domain/sessions/agenda-pace.ts';
import type { AgendaItem } from '#shared/domain/sessions/agenda.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSessionClock, wholeMinutes } from './use-session-clock.ts';

/** How a point stands at this minute: what is left of it, or what it can still have. Says nothing when all is as planned. */
export function AgendaPace(props: {
  readonly item: AgendaItem;
  readonly session: Session;
  readonly startedAt: Instant;
}) {
  const { t } = useLanguage();
  const { item, session, startedAt } = props;
  const elapsed = useSessionClock(startedAt, wholeMinutes);
  if (elapsed === null) return null;
  const index = session.agenda.findIndex(({ id }) => id === item.id);
  const pace = paceAgenda(session.agenda, session.minutes, elapsed)[index];
  if (pace === undefined || pace.kind === 'done') return null;
  if (pace.kind === 'current') {
    const { leftMinutes } = pace;
    return (
      <Typography
        variant="body2"
        sx={{ fontWeight: 600, color: leftMinutes < 0 ? 'warning.main' : 'text.primary' }}
      >
        {leftMinutes < 0
          ? t('live.clock.over', { minutes: -leftMinutes })
          : t('live.agenda.left', { minutes: leftMinutes })}
      </Typography>
    );
  }
  if (pace.suggestedMinutes === item.minutes) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('live.agenda.suggested', { minutes: pace.suggestedMinutes })}
    </Typography>
  );
}
