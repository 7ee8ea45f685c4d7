import { expect, test, vi } from 'vitest';
import { handOver } from '#renderer/features/reminders/hand-over.ts';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { handedReminderSchema } from '#shared/ipc/reminder-schemas.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildPair, buildPerson, buildProgramme, day } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';

const clock = localClockIn('Europe/Paris');
const words = { locale: 'en' as const, t: createTranslate('en'), formatDate: String };

/** One running pair, in each of the programmes. */
function quietPairs(...programmeIds: readonly string[]): ReminderInput {
  const pairs = programmeIds.map((id) =>
    buildPair({
      id: asId(`pair-of-${id}`),
      programmeId: asId<ProgrammeId>(id),
      state: 'active',
      activeOn: day('2026-03-02'),
      history: [],
    }),
  );
  return {
    programmes: programmeIds.map((id) => buildProgramme({ id: asId(id), state: 'active' })),
    pairs,
    people: pairs
      .slice(0, 1)
      .flatMap(({ mentorId, menteeId }) => [
        buildPerson({ id: mentorId }),
        buildPerson({ id: menteeId }),
      ]),
    sessions: [],
    goals: [],
    actions: [],
    surveys: [],
    invitations: [],
    assessments: [],
    practices: [],
    settings: defaultReminderSettings,
    now: clock.instantAt('2026-03-10T12:00'),
    clock,
  };
}

function fakeDesktop() {
  return {
    handOverReminders: vi.fn<DesktopApi['handOverReminders']>(() =>
      Promise.resolve({ ok: true, value: undefined }),
    ),
    logError: vi.fn<DesktopApi['logError']>(() => Promise.resolve({ ok: true, value: undefined })),
  };
}

test('a pair that no address can name costs no other its reminders', async () => {
  const desktop = fakeDesktop();
  await handOver(quietPairs('digital', 'a / b', 'x'.repeat(500)), words, desktop);
  const handed = desktop.handOverReminders.mock.calls[0]?.[0] ?? [];
  expect(handed.map(({ target }) => target.programmeId)).toEqual(['digital']);
  expect(handed.every((reminder) => handedReminderSchema.safeParse(reminder).success)).toBe(true);
  expect(desktop.logError).not.toHaveBeenCalled();
});

test('a refusal is told to the log', async () => {
  const desktop = fakeDesktop();
  desktop.handOverReminders.mockResolvedValue({
    ok: false,
    error: { code: 'invalid-input', message: 'The list is not as agreed' },
  });
  await handOver(quietPairs('digital'), words, desktop);
  expect(desktop.logError).toHaveBeenCalledWith({
    message: 'Reminders: invalid-input',
    stack: '',
  });
});

test('what cannot be planned or said is told to the log, and breaks nothing', async () => {
  const desktop = fakeDesktop();
  const noMoment = asId<ReminderInput['now']>('no moment');
  await handOver({ ...quietPairs('digital'), now: noMoment }, words, desktop);
  expect(desktop.logError).toHaveBeenCalledOnce();
  const silent = () => {
    throw new RangeError('no words');
  };
  await handOver(quietPairs('digital'), { ...words, t: silent }, desktop);
  expect(desktop.logError).toHaveBeenCalledTimes(2);
  expect(desktop.handOverReminders).toHaveBeenCalledWith([]);
});
