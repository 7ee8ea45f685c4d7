import type { DomainContext, Instant, PersonId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { addDays } from './day-arithmetic.ts';

/** Whole days on which somebody is away, as typed: `YYYY-MM-DD`, both included. */
export interface AbsenceInput {
  readonly personId: PersonId;
  readonly from: string;
  readonly to: string;
}

export type AbsenceProblem = 'day-missing' | 'ends-before-it-begins';

/**
 * An absence is a busy time that came from no file.
 *
 * @param instantAt the moment of a date and time on the wall clock where it is typed
 */
export function planAbsence(
  { personId, from, to }: AbsenceInput,
  { newId }: Pick<DomainContext, 'newId'>,
  instantAt: (local: string) => Instant,
): Result<BusyTime, AbsenceProblem> {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return fail('day-missing');
  if (to < from) return fail('ends-before-it-begins');
  return succeed({
    id: newId(),
    personId,
    startsAt: instantAt(`${from}T00:00`),
    endsAt: instantAt(`${addDays(to, 1)}T00:00`),
    source: '',
  });
}
