import { planReminders, type ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { buildPair, buildPerson, buildProgramme, day } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { paris } from './local-clocks.ts';

export const running = buildPair({ state: 'active', activeOn: day('2026-03-02'), history: [] });
export const mentor = buildPerson({
  id: running.mentorId,
  givenName: 'Nora',
  familyName: 'Petit',
});
export const mentee = buildPerson({
  id: running.menteeId,
  givenName: 'Marc',
  familyName: 'Blanc',
});
export const planned = buildSession({
  state: 'planned',
  moves: [],
  startedAt: null,
  attendance: {},
  levels: [],
});

/** One running pair with nothing planned, on 10 March 2026 at noon in Paris. */
export function input(changes: Partial<ReminderInput> = {}): ReminderInput {
  return {
    programmes: [buildProgramme({ state: 'active' })],
    pairs: [running],
    people: [mentor, mentee],
    sessions: [],
    goals: [],
    actions: [],
    surveys: [],
    invitations: [],
    assessments: [],
    practices: [],
    settings: defaultReminderSettings,
    now: paris.instantAt('2026-03-10T12:00'),
    clock: paris,
    ...changes,
  };
}

export function plan(changes: Partial<ReminderInput> = {}) {
  return planReminders(input(changes)).map(({ kind, fireAt, target }) => ({
    kind,
    at: paris.localAt(fireAt),
    target: target.kind,
  }));
}

export function sessionAt(local: string) {
  return { ...planned, startsAt: paris.instantAt(local), minutes: 45 };
}
