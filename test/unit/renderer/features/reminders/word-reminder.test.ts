import { describe, expect, test } from 'vitest';
import { reminderPath } from '#renderer/features/reminders/reminder-path.ts';
import { wordReminder } from '#renderer/features/reminders/word-reminder.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { planReminders } from '#shared/domain/reminders/plan-reminders.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate, localeTags } from '#shared/i18n/translate.ts';
import { handedReminderSchema } from '#shared/ipc/reminder-schemas.ts';
import { buildPair, buildPerson, buildProgramme, day, testId } from '#test/builders/entities.ts';
import { buildAction, buildSession } from '#test/builders/session-entities.ts';

const clock = localClockIn('Europe/Paris');
const pair = buildPair({ state: 'active', activeOn: day('2026-03-02'), history: [] });
const other = buildPair({ ...pair, id: testId(0x777) });
const mentor = buildPerson({ id: pair.mentorId, givenName: 'Nora', familyName: 'Petit' });
const mentee = buildPerson({ id: pair.menteeId, givenName: 'Marc', familyName: 'Blanc' });

function wordsIn(locale: Locale) {
  return {
    locale,
    t: createTranslate(locale),
    formatDate: (value: string | Date, options?: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(localeTags[locale], { ...options, timeZone: 'Europe/Paris' }).format(
        new Date(value),
      ),
  };
}

const noProgress = { surveys: [], invitations: [], assessments: [], practices: [], goals: [] };
const { quietHours: nights } = defaultReminderSettings;

function wordAll(
  locale: Locale,
  session: Partial<Session> = {},
  actionTitle = 'Write a post',
  quietHours = nights,
) {
  return planReminders({
    programmes: [buildProgramme({ state: 'active' })],
    pairs: [pair, other],
    people: [mentor, mentee],
    sessions: [
      buildSession({
        state: 'planned',
        moves: [],
        title: 'First post',
        place: 'Room 2',
        startsAt: clock.instantAt('2026-03-12T14:00'),
        ...session,
      }),
    ],
    actions: [
      buildAction({
        state: 'open',
        title: actionTitle,
        ownerId: mentor.id,
        dueOn: day('2026-03-13'),
      }),
    ],
    ...noProgress,
    settings: { quietPairDays: 20, quietHours },
    now: clock.instantAt('2026-03-10T12:00'),
    clock,
  }).map((reminder) => wordReminder(reminder, wordsIn(locale)));
}

describe('a reminder in words', () => {
  const linesIn = (locale: Locale) =>
    wordAll(locale).map(({ title, body }) => `${title} | ${body}`);

  test('says who, what and when in English', () => {
    expect(linesIn('en').slice(0, 5)).toEqual([
      'Session tomorrow: Nora Petit and Marc Blanc | Thursday 12 March at 14:00 · First post · Room 2',
      'Session at 14:00: Nora Petit and Marc Blanc | Thursday 12 March at 14:00 · First post · Room 2',
      'Write up the session: Nora Petit and Marc Blanc | Thursday 12 March at 14:00. Was it held?',
      'Action due: Write a post | Nora Petit, by Friday 13 March',
      'Nora Petit and Marc Blanc: 20 days without a session | None is planned.',
    ]);
  });

  test.each([
    ['en', 'Session on Monday: Nora Petit and Marc Blanc', 'A session is on Monday'],
    ['fr', 'Séance lundi\u202F: Nora Petit et Marc Blanc', 'Une séance a lieu lundi'],
  ] as const)('names the day where it is told of before the weekend (%s)', (locale, ...said) => {
    const monday = { startsAt: clock.instantAt('2026-03-16T14:00') };
    const weekends = { ...nights, coversWeekends: true };
    const told = wordAll(locale, monday, 'Write a post', weekends).find(
      ({ kind }) => kind === 'session-tomorrow',
    );
    expect([told?.title, told?.discreetTitle]).toEqual(said);
  });

  test('says who, what and when in French', () => {
    expect(linesIn('fr').slice(0, 5)).toEqual([
      'Séance demain\u202F: Nora Petit et Marc Blanc | jeudi 12 mars à 14:00 · First post · Room 2',
      'Séance à 14:00\u202F: Nora Petit et Marc Blanc | jeudi 12 mars à 14:00 · First post · Room 2',
      'Séance à compléter\u202F: Nora Petit et Marc Blanc | jeudi 12 mars à 14:00. A-t-elle eu lieu\u202F?',
      'Action à terminer\u202F: Write a post | Nora Petit, pour le vendredi 13 mars',
      'Nora Petit et Marc Blanc\u202F: 20 jours sans séance | Aucune n’est prévue.',
    ]);
  });

  test.each(['en', 'fr'] as const)('names nobody where details are hidden, in %s', (locale) => {
    const discreet = wordAll(locale).map(({ discreetTitle }) => discreetTitle);
    expect(discreet.join(' ')).not.toMatch(/Nora|Marc|Petit|Blanc|post|Room/);
    expect(new Set(discreet).size).toBeGreaterThanOrEqual(4);
  });

  test('counts the pairs of a workshop', () => {
    const [tomorrow] = wordAll('en', { pairIds: [pair.id, other.id] });
    expect(tomorrow?.title).toBe('Session tomorrow: 2 pairs');
  });

  test('that is very long is cut where main accepts it, never inside a character', () => {
    const long = wordAll('fr', { title: '🦊'.repeat(400) }, `x${'🦊'.repeat(400)}`);
    expect(long.every((reminder) => handedReminderSchema.safeParse(reminder).success)).toBe(true);
    for (const { title, body } of long) {
      // Refused of half a character.
      expect(() => encodeURIComponent(title + body)).not.toThrow();
    }
  });
});

describe('the screen that a notification leads to', () => {
  const programmeId = testId(0x10);
  test('is the one of the session, of the pair, or the sessions', () => {
    expect(reminderPath({ kind: 'session', programmeId, sessionId: testId(0x100) })).toBe(
      `/programmes/${programmeId}/sessions/${testId(0x100)}`,
    );
    expect(reminderPath({ kind: 'pair', programmeId, pairId: testId(0x60) })).toBe(
      `/programmes/${programmeId}/pairs/${testId(0x60)}`,
    );
    expect(reminderPath({ kind: 'programme', programmeId })).toBe(
      `/programmes/${programmeId}/sessions`,
    );
  });

  test('is none for what is no id', () => {
    expect(reminderPath({ kind: 'programme', programmeId: '../settings' })).toBeNull();
    expect(reminderPath({ kind: 'pair', programmeId, pairId: 'x/../y' })).toBeNull();
  });
});
