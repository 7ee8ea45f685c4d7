import {
  memo,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
} from 'react';
import FullCalendar, {
  type CalendarController,
  type DatesSetInfo,
  type DayCellInfo,
  type EventDisplayInfo,
  type EventDropInfo,
  type EventInput,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { doOverlap, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import { localeTags } from '#shared/i18n/translate.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { countDays, daysOffIn, eventOf, isInRange } from './calendar-events.ts';
import { useCalendarFormats } from './calendar-formats.ts';
import { useCalendarStore, type CalendarViewName } from './calendar-store.ts';
import styles from './calendar-view.module.css';
import { useDayMarks } from './day-marks.tsx';
import { EntryContent, type CalendarItem, type EntryLayout } from './entry-content.tsx';
import { localDay } from './local-time.ts';
import { useDayCells } from './use-day-cells.ts';
import type { DescribeDayOff } from './use-days-off.ts';

/** Time that is coloured behind the entries. */
export interface BackgroundTime extends TimeSpan {
  readonly kind: 'free' | 'busy';
  readonly words: string;
}

const libraryViews: Readonly<Record<CalendarViewName, string>> = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  agenda: 'listMonth',
};

const plugins = [classicTheme, dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin];

function layoutOf(libraryView: string): EntryLayout {
  return libraryView === libraryViews.week ? 'block' : 'line';
}

function dayNumberClass({ isToday }: DayCellInfo): string {
  return `${styles['label']} ${styles['dayTop']} ${isToday ? styles['today'] : ''}`;
}

const backgroundColours = { free: styles['free'], busy: styles['busy'] };

/** The month, the week or the list of a month, drawn by FullCalendar with our own entries. */
export const CalendarView = memo(function CalendarView(props: {
  readonly controller: CalendarController;
  readonly items: readonly CalendarItem[];
  readonly background: readonly BackgroundTime[];
  readonly dayOffOf: DescribeDayOff;
  onOpen(item: CalendarItem): void;
  onMenu(item: CalendarItem, anchor: HTMLElement): void;
  /** @param startsAt where it was dropped */
  onMove(item: CalendarItem, startsAt: Date): void;
  /** @param day `YYYY-MM-DD`, or with the time where one was pointed at */
  onPlan(day: string): void;
}) {
  const { t, locale, formatDate } = useLanguage();
  const { items, background, controller, dayOffOf } = props;
  const view = useCalendarStore((state) => state.view);
  const goTo = useCalendarStore((state) => state.goTo);
  const [initial] = useState(() => ({ view, day: useCalendarStore.getState().day }));
  const [range, setRange] = useState<TimeSpan | null>(null);
  const itemByKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items]);
  // The click that ends a drag over the entry itself would open it.
  const isDragging = useRef(false);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (controller.view !== undefined && controller.view.type !== libraryViews[view]) {
      controller.changeView(libraryViews[view]);
    }
  }, [controller, view]);

  const countByDay = useMemo(() => countDays(items), [items]);
  const labelOf = useCallback(
    (day: string) => {
      const count = countByDay.get(day) ?? 0;
      return [
        formatDate(day, { dateStyle: 'full' }),
        ...(count === 0 ? [] : [t('calendar.day.entries', { count })]),
        dayOffOf(day)?.full ?? '',
      ]
        .filter((part) => part !== '')
        .join(', ');
    },
    [countByDay, dayOffOf, formatDate, t],
  );
  const hintId = useId();
  const dayCells = useDayCells(frame, controller, range, hintId, labelOf);
  const dayMarks = useDayMarks(dayOffOf, labelOf, props.onPlan);
  const formats = useCalendarFormats();

  const events = useMemo(
    () => [
      ...items.filter((item) => isInRange(item, range)).map(eventOf),
      ...background
        .filter((time) => range === null || doOverlap(time, range))
        .map((time): EventInput => ({
          start: new Date(time.from),
          end: new Date(time.to),
          display: 'background',
          title: time.words,
          class: backgroundColours[time.kind] ?? '',
          color: 'transparent',
        })),
      ...(view === 'agenda' ? daysOffIn(range, dayOffOf) : []),
    ],
    [background, dayOffOf, items, range, view],
  );

  const drawEntry = ({ event, timeText, view: { type } }: EventDisplayInfo) => {
    const item = itemByKey.get(event.id);
    if (item === undefined) return <span className={styles['dayOffRow']}>{event.title}</span>;
    return (
      <EntryContent
        item={item}
        time={event.allDay ? '' : timeText}
        layout={type === libraryViews.agenda ? 'row' : event.allDay ? 'line' : layoutOf(type)}
        onOpen={() => {
          if (!isDragging.current) props.onOpen(item);
        }}
        onMenu={(anchor) => {
          props.onMenu(item, anchor);
        }}
      />
    );
  };

  return (
    <div
      ref={frame}
      // It only listens for what its days hear.
      role="presentation"
      className={styles['calendar']}
      onDoubleClick={(event) => {
        const place = freePlaceAt(event);
        if (place !== null) props.onPlan(place);
      }}
      onKeyDown={(event) => {
        const { key, target } = event;
        const day = target instanceof Element ? target.getAttribute('data-date') : null;
        if (key === 'Enter' && day !== null) props.onPlan(day);
        dayCells.onKeyDown(event);
      }}
      onFocus={dayCells.onFocus}
    >
      <HeardOnly id={hintId}>{t('calendar.month.keys')}</HeardOnly>
      <FullCalendar
        plugins={plugins}
        controller={controller}
        initialView={libraryViews[initial.view]}
        {...(initial.day !== null && { initialDate: initial.day })}
        headerToolbar={false}
        height="100%"
        locale={localeTags[locale]}
        firstDay={1}
        events={events}
        eventContent={drawEntry}
        eventClass={styles['event']}
        eventInnerClass={styles['inner']}
        backgroundEventTitleClass={styles['backgroundWords']}
        eventInteractive={false}
        eventDisplay="block"
        {...formats}
        {...dayMarks}
        moreLinkClass={styles['more']}
        eventOrder="rank,start,-duration,allDay,title"
        dayHeaderInnerClass={styles['label']}
        slotHeaderInnerClass={styles['label']}
        allDayHeaderInnerClass={styles['label']}
        dayCellTopClass={styles['dayHead']}
        dayCellTopInnerClass={dayNumberClass}
        listDayHeaderInnerClass={styles['label']}
        listItemEventBeforeClass={styles['hidden']}
        listItemEventInnerClass={styles['inner']}
        eventMinHeight={24}
        dayMaxEvents
        popoverClass={styles['popover']}
        fixedWeekCount={false}
        nowIndicator
        scrollTime="08:00:00"
        snapDuration="00:15:00"
        slotEventOverlap={false}
        eventDurationEditable={false}
        weekTextLong={t('calendar.view.week')}
        allDayText={t('calendar.allDay')}
        timedText={t('calendar.timed')}
        moreLinkText={(count) => t('calendar.moreEntries', { count })}
        moreLinkHint={(count) => t('calendar.moreEntries.hint', { count })}
        closeHint={t('calendar.close')}
        noEventsText={t('calendar.nothing')}
        datesSet={({ start, end, view: shown }: DatesSetInfo) => {
          setRange({ from: start.getTime(), to: end.getTime() });
          goTo(localDay(shown.currentStart));
        }}
        eventDragStart={() => {
          isDragging.current = true;
        }}
        eventDragStop={() => {
          setTimeout(() => {
            isDragging.current = false;
          });
        }}
        eventDrop={({ event, revert }: EventDropInfo) => {
          // It goes there once its dialog has been answered.
          revert();
          const item = itemByKey.get(event.id);
          if (item !== undefined && event.start !== null) props.onMove(item, event.start);
        }}
      />
    </div>
  );
});

/** The day that is pointed at, with the half hour where hours are shown; null on an entry. */
function freePlaceAt({ target, clientX, clientY }: MouseEvent): string | null {
  if (!(target instanceof Element) || target.closest('button:not([data-day]), a') !== null)
    return null;
  // Columns are days and lines are times, and neither holds the other.
  const pointedAt = document.elementsFromPoint(clientX, clientY);
  const day = valueOf(pointedAt, 'data-date');
  const time = valueOf(pointedAt, 'data-time');
  return day === null || time === null ? day : `${day}T${time.slice(0, 5)}`;
}

function valueOf(elements: readonly Element[], attribute: string): string | null {
  return elements.find((one) => one.hasAttribute(attribute))?.getAttribute(attribute) ?? null;
}
