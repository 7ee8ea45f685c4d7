import { Link } from 'react-router';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import DoNotDisturbOutlinedIcon from '@mui/icons-material/DoNotDisturbOutlined';
import EventBusyOutlinedIcon from '@mui/icons-material/EventBusyOutlined';
import EventOutlinedIcon from '@mui/icons-material/EventOutlined';
import { isGoingOn } from '#shared/domain/sessions/live-session.ts';
import type { Session, SessionState } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import styles from './session-link.module.css';

const stateIcons = {
  planned: [EventOutlinedIcon, 'text.secondary'],
  moved: [EventOutlinedIcon, 'text.secondary'],
  held: [CheckCircleOutlinedIcon, 'success.main'],
  missed: [EventBusyOutlinedIcon, 'warning.main'],
  cancelled: [DoNotDisturbOutlinedIcon, 'text.secondary'],
} as const satisfies Record<SessionState, readonly [typeof EventOutlinedIcon, string]>;

/** One session of the pair: when it is, what it is about, and what became of it. */
export function SessionLink(props: {
  readonly session: Session;
  /** Null of one that did not take place. */
  readonly number: number | null;
  readonly isCurrent: boolean;
}) {
  const { t, formatDate } = useLanguage();
  const { session, number, isCurrent } = props;
  const [Icon, colour] = stateIcons[session.state];
  const state = t(`sessions.state.${isGoingOn(session) ? 'under-way' : session.state}`);
  const date = formatDate(new Date(session.startsAt), { day: 'numeric', month: 'short' });
  return (
    <Link
      to={paths.session(session.programmeId, session.id)}
      className={styles['link']}
      data-session={session.id}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <div className={styles['head']}>
        <span className={styles['date']}>
          {number === null ? date : t('live.list.numbered', { date, number })}
        </span>
        <Icon aria-hidden sx={{ fontSize: 16, color: colour }} />
      </div>
      <div dir="auto" className={styles['title']}>
        {session.title || state}
      </div>
      {session.title !== '' && <div className={styles['state']}>{state}</div>}
    </Link>
  );
}
