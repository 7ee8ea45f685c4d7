import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { calendarLimits, type CalendarFileError } from './calendar-limits.ts';

/** An event, a list of busy times or a time zone of a calendar file, as its lines. */
export interface IcsComponent {
  readonly name: ComponentName;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Unfolded. Of an event only what tells when it is: no title, place or guest is ever read further. */
  readonly lines: readonly string[];
}

const eventProperties: ReadonlySet<string> = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]);

type ComponentName = 'VEVENT' | 'VFREEBUSY' | 'VTIMEZONE';

interface OpenComponent {
  readonly name: string;
  readonly line: number;
}

/** Calendars nest three deep: an alarm in an event in a calendar. */
const deepest = 8;

/** The events and zones of the file, or where its structure breaks. */
export function readComponents(text: string): Result<readonly IcsComponent[], CalendarFileError> {
  const components: IcsComponent[] = [];
  const open: OpenComponent[] = [];
  let lines: string[] = [];
  let hasCalendar = false;
  let eventCount = 0;
  for (const { text: content, line } of unfoldedLines(text)) {
    if (content.trim() === '') continue;
    const colon = content.search(/[:;]/);
    const property = content.slice(0, Math.max(colon, 0)).trim().toUpperCase();
    if (!hasCalendar && (property !== 'BEGIN' || valueOf(content) !== 'VCALENDAR')) {
      return fail({ kind: 'not-a-calendar' });
    }
    hasCalendar = true;
    const current = open[1];
    if (property === 'BEGIN') {
      const name = valueOf(content);
      if ((open.length === 0) !== (name === 'VCALENDAR') || open.length >= deepest) {
        return fail({ kind: 'damaged', line });
      }
      open.push({ name, line });
      if (open.length === 2) lines = [];
      if (open.length === 2 && name === 'VEVENT') eventCount += 1;
      if (eventCount > calendarLimits.events) return fail({ kind: 'too-many-events', line });
    }
    if (isWanted(current?.name, property, open.length)) lines.push(content);
    if (property === 'END') {
      const closed = open.pop();
      if (closed?.name !== valueOf(content)) return fail({ kind: 'damaged', line });
      if (open.length === 1 && isComponentName(closed.name)) {
        const component = { name: closed.name, line: closed.line, lines };
        if (closed.name === 'VFREEBUSY') eventCount += countPeriods(component);
        if (eventCount > calendarLimits.events) {
          return fail({ kind: 'too-many-events', line: closed.line });
        }
        components.push(component);
      }
    }
  }
  if (!hasCalendar) return fail({ kind: 'not-a-calendar' });
  const unfinished = open[1] ?? open[0];
  if (unfinished !== undefined) return fail({ kind: 'truncated', line: unfinished.line });
  return succeed(components);
}

function isComponentName(name: string): name is ComponentName {
  return name === 'VEVENT' || name === 'VFREEBUSY' || name === 'VTIMEZONE';
}

/** How many periods a list of busy times holds at most, told without reading them. */
function countPeriods({ lines }: IcsComponent): number {
  return lines.reduce((count, line) => count + line.split(',').length, 0);
}

function isWanted(component: string | undefined, property: string, depth: number): boolean {
  if (component === 'VFREEBUSY') return depth === 2 && property === 'FREEBUSY';
  if (component === 'VEVENT') return depth === 2 && eventProperties.has(property);
  return component === 'VTIMEZONE' && (depth > 2 || property !== 'END');
}

function valueOf(content: string): string {
  return content
    .slice(content.indexOf(':') + 1)
    .trim()
    .toUpperCase();
}

/** A line that begins with a blank goes on the one before (RFC 5545 3.1). */
function* unfoldedLines(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let parts: string[] = [];
  let line = 1;
  let startLine = 1;
  for (let from = 0; from <= text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
    if (content.startsWith(' ') || content.startsWith('\t')) parts.push(content.slice(1));
    else {
      if (parts.length > 0) yield { text: parts.join(''), line: startLine };
      parts = [content];
      startLine = line;
    }
    from = end + 1;
  }
  if (parts.length > 0) yield { text: parts.join(''), line: startLine };
}
