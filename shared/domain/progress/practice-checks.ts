import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Practice } from './practice.ts';

/** So long after it was adopted, a practice is looked at again: what lasts that long tends to stay. */
export const practiceCheckDays = 90;

/** The first day of the check whether it was kept; null while it was not adopted. */
export function practiceCheckDueOn({
  adoptedOn,
}: Pick<Practice, 'adoptedOn'>): CalendarDate | null {
  if (adoptedOn === null) return null;
  const day = addDays(adoptedOn, practiceCheckDays);
  return isCalendarDate(day) ? day : null;
}

/** The check that an adopted practice still has before it, or has missed; null of any other. */
export function pendingCheckOn(
  practice: Pick<Practice, 'state' | 'adoptedOn' | 'check'>,
): CalendarDate | null {
  return practice.state === 'adopted' && practice.check === null
    ? practiceCheckDueOn(practice)
    : null;
}

export interface DuePracticeCheck {
  readonly practice: Practice;
  /** Today or earlier. */
  readonly dueOn: CalendarDate;
}

/** The adopted practices that somebody has to ask about by now, the longest due first. */
export function duePracticeChecks(
  { practices }: { readonly practices: readonly Practice[] },
  { today }: Pick<DomainContext, 'today'>,
): readonly DuePracticeCheck[] {
  return practices
    .flatMap((practice) => {
      const dueOn = pendingCheckOn(practice);
      return dueOn !== null && dueOn <= today ? [{ practice, dueOn }] : [];
    })
    .toSorted((a, b) =>
      a.dueOn === b.dueOn
        ? compareTexts(a.practice.id, b.practice.id)
        : compareTexts(a.dueOn, b.dueOn),
    );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : 1;
}
