import type { Person } from '#shared/domain/people/person.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { CalendarContact, CalendarSession } from '#shared/formats/calendar/write-ics.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { CalendarData } from './use-calendar-data.ts';

type NamedPairs = Pick<CalendarData, 'pairs' | 'pairName' | 'participants'>;

/**
 * Sessions with the words a calendar shows. Nothing of what was noted or felt goes in; addresses only
 * when they are asked for.
 */
export function toCalendarSessions(
  sessions: readonly Session[],
  data: NamedPairs,
  { hasAddresses, t }: { readonly hasAddresses: boolean; readonly t: Translate },
): readonly CalendarSession[] {
  const people = new Map(data.participants.map((person) => [person.id, person]));
  return sessions.map((session) => ({
    session,
    summary: summaryOf(session, data, t),
    description: session.agenda
      .map(({ title, minutes }) => t('calendar.export.agendaItem', { title, minutes }))
      .join('\n'),
    contacts: hasAddresses ? contactsOf(session, data, people) : [],
  }));
}

/** Of one that does not take place, first of all that: some calendars show it as any other. */
function summaryOf(
  { pairIds, title, state }: Session,
  { pairName }: NamedPairs,
  t: Translate,
): string {
  const pairs = pairIds.map(pairName).join(', ');
  const summary =
    title === ''
      ? t('calendar.export.summary', { pairs })
      : t('calendar.export.summaryWithTitle', { pairs, title });
  return state === 'cancelled' || state === 'missed'
    ? t(`calendar.export.off.${state}`, { summary })
    : summary;
}

/** Mentees first: it is the mentee who books. */
function contactsOf(
  { pairIds }: Session,
  { pairs }: NamedPairs,
  people: ReadonlyMap<PersonId, Person>,
): readonly CalendarContact[] {
  const theirs = pairs.filter(({ id }) => pairIds.includes(id));
  const personIds = new Set([
    ...theirs.map(({ menteeId }) => menteeId),
    ...theirs.map(({ mentorId }) => mentorId),
  ]);
  return [...personIds].flatMap((personId) => {
    const person = people.get(personId);
    if (person === undefined || person.email === '') return [];
    return [{ name: `${person.givenName} ${person.familyName}`.trim(), email: person.email }];
  });
}
