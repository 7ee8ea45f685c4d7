import { expect, test } from 'vitest';
import type { Session } from '#shared/domain/sessions/session.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toCalendarSessions } from '#renderer/features/sessions/calendar/export-sessions.ts';
import { namePairs } from '#renderer/features/sessions/plan/planning-data.ts';
import { buildPair, buildPerson } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair();
const mentor = buildPerson({
  id: pair.mentorId,
  givenName: 'Nora',
  familyName: 'Haddad',
  email: 'nora@example.org',
});
const mentee = buildPerson({
  id: pair.menteeId,
  givenName: 'Paul',
  familyName: 'Aubry',
  email: '',
});
const participants = [mentor, mentee];
const data = { ...namePairs([pair], participants), participants };

function write(session: Partial<Session>, hasAddresses = false) {
  const sessions = [buildSession({ pairIds: [pair.id], title: '', ...session })];
  return toCalendarSessions(sessions, data, { hasAddresses, t: createTranslate('en') })[0];
}

test('a session that does not take place says so in its name, and one that is held after all no more', () => {
  const names = (['planned', 'cancelled', 'missed', 'held'] as const).map(
    (state) => write({ state })?.summary,
  );
  expect(names).toEqual([
    'Mentoring: Nora Haddad → Paul Aubry',
    'Cancelled: Mentoring: Nora Haddad → Paul Aubry',
    'Missed: Mentoring: Nora Haddad → Paul Aubry',
    'Mentoring: Nora Haddad → Paul Aubry',
  ]);
});

test('addresses go in when they are asked for, of those who have one', () => {
  expect(write({})?.contacts).toEqual([]);
  expect(write({}, true)?.contacts).toEqual([{ name: 'Nora Haddad', email: 'nora@example.org' }]);
});
