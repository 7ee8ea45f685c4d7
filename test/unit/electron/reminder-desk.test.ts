import { describe, expect, test, vi } from 'vitest';
import { groupReminders } from '#electron/main/services/reminders/group-reminders.ts';
import { LogSessionShortcut } from '#electron/main/shortcuts/log-session-shortcut.ts';
import { buildTrayMenu } from '#electron/main/tray/tray-menu.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { handedReminderSchema, type HandedReminder } from '#shared/ipc/reminder-schemas.ts';

const t = createTranslate('en');

function reminder(number: number): HandedReminder {
  return handedReminderSchema.parse({
    id: `action-due:${number}`,
    kind: 'action-due',
    fireAt: '2026-03-11T08:00:00.000Z',
    usefulUntil: null,
    title: `Action due: ${number}`,
    body: 'Nora Petit',
    discreetTitle: 'An action is due',
    target: {
      kind: 'pair',
      programmeId: '01970000-0000-7000-8000-000000000010',
      pairId: '01970000-0000-7000-8000-000000000060',
    },
  });
}

const many = (count: number) => Array.from({ length: count }, (_, index) => reminder(index + 1));

describe('what is due at one moment', () => {
  test('is told one by one up to three', () => {
    const notices = groupReminders(many(3), false, t);
    expect(notices.map(({ title, body }) => `${title}, ${body}`)).toEqual([
      'Action due: 1, Nora Petit',
      'Action due: 2, Nora Petit',
      'Action due: 3, Nora Petit',
    ]);
    expect(notices[0]?.target).toMatchObject({ kind: 'pair' });
  });

  test('is told together beyond three, and leads to the sessions of the programme', () => {
    const notices = groupReminders(many(4), false, t);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ title: '4 reminders', target: { kind: 'programme' } });
    expect(notices[0]?.body.split('\n')).toHaveLength(4);
    expect(notices[0]?.reminders).toHaveLength(4);
  });

  test.each([1, 3, 12])('names nobody where details are hidden (%i)', (count) => {
    const text = JSON.stringify(
      groupReminders(many(count), true, t).map(({ title, body }) => [title, body]),
    );
    expect(text).toContain('An action is due');
    expect(text).not.toMatch(/Nora|Action due/);
  });
});

test('what the window hands over is checked: no wrong moment, no unknown kind, no other screen', () => {
  const good = reminder(1);
  for (const changes of [
    { fireAt: 'tomorrow' },
    { fireAt: '2026-13-45T08:00:00.000Z' },
    { kind: 'backup' },
    { title: '' },
    { target: { kind: 'file', path: '/etc/passwd' } },
    { target: { kind: 'programme', programmeId: '../settings' } },
    { target: { kind: 'programme', programmeId: '' } },
  ]) {
    expect(handedReminderSchema.safeParse({ ...good, ...changes }).success).toBe(false);
  }
});

test('a row that is not named by a UUID is reminded of like others', () => {
  const target = { kind: 'session', programmeId: 'digital_2026', sessionId: 'first-post' };
  expect(handedReminderSchema.safeParse({ ...reminder(1), target }).success).toBe(true);
});

test('a row may be named by any text that an address can hold', () => {
  const target = { kind: 'pair', programmeId: 'programme-1', pairId: 'nora_petit' };
  expect(handedReminderSchema.parse({ ...reminder(1), target }).target).toEqual(target);
});

describe('the keys from any program', () => {
  test('are taken while they are wanted, once', () => {
    const keyboard = {
      register: vi.fn<() => boolean>(() => true),
      unregister: vi.fn<() => void>(),
    };
    const shortcut = new LogSessionShortcut(keyboard, () => undefined);
    expect(shortcut.apply(true)).toBe('on');
    expect(shortcut.apply(true)).toBe('on');
    expect(keyboard.register).toHaveBeenCalledOnce();
    expect(shortcut.apply(false)).toBe('off');
    expect(keyboard.unregister).toHaveBeenCalledOnce();
  });

  test('that another program holds are told to be, and asked for again', () => {
    const keyboard = {
      register: vi.fn<() => boolean>(() => false),
      unregister: vi.fn<() => void>(),
    };
    const shortcut = new LogSessionShortcut(keyboard, () => undefined);
    expect(shortcut.apply(true)).toBe('refused');
    keyboard.register.mockReturnValue(true);
    expect(shortcut.apply(true)).toBe('on');
  });
});

test.each(['en', 'fr'] as const)('the menu beside the clock does what it says, in %s', (locale) => {
  const done: string[] = [];
  const menu = buildTrayMenu(createTranslate(locale), {
    open: () => done.push('open'),
    logSession: () => done.push('log-session'),
    pause: () => done.push('pause'),
    quit: () => done.push('quit'),
  });
  for (const { click } of menu) Reflect.apply(click ?? (() => undefined), undefined, []);
  expect(done).toEqual(['open', 'log-session', 'pause', 'quit']);
  expect(menu.filter(({ type }) => type !== 'separator').every(({ label }) => label)).toBe(true);
});
