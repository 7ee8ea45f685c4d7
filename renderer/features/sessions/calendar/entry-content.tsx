import BlockIcon from '@mui/icons-material/Block';
import BallotOutlinedIcon from '@mui/icons-material/BallotOutlined';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyOutlinedIcon from '@mui/icons-material/EventBusyOutlined';
import EventOutlinedIcon from '@mui/icons-material/EventOutlined';
import FlagOutlinedIcon from '@mui/icons-material/FlagOutlined';
import SchoolOutlinedIcon from '@mui/icons-material/SchoolOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import TrackChangesIcon from '@mui/icons-material/TrackChanges';
import UpdateIcon from '@mui/icons-material/Update';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { isMovableDue, type CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { initialsOf, shortNameOf } from '#renderer/components/name-parts.ts';
import { roleTextColour } from '#renderer/components/role-colour.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import styles from './entry-content.module.css';

const sessionIcons = {
  planned: EventOutlinedIcon,
  moved: UpdateIcon,
  held: CheckCircleOutlinedIcon,
  missed: EventBusyOutlinedIcon,
  cancelled: BlockIcon,
};

const dueIcons = {
  milestone: FlagOutlinedIcon,
  goal: TrackChangesIcon,
  action: TaskAltIcon,
  'survey-opens': BallotOutlinedIcon,
  'survey-due': BallotOutlinedIcon,
  assessment: SchoolOutlinedIcon,
};

/** Whether anything can be done with it but open it. */
export function hasMenu(entry: CalendarEntry): boolean {
  return entry.kind === 'session' || (isMovableDue(entry) && !entry.isDone);
}

/** The names of two people. */
export interface PairOfEntry {
  readonly mentor: string;
  readonly mentee: string;
}

/** An entry with its words, as the calendar draws it. */
export interface CalendarItem {
  readonly key: string;
  readonly entry: CalendarEntry;
  readonly title: string;
  /** The two of a session’s pair, to be named in less room; null for any other entry. */
  readonly pair: PairOfEntry | null;
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
  const pair = layout === 'row' ? null : item.pair;
  const isBrief = layout === 'line' && entry.kind === 'session';
  const Icon = entry.kind === 'session' ? sessionIcons[entry.session.state] : dueIcons[entry.kind];
  return (
    <div
      className={`${styles['entry']} ${look(entry)} ${layout === 'block' ? styles['block'] : ''}`}
    >
      <button
        type="button"
        data-entry={item.key}
        className={`${styles['open']} ${isBrief ? styles['brief'] : ''}`}
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
        {pair === null ? (
          <span
            className={`${styles['title']} ${layout === 'line' && !isBrief ? styles['twoLines'] : ''}`}
          >
            {item.title}
          </span>
        ) : (
          <PairTitle pair={pair} title={item.title} />
        )}
        {layout !== 'line' && item.detail !== '' && (
          <span className={styles['detail']}>{item.detail}</span>
        )}
        {layout === 'row' && (
          <span className={styles['state']} aria-hidden>
            {item.state}
          </span>
        )}
      </button>
      {hasMenu(entry) && (
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

/** The pair in as many letters as the day is wide; heard in full. */
function PairTitle(props: { readonly pair: PairOfEntry; readonly title: string }) {
  const { mentor, mentee } = props.pair;
  return (
    <>
      <span className={styles['heard']}>{props.title}</span>
      <span className={`${styles['title']} ${styles['marks']}`} aria-hidden>
        <span style={{ color: roleTextColour('mentor') }}>{initialsOf(mentor) || mentor}</span>
        {'→'}
        <span style={{ color: roleTextColour('mentee') }}>{initialsOf(mentee) || mentee}</span>
      </span>
      <span className={`${styles['title']} ${styles['short']}`} aria-hidden>
        {`${shortNameOf(mentor)} → ${shortNameOf(mentee)}`}
      </span>
      <span className={`${styles['title']} ${styles['full']}`} aria-hidden>
        {props.title}
      </span>
    </>
  );
}
