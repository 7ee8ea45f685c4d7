import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#shared/domain/ids.ts';

/** A change of a zone's clock, on the wall clock before it. */
interface ClockChange {
  readonly local: Temporal.PlainDateTime;
  readonly offsetBefore: string;
  readonly offsetAfter: string;
  readonly isForward: boolean;
}

/** Years looked at after the last session, to tell a rule that goes on from changes made by decree. */
const yearsAhead = 4;

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 3.6.5), right for times from one moment to another; null for
 * UTC, which needs none. Changes that follow a yearly rule are written as the rule, which programmes
 * that know no list of changes need; others, such as Morocco’s, one by one.
 */
export function writeTimeZone(timeZone: string, from: Instant, to: Instant): string | null {
  const first = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  const last = Temporal.Instant.from(to).toZonedDateTimeISO(timeZone);
  if (timeZone === 'UTC' || first.timeZoneId === 'UTC') return null;
  const start = first.with({ month: 1, day: 1 }).startOfDay().subtract({ years: 1 });
  const changes = listChanges(start, last.year + yearsAhead);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  const [firstChange] = changes;
  const begins = start.toPlainDateTime();
  if (
    firstChange === undefined ||
    Temporal.PlainDateTime.compare(firstChange.local, first.toPlainDateTime()) > 0
  ) {
    lines.push(...observance('STANDARD', localText(begins), start.offset, start.offset));
  }
  for (const [name, own] of [
    ['DAYLIGHT', changes.filter(({ isForward }) => isForward)],
    ['STANDARD', changes.filter(({ isForward }) => !isForward)],
  ] as const) {
    const rule = yearlyRule(own);
    const [earliest] = own;
    for (const change of rule === null || earliest === undefined ? own : [earliest]) {
      const { local, offsetBefore, offsetAfter } = change;
      lines.push(...observance(name, localText(local), offsetBefore, offsetAfter, rule));
    }
  }
  lines.push('END:VTIMEZONE');
  return lines.join('\r\n');
}

function listChanges(start: Temporal.ZonedDateTime, lastYear: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let before = start;
  for (;;) {
    const after = before.getTimeZoneTransition('next');
    if (after === null || after.year > lastYear) return changes;
    const offsetBefore = after.subtract({ nanoseconds: 1 }).offset;
    changes.push({
      local: after.toInstant().toZonedDateTimeISO(offsetBefore).toPlainDateTime(),
      offsetBefore,
      offsetAfter: after.offset,
      isForward: after.offsetNanoseconds > after.subtract({ nanoseconds: 1 }).offsetNanoseconds,
    });
    before = after;
  }
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rule all the changes follow, once a year without a gap; null when there is none. */
function yearlyRule(changes: readonly ClockChange[]): string | null {
  const [first] = changes;
  if (first === undefined || changes.length < yearsAhead) return null;
  const isRegular = changes.every(
    ({ local, offsetBefore, offsetAfter }, place) =>
      local.year === first.local.year + place &&
      local.month === first.local.month &&
      local.dayOfWeek === first.local.dayOfWeek &&
      local.toPlainTime().equals(first.local.toPlainTime()) &&
      offsetBefore === first.offsetBefore &&
      offsetAfter === first.offsetAfter,
  );
  const week = isRegular ? commonWeek(changes.map(({ local }) => local)) : null;
  if (week === null) return null;
  const day = weekdayNames[first.local.dayOfWeek - 1] ?? '';
  return `FREQ=YEARLY;BYMONTH=${first.local.month};BYDAY=${week}${day}`;
}

/** The week of the month that all the days are in: -1 for the last. */
function commonWeek(days: readonly Temporal.PlainDateTime[]): number | null {
  if (days.every(({ day, daysInMonth }) => day + 7 > daysInMonth)) return -1;
  const weeks = new Set(days.map(({ day }) => Math.ceil(day / 7)));
  const [week = 0] = weeks;
  return weeks.size === 1 ? week : null;
}

function observance(
  name: 'STANDARD' | 'DAYLIGHT',
  start: string,
  offsetBefore: string,
  offsetAfter: string,
  rule: string | null = null,
): readonly string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${offsetBefore.replaceAll(':', '')}`,
    `TZOFFSETTO:${offsetAfter.replaceAll(':', '')}`,
    `END:${name}`,
  ];
}

function localText(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
