import type { Instant } from '#shared/domain/ids.ts';
import {
  acceptReminders,
  judgeReminders,
  pauseMilliseconds,
  rememberShown,
} from '#shared/domain/reminders/due-reminders.ts';
import { later, type LocalClock } from '#shared/domain/reminders/local-clock.ts';
import type { ReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { possibleSnoozes, snoozeEnd, type SnoozeChoice } from '#shared/domain/reminders/snooze.ts';
import type { HandedReminder } from '#shared/ipc/reminder-schemas.ts';
import type { LogService } from '../log-service.ts';
import type { ReminderStore, StoredReminders } from './reminder-store.ts';

/** A clock that is set, and a sleep that the system does not tell of, are noticed within so long. */
const heartbeatMilliseconds = 30_000;

export interface ReminderServiceOptions {
  readonly store: ReminderStore;
  readonly clock: LocalClock;
  readonly log: Pick<LogService, 'error'>;
  now(): Instant;
  /** Calls back once after so long; returns how to prevent it. */
  startTimer(callback: () => void, milliseconds: number): () => void;
  /** Shows what is due at one moment. */
  notify(reminders: readonly HandedReminder[], settings: ReminderSettings): void;
}

/**
 * Shows each reminder that the window has handed over once, at its time. What is shown is written down
 * before it is shown: an app that dies in between swallows a reminder rather than repeat it.
 */
export class ReminderService {
  readonly #options: ReminderServiceOptions;
  #stored: StoredReminders;
  #stopTimer = (): void => undefined;
  #isStopped = false;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(options: ReminderServiceOptions) {
    this.#options = options;
    this.#stored = options.store.read();
  }

  get settings(): ReminderSettings {
    return this.#stored.settings;
  }

  /** Rejects with the system's error when the choice could not be kept; it counts all the same. */
  async writeSettings(settings: ReminderSettings): Promise<void> {
    this.#stored = { ...this.#stored, settings };
    this.check();
    await this.#write();
  }

  /** Replaces what was handed over before. */
  handOver(planned: readonly HandedReminder[]): Promise<void> {
    const before = this.#stored;
    const reminders = acceptReminders(planned, before.reminders, this.#options.now());
    const ids = new Set(reminders.map(({ id }) => id));
    const waits = Object.entries(before.waits).filter(([id]) => ids.has(id));
    this.#stored = { ...before, reminders, waits: Object.fromEntries(waits) };
    this.check();
    // The window hands over every hour, mostly the same.
    const hasChanged = JSON.stringify(before.reminders) !== JSON.stringify(reminders);
    return hasChanged ? this.#write() : Promise.resolve();
  }

  snooze(reminderIds: readonly string[], choice: SnoozeChoice): Promise<void> {
    const { now, clock } = this.#options;
    const wait = { until: snoozeEnd(choice, now(), clock), isAsked: true };
    const known = this.#stored.reminders.filter(({ id }) => reminderIds.includes(id));
    const waits = { ...this.#stored.waits };
    for (const { id } of known) waits[id] = wait;
    this.#stored = { ...this.#stored, waits };
    this.check();
    return this.#write();
  }

  /** What putting these off is of use for. */
  snoozesFor(reminders: readonly HandedReminder[]): readonly SnoozeChoice[] {
    return possibleSnoozes(reminders, this.#options.now(), this.#options.clock);
  }

  /** Nothing is shown for an hour. */
  pause(): Promise<void> {
    const pausedUntil = later(this.#options.now(), pauseMilliseconds);
    this.#stored = { ...this.#stored, pausedUntil };
    this.check();
    return this.#write();
  }

  /** True the first time it is asked, and never again. */
  shouldTellOfTray(): boolean {
    if (this.#stored.hasToldOfTray) return false;
    this.#stored = { ...this.#stored, hasToldOfTray: true };
    this.#write().catch(this.#reportWrite);
    return true;
  }

  /** Shows what is due and sets the timer for what comes next; at the start, after sleep, at any time. */
  check(): void {
    if (this.#isStopped) return;
    const { now, clock, startTimer } = this.#options;
    const { reminders, settings } = this.#stored;
    const moment = now();
    const { due, held, nextAt } = judgeReminders(reminders, this.#stored, settings, moment, clock);
    if (Object.keys(held).length > 0) {
      this.#stored = { ...this.#stored, waits: { ...this.#stored.waits, ...held } };
      this.#write().catch(this.#reportWrite);
    }
    if (due.length > 0) void this.#show(due);
    this.#stopTimer();
    if (reminders.length === 0) return;
    const untilNext =
      nextAt === null ? heartbeatMilliseconds : Date.parse(nextAt) - Date.parse(moment);
    this.#stopTimer = startTimer(() => this.check(), Math.min(untilNext, heartbeatMilliseconds));
  }

  /** Resolves once everything is written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopTimer();
    await this.#lastWrite;
  }

  async #show(due: readonly HandedReminder[]): Promise<void> {
    this.#stored = { ...this.#stored, ...rememberShown(this.#stored, due) };
    // On a full disk it is better shown now, and perhaps once more after a restart, than never.
    await this.#write().catch(this.#reportWrite);
    this.#options.notify(due, this.#stored.settings);
  }

  /** One at a time, each with what is known when its turn comes. */
  #write(): Promise<void> {
    const write = this.#lastWrite.then(() => this.#options.store.write(this.#stored));
    this.#lastWrite = write.catch(() => undefined);
    return write;
  }

  readonly #reportWrite = (error: unknown): void => {
    this.#options.log.error('Reminders could not be written', error);
  };
}
