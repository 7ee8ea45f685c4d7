import { expect, test } from 'vitest';
import type { CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { entryDetail, entryTitle } from '#renderer/features/sessions/calendar/entry-words.ts';
import { namePairs } from '#renderer/features/sessions/plan/planning-data.ts';
import { buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair();
const other = buildPair({ id: testId(0x777) });
const people = [
  buildPerson({ id: pair.mentorId, givenName: 'Nora', familyName: 'Haddad' }),
  buildPerson({ id: pair.menteeId, givenName: 'Paul', familyName: 'Aubry' }),
];
const names = namePairs([pair, other], people);
const t = createTranslate('en');

function entryOf(pairIds: readonly (typeof pair.id)[], title: string): CalendarEntry {
  return { kind: 'session', session: buildSession({ pairIds, title }), pairIds };
}

test('a session is called by its pair, and says what it is about', () => {
  const entry = entryOf([pair.id], 'First post');
  expect(entryTitle(entry, names, t)).toBe('Nora Haddad → Paul Aubry');
  expect(entryDetail(entry, names)).toBe('First post');
});

test('a workshop is called by what it is about, and says whose it is', () => {
  const entry = entryOf([pair.id, other.id], 'AI workshop');
  expect(entryTitle(entry, names, t)).toBe('AI workshop (2 pairs)');
  expect(entryDetail(entry, names)).toBe('Nora Haddad → Paul Aubry, Nora Haddad → Paul Aubry');
  expect(entryTitle(entryOf([pair.id, other.id], ''), names, t)).toBe('2 pairs together');
});
