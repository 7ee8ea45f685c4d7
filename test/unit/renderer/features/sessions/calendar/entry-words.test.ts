import { expect, test } from 'vitest';
import type { CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import type { LocalText } from '#shared/domain/progress/survey.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { entryDetail, entryTitle } from '#renderer/features/sessions/calendar/entry-words.ts';
import { namePairs } from '#renderer/features/sessions/plan/planning-data.ts';
import { buildPair, buildPerson, day, testId } from '#test/builders/entities.ts';
import { buildSurvey } from '#test/builders/progress-entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair();
const other = buildPair({ id: testId(0x777) });
const people = [
  buildPerson({ id: pair.mentorId, givenName: 'Nora', familyName: 'Haddad' }),
  buildPerson({ id: pair.menteeId, givenName: 'Paul', familyName: 'Aubry' }),
];
const names = namePairs([pair, other], people);
const words = { t: createTranslate('en'), locale: 'en' } as const;

function entryOf(pairIds: readonly (typeof pair.id)[], title: string): CalendarEntry {
  return { kind: 'session', session: buildSession({ pairIds, title }), pairIds };
}

test('a session is called by its pair, and says what it is about', () => {
  const entry = entryOf([pair.id], 'First post');
  expect(entryTitle(entry, names, words)).toBe('Nora Haddad → Paul Aubry');
  expect(entryDetail(entry, names)).toBe('First post');
});

test('a workshop is called by what it is about, and says whose it is', () => {
  const entry = entryOf([pair.id, other.id], 'AI workshop');
  expect(entryTitle(entry, names, words)).toBe('AI workshop (2 pairs)');
  expect(entryDetail(entry, names)).toBe('Nora Haddad → Paul Aubry, Nora Haddad → Paul Aubry');
  expect(entryTitle(entryOf([pair.id, other.id], ''), names, words)).toBe('2 pairs together');
});

test('a survey is called by its title in the language of the window, or in the other', () => {
  const titleOf = (title: LocalText, locale: 'en' | 'fr') => {
    const survey = buildSurvey({ title });
    const entry: CalendarEntry = {
      kind: 'survey-due',
      survey,
      day: survey.dueOn,
      pairIds: [],
      isDone: false,
    };
    return entryTitle(entry, names, { t: createTranslate(locale), locale });
  };
  expect(titleOf({ en: 'Pulse', fr: 'Point rapide' }, 'en')).toBe('Due: Pulse');
  expect(titleOf({ en: 'Pulse', fr: '' }, 'fr')).toBe('À rendre\u202F: Pulse');
});

test('an assessment says how many pairs it is about, and names the one', () => {
  const entryOfPairs = (pairIds: readonly (typeof pair.id)[]): CalendarEntry => ({
    kind: 'assessment',
    point: 'midpoint',
    day: day('2026-06-02'),
    pairIds,
    isDone: false,
  });
  expect(entryTitle(entryOfPairs([pair.id]), names, words)).toBe('Skills at midpoint: 1 pair');
  expect(entryDetail(entryOfPairs([pair.id]), names)).toBe('Nora Haddad → Paul Aubry');
  expect(entryDetail(entryOfPairs([pair.id, other.id]), names)).toBe('');
});
