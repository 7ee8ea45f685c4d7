import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { LogService } from '#electron/main/services/log-service.ts';
import { ReminderService } from '#electron/main/services/reminders/reminder-service.ts';
import {
  createReminderStore,
  type ReminderStore,
} from '#electron/main/services/reminders/reminder-store.ts';
import type { Instant } from '#shared/domain/ids.ts';
import { momentAt } from '#shared/domain/reminders/local-clock.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import type { HandedReminder } from '#shared/ipc/reminder-schemas.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const paris = localClockIn('Europe/Paris');
const at = (local: string) => paris.instantAt(local);

const endOfTurn = () => new Promise((resolve) => setImmediate(resolve));

/** A computer whose clock and timers the test moves, with a real file. */
class TestComputer {
  readonly path = join(makeTemporaryFolder(), 'reminders.json');
  readonly log = { error: vi.fn<LogService['error']>() };
  readonly shown: string[] = [];
  now: Instant;
  /** How long the app waits until it looks again; null when it does not. */
  waitMilliseconds: number | null = null;
  #callback = (): void => undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();
  service: ReminderService;

  constructor(now: string) {
    this.now = at(now);
    this.service = this.start();
  }

  /** As after a restart: nothing is known but what is in the file. */
  start(store: ReminderStore = createReminderStore(this.path, this.log, () => new Date(0))) {
    this.service = new ReminderService({
      store: {
        read: () => store.read(),
        write: (stored) => {
          const write = store.write(stored);
          this.#lastWrite = write.catch(() => undefined);
          return write;
        },
      },
      clock: paris,
      log: this.log,
      now: () => this.now,
      startTimer: (callback, milliseconds) => {
        this.#callback = callback;
        this.waitMilliseconds = milliseconds;
        return () => {
          this.waitMilliseconds = null;
        };
      },
      notify: (reminders) => this.shown.push(...reminders.map(({ title }) => title)),
    });
    this.service.check();
    return this.service;
  }

  /** Lets time pass as the timers see it, up to the moment. */
  async waitUntil(local: string): Promise<void> {
    const end = Date.parse(at(local));
    while (this.waitMilliseconds !== null && Date.parse(this.now) + this.waitMilliseconds <= end) {
      this.now = momentAt(Date.parse(this.now) + this.waitMilliseconds);
      this.#callback();
      await this.settle();
    }
    this.now = at(local);
  }

  /** The clock jumps, by sleep or by hand; the timer that was under way ends within the heartbeat. */
  async jumpTo(local: string): Promise<void> {
    this.now = at(local);
    this.#callback();
    await this.settle();
  }

  /** Until what is under way is written and shown. */
  async settle(): Promise<void> {
    await endOfTurn();
    await this.#lastWrite;
    await endOfTurn();
  }
}

function reminder(
  title: string,
  local: string,
  changes: Partial<HandedReminder> = {},
): HandedReminder {
  return {
    id: `action-due:${title}`,
    kind: 'action-due',
    fireAt: at(local),
    usefulUntil: null,
    title,
    body: '',
    discreetTitle: 'An action is due',
    target: {
      kind: 'pair',
      programmeId: '01970000-0000-7000-8000-000000000010',
      pairId: '01970000-0000-7000-8000-000000000060',
    },
    ...changes,
  };
}

test('shows a reminder at its time, once, also after a restart and when it is handed over again', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  const post = reminder('Post', '2026-03-11T09:00');
  await computer.service.handOver([post]);
  await computer.waitUntil('2026-03-11T08:59');
  expect(computer.shown).toEqual([]);
  await computer.waitUntil('2026-03-11T09:00');
  expect(computer.shown).toEqual(['Post']);
  await computer.service.handOver([post]);
  computer.start();
  await computer.waitUntil('2026-03-11T12:00');
  expect(computer.shown).toEqual(['Post']);
});

test('is written down as shown before it is shown, so that a kill in between repeats nothing', async () => {
  const computer = new TestComputer('2026-03-11T08:59');
  await computer.service.handOver([reminder('Post', '2026-03-11T09:00')]);
  const order: string[] = [];
  const real = createReminderStore(computer.path, computer.log, () => new Date(0));
  vi.spyOn(computer.shown, 'push').mockImplementation(() => order.push('shown'));
  computer.start({
    read: () => real.read(),
    write: (stored) => {
      if (stored.shown.length > 0) order.push('written');
      return real.write(stored);
    },
  });
  await computer.waitUntil('2026-03-11T09:00');
  expect(order.slice(0, 2)).toEqual(['written', 'shown']);
});

test('shows at waking what was slept over, and passes over what is older than twelve hours', async () => {
  const computer = new TestComputer('2026-03-10T22:00');
  await computer.service.handOver([
    reminder('Old', '2026-03-11T08:10'),
    reminder('Recent', '2026-03-11T13:00'),
  ]);
  await computer.jumpTo('2026-03-11T20:30');
  expect(computer.shown).toEqual([]);
  await computer.waitUntil('2026-03-12T08:00');
  expect(computer.shown).toEqual(['Recent']);
});

test('shows nothing twice when the clock is set back, and what is due when it is set forward', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  await computer.service.handOver([
    reminder('Nine', '2026-03-11T09:00'),
    reminder('Ten', '2026-03-11T10:00'),
  ]);
  await computer.waitUntil('2026-03-11T09:10');
  await computer.jumpTo('2026-03-11T08:30');
  await computer.waitUntil('2026-03-11T09:10');
  expect(computer.shown).toEqual(['Nine']);
  await computer.jumpTo('2026-03-11T10:05');
  expect(computer.shown).toEqual(['Nine', 'Ten']);
});

test('looks at the clock at least every 30 seconds while something is to come', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  expect(computer.waitMilliseconds).toBeNull();
  await computer.service.handOver([reminder('Far', '2026-05-01T09:00')]);
  expect(computer.waitMilliseconds).toBe(30_000);
  await computer.jumpTo('2026-05-01T08:59');
  await computer.waitUntil('2026-05-01T09:00');
  expect(computer.shown).toEqual(['Far']);
});

test('a reminder that is handed over no more is not shown', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  await computer.service.handOver([reminder('Moved', '2026-03-11T09:00')]);
  await computer.service.handOver([reminder('Instead', '2026-03-11T10:00')]);
  await computer.waitUntil('2026-03-11T11:00');
  expect(computer.shown).toEqual(['Instead']);
});

test('what is planned for a time that is past is not shown', async () => {
  const computer = new TestComputer('2026-03-11T09:01');
  await computer.service.handOver([reminder('Late', '2026-03-11T09:00')]);
  await computer.service.handOver([reminder('Late', '2026-03-11T09:00')]);
  await computer.waitUntil('2026-03-11T12:00');
  expect(computer.shown).toEqual([]);
});

test('put off, it comes again, also after a restart', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  const post = reminder('Post', '2026-03-11T09:00');
  await computer.service.handOver([post]);
  await computer.waitUntil('2026-03-11T09:05');
  await computer.service.snooze([post.id, 'unknown'], 'ten-minutes');
  computer.start();
  await computer.service.handOver([post]);
  await computer.waitUntil('2026-03-11T09:14');
  expect(computer.shown).toEqual(['Post']);
  await computer.waitUntil('2026-03-11T12:00');
  expect(computer.shown).toEqual(['Post', 'Post']);
});

test('a pause keeps everything back for an hour', async () => {
  const computer = new TestComputer('2026-03-11T08:30');
  await computer.service.handOver([reminder('Post', '2026-03-11T09:00')]);
  await computer.service.pause();
  await computer.waitUntil('2026-03-11T09:29');
  expect(computer.shown).toEqual([]);
  await computer.waitUntil('2026-03-11T09:30');
  expect(computer.shown).toEqual(['Post']);
});

test('at nine on the wall, on the day that the clock is put forward in the night', async () => {
  const computer = new TestComputer('2026-03-29T01:59');
  await computer.service.handOver([reminder('Post', '2026-03-29T09:00')]);
  await computer.waitUntil('2026-03-29T08:59');
  expect(computer.shown).toEqual([]);
  await computer.waitUntil('2026-03-29T09:00');
  expect(computer.shown).toEqual(['Post']);
});

test('takes a change of the settings into account at once and keeps it', async () => {
  const computer = new TestComputer('2026-03-11T19:59');
  await computer.service.handOver([reminder('Evening', '2026-03-11T20:10')]);
  await computer.waitUntil('2026-03-11T20:30');
  expect(computer.shown).toEqual([]);
  const quietHours = { ...defaultReminderSettings.quietHours, isOn: false };
  await computer.service.writeSettings({ ...defaultReminderSettings, quietHours });
  expect(computer.start().settings.quietHours.isOn).toBe(false);
});

test('tells of the icon beside the clock the first time alone', async () => {
  const computer = new TestComputer('2026-03-11T09:00');
  expect(computer.service.shouldTellOfTray()).toBe(true);
  expect(computer.service.shouldTellOfTray()).toBe(false);
  await computer.service.stop();
  expect(computer.start().shouldTellOfTray()).toBe(false);
});

test.each([
  ['torn', '{"settings":{"hidesDe'],
  ['of another shape', '[]'],
  ['empty', ''],
])('a file that is %s is set aside, and reminders begin anew', async (_how, text) => {
  const computer = new TestComputer('2026-03-11T08:30');
  writeFileSync(computer.path, text);
  const service = computer.start();
  expect(service.settings).toEqual(defaultReminderSettings);
  expect(computer.log.error).toHaveBeenCalledOnce();
  await service.handOver([reminder('Post', '2026-03-11T09:00')]);
  await computer.waitUntil('2026-03-11T09:00');
  expect(computer.shown).toEqual(['Post']);
  const copy = readdirSync(dirname(computer.path)).find((name) => name.includes('.damaged-'));
  expect(readFileSync(join(dirname(computer.path), copy ?? ''), 'utf8')).toBe(text);
});

test('a damaged list does not take the choices with it, nor a damaged choice the others', () => {
  const computer = new TestComputer('2026-03-11T08:30');
  const settings = { ...defaultReminderSettings, hidesDetails: true, quietPairDays: 'many' };
  writeFileSync(computer.path, JSON.stringify({ settings, reminders: [{ id: 7 }] }));
  expect(computer.start().settings).toEqual({ ...defaultReminderSettings, hidesDetails: true });
});

test('a kind of reminder that came later is on, and takes no choice of another kind with it', () => {
  const computer = new TestComputer('2026-03-11T08:30');
  const { 'survey-due': _new, ...known } = defaultReminderSettings.kinds;
  const settings = { ...defaultReminderSettings, kinds: { ...known, 'write-up': false } };
  writeFileSync(computer.path, JSON.stringify({ settings, reminders: [] }));
  expect(computer.start().settings.kinds).toEqual({
    ...defaultReminderSettings.kinds,
    'write-up': false,
    'survey-due': true,
  });
});

test('a full disk does not keep a reminder from being shown, nor from being shown once', async () => {
  const computer = new TestComputer('2026-03-11T08:59');
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const empty = createReminderStore(computer.path, computer.log, () => new Date(0)).read();
  const service = computer.start({ read: () => empty, write: () => Promise.reject(full) });
  await expect(service.handOver([reminder('Post', '2026-03-11T09:00')])).rejects.toBe(full);
  computer.now = at('2026-03-11T09:00');
  service.check();
  service.check();
  await vi.waitFor(() => expect(computer.shown).toEqual(['Post']));
  expect(computer.log.error).toHaveBeenCalled();
});
