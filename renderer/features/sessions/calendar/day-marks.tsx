import { useMemo } from 'react';
import type { CalendarOptions, DayCellInfo, DayHeaderInfo } from '@fullcalendar/react';
import { useLanguage } from '#renderer/services/language.tsx';
import styles from './calendar-view.module.css';
import { localDay } from './local-time.ts';
import type { DayOffWords, DescribeDayOff } from './use-days-off.ts';

type DayMarks = Pick<
  CalendarOptions,
  'dayCellClass' | 'dayLaneClass' | 'dayCellTopContent' | 'dayHeaderContent'
>;

/**
 * What stands on the days of the month and the week. Days off are tinted, with their name beside the number
 * or below the heading. The number is what the keyboard reaches of a day: a click of the mouse does nothing,
 * since a double click plans, as everywhere on the day.
 */
export function useDayMarks(
  dayOffOf: DescribeDayOff,
  labelOf: (day: string) => string,
  onPlan: (day: string) => void,
): DayMarks {
  const { formatDate } = useLanguage();
  return useMemo(() => {
    const tintOf = ({ date }: { readonly date: Date }) => {
      const off = dayOffOf(localDay(date));
      return off === null ? '' : (tints[off.kind] ?? '');
    };
    return {
      dayCellClass: (info: DayCellInfo) => (info.inPopover ? '' : tintOf(info)),
      dayLaneClass: tintOf,
      dayCellTopContent: ({ date }: DayCellInfo) => {
        const day = localDay(date);
        // As the language writes it before the month: the first of one is “1er” in French.
        const [number] = formatDate(day, { day: 'numeric', month: 'long' }).split(/\s/u);
        return (
          <>
            <button
              type="button"
              className={styles['dayNumber']}
              data-day={day}
              aria-label={labelOf(day)}
              onClick={({ detail }) => {
                const isByMouse = detail > 0;
                if (!isByMouse) onPlan(day);
              }}
            >
              {number}
            </button>
            <DayOffName off={dayOffOf(day)} />
          </>
        );
      },
      dayHeaderContent: ({ text, date, inPopover, view }: DayHeaderInfo) => {
        // Above a month stand the days of every week, which no date belongs to.
        const isOneDay = inPopover || view.type !== 'dayGridMonth';
        return (
          <span className={styles['dayHeading']}>
            {text}
            {isOneDay && <DayOffName off={dayOffOf(localDay(date))} />}
          </span>
        );
      },
    };
  }, [dayOffOf, formatDate, labelOf, onPlan]);
}

const tints = { closed: styles['closed'], away: styles['away'] };

function DayOffName({ off }: { readonly off: DayOffWords | null }) {
  if (off === null) return null;
  return (
    <span className={styles['dayOffName']} title={off.full}>
      {off.short}
    </span>
  );
}
