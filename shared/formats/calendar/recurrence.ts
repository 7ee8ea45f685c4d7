import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { isInSessionYears } from '#shared/domain/sessions/session-years.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { isLocalDateTime, isTimeZone } from './time-zone.ts';

export const recurrenceProblems = [
  'rule-malformed',
  'rule-too-often',
  'rule-without-dates',
  'start-malformed',
  'start-out-of-range',
  'zone-unknown',
] as const;
/**
 * Why a rule gives no dates. `rule-too-often`: several times a day; `rule-without-dates`: none that the
 * calendar has, such as every 30 February, or none before its own end.
 */
export type RecurrenceProblem = (typeof recurrenceProblems)[number];

export interface RecurrenceQuestion {
  /** An RFC 5545 recurrence rule without DTSTART; `RRULE:` before it does no harm. */
  readonly rule: string;
  readonly startsAtLocal: string;
  readonly timeZone: string;
  /** Dates beyond so many are left out, as are those beyond `horizonYears`: a rule may go on for ever. */
  readonly atMost: number;
}

type ValueCheck = (value: string) => boolean;

function like(shape: RegExp): ValueCheck {
  return (value) => shape.test(value);
}

/** Numbers that count from the beginning or, negative, from the end; the library would drop others unsaid. */
function listOf(most: number, canCountFromTheEnd = true): ValueCheck {
  return (value) =>
    value.split(',').every((text) => {
      const size = Math.abs(Number(text));
      const isNumber = /^[+-]?\d{1,3}$/.test(text) && (canCountFromTheEnd || !text.startsWith('-'));
      return isNumber && size >= 1 && size <= most;
    });
}

const wholeNumber = like(/^[1-9]\d{0,3}$/);

/** What may stand in a rule, and what its value may be. */
const parts: Readonly<Record<string, ValueCheck>> = {
  FREQ: like(/^(YEARLY|MONTHLY|WEEKLY|DAILY)$/),
  INTERVAL: wholeNumber,
  COUNT: wholeNumber,
  UNTIL: like(/^\d{8}(T\d{6}Z?)?$/),
  BYDAY: like(/^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/),
  BYMONTHDAY: listOf(31),
  BYMONTH: listOf(12, false),
  BYYEARDAY: listOf(366),
  BYWEEKNO: listOf(53),
  BYSETPOS: listOf(366),
  WKST: like(/^(MO|TU|WE|TH|FR|SA|SU)$/),
};

const severalTimesADay = /(^|;)(FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=)/;

/** No date is given that comes more than so many years after the first. */
export const horizonYears = 10;

/** So many years, months, weeks or days are looked into: every day of the horizon. */
const mostPeriods = 3_700;

/**
 * The dates and times of a series on the wall clock of its zone, in order. The clock keeps its hour
 * across a change to summer time, so that dates are reckoned without the zone: `instantAtLocal` says
 * what becomes of an hour that the clock skips. An end given in UTC is compared in the zone.
 */
export function expandRecurrence(
  question: RecurrenceQuestion,
): Result<readonly string[], RecurrenceProblem> {
  const { startsAtLocal, timeZone, atMost } = question;
  if (!isLocalDateTime(startsAtLocal)) return fail('start-malformed');
  if (!isInSessionYears(startsAtLocal)) return fail('start-out-of-range');
  if (!isTimeZone(timeZone)) return fail('zone-unknown');
  const text = question.rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  if (severalTimesADay.test(text)) return fail('rule-too-often');
  const values = readParts(text);
  if (values === null) return fail('rule-malformed');
  const until = values.get('UNTIL');
  if (until !== undefined) {
    const end = endOnTheWallClock(until, timeZone);
    if (end === null) return fail('rule-malformed');
    values.set('UNTIL', end);
  }
  const rule = createRule(values, startsAtLocal);
  if (rule === null) return fail('rule-malformed');
  const dates = listDates(rule, startsAtLocal, atMost);
  return dates.length === 0 ? fail('rule-without-dates') : succeed(dates);
}

function readParts(text: string): Map<string, string> | null {
  const values = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    const isPossible = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (isPossible?.(value) !== true || rest.length > 0 || values.has(name)) return null;
    values.set(name, value);
  }
  const hasTwoEnds = values.has('COUNT') && values.has('UNTIL');
  return values.has('FREQ') && !hasTwoEnds ? values : null;
}

/** The last moment of a series as the clock of the zone shows it, written as if that were UTC. */
function endOnTheWallClock(until: string, timeZone: string): string | null {
  const text = until.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/,
    (_all, year: string, month: string, day: string, hour = '23', minute = '59', second = '59') =>
      `${year}-${month}-${day}T${String(hour)}:${String(minute)}:${String(second)}`,
  );
  try {
    const end = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    const local = until.endsWith('Z')
      ? end.toZonedDateTime('UTC').withTimeZone(timeZone).toPlainDateTime()
      : end;
    return `${local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}Z`;
  } catch {
    return null;
  }
}

function createRule(
  values: ReadonlyMap<string, string>,
  startsAtLocal: string,
): RRuleTemporal | null {
  const start = `${startsAtLocal.replace(/[-:]/g, '')}00Z`;
  const text = [...values].map(([name, value]) => `${name}=${value}`).join(';');
  try {
    return new RRuleTemporal({
      rruleString: `DTSTART:${start}\nRRULE:${text}`,
      strict: true,
      maxIterations: mostPeriods,
    });
  } catch {
    // What the shape of the parts cannot tell, such as the 13th month of a year.
    return null;
  }
}

function listDates(rule: RRuleTemporal, startsAtLocal: string, atMost: number): readonly string[] {
  const horizon = Temporal.PlainDateTime.from(startsAtLocal).add({ years: horizonYears });
  const dates: string[] = [];
  try {
    rule.all((date) => {
      const local = date.toPlainDateTime();
      if (dates.length >= atMost || Temporal.PlainDateTime.compare(local, horizon) > 0) {
        return false;
      }
      dates.push(local.toString({ smallestUnit: 'minute' }));
      return true;
    });
  } catch {
    // The library gives up on a rule that comes to no further date within so many periods.
  }
  return dates;
}
