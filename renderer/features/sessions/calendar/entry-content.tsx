import BlockIcon from '@mui/icons-material/Block';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyOutlinedIcon from '@mui/icons-material/EventBusyOutlined';
import EventOutlinedIcon from '@mui/icons-material/EventOutlined';
import FlagOutlinedIcon from '@mui/icons-material/FlagOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import TrackChangesIcon from '@mui/icons-material/TrackChanges';
import UpdateIcon from '@mui/icons-material/Update';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import styles from './entry-content.module.css';

const sessionIcons = {
  planned: EventOutlinedIcon,
  moved: UpdateIcon,
  held: CheckCircleOutlinedIcon,
  missed: EventBusyOutlinedIcon,
  cancelled: BlockIcon,
};

const dueIcons = { milestone: FlagOutlinedIcon, goal: TrackChangesIcon, action: TaskAltIcon };

/** An entry with its words, as the calendar draws it. */
export interface CalendarItem {
  readonly key: string;
  readonly entry: CalendarEntry;
  readonly title: string;
  readonly detail: string;
  /** Its kind and state. */
  readonly state: string;
  /** What stands against it, a sentence each. */
  readonly conflicts: readonly string[];
}

function look(entry: CalendarEntry): string {
  if (entry.kind !== 'session') return `${styles['due']} ${entry.isDone ? styles['done'] : ''}`;
  switch (entry.session.state) {
    case 'held':
      return `${styles['held']}`;
    case 'missed':
    case 'cancelled':
      return `${styles['off']}`;
    case 'planned':
    case 'moved':
      return `${styles['planned']}`;
  }
}

/** `line`: all on one line; `block`: as high as the session is long; `row`: with its words spelled out. */
export type EntryLayout = 'line' | 'block' | 'row';

/** One entry: opened by a click, with its menu on the button beside it or the menu key. */
export function EntryContent(props: {
  readonly item: CalendarItem;
  /** Empty for what is due on a day. */
  readonly time: string;
  readonly layout: EntryLayout;
  onOpen(): void;
  onMenu(anchor: HTMLElement): void;
}) {
  const { t } = useLanguage();
  const { item, time, layout } = props;
  const { entry, conflicts } = item;
  const Icon = entry.kind === 'session' ? sessionIcons[entry.session.state] : dueIcons[entry.kind];
  return (
    <div
      className={`${styles['entry']} ${look(entry)} ${layout === 'block' ? styles['block'] : ''}`}
    >
      <button
        type="button"
        className={styles['open']}
        title={[item.title, item.detail, item.state, ...conflicts]
          .filter((part) => part !== '')
          .join('\n')}
        onClick={props.onOpen}
        onContextMenu={(event) => {
          event.preventDefault();
          props.onMenu(event.currentTarget);
        }}
      >
        <span className={styles['heard']}>{item.state}</span>
        <Icon className={styles['icon']} aria-hidden />
        {conflicts.length > 0 && <WarningAmberIcon className={styles['warning']} aria-hidden />}
        {time !== '' && <span className={styles['time']}>{time}</span>}
        <span className={styles['title']}>{item.title}</span>
        {layout !== 'line' && item.detail !== '' && (
          <span className={styles['detail']}>{item.detail}</span>
        )}
        {layout === 'row' && (
          <span className={styles['state']} aria-hidden>
            {item.state}
          </span>
        )}
      </button>
      {entry.kind === 'session' && (
        <button
          type="button"
          className={styles['menu']}
          aria-label={t('calendar.entry.menu', { entry: item.title })}
          aria-haspopup="menu"
          onClick={(event) => {
            props.onMenu(event.currentTarget);
          }}
        />
      )}
    </div>
  );
}
