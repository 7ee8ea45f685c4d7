import { app, globalShortcut, Notification, powerMonitor, type BrowserWindow } from 'electron';
import { momentAt } from '#shared/domain/reminders/local-clock.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { menuCommandChannel, reminderOpenChannel } from '#shared/ipc/contract-values.ts';
import type { ReminderOpening } from '#shared/ipc/reminder-schemas.ts';
import { createRemindersHandlers } from '../../ipc/reminders-handlers.ts';
import { LogSessionShortcut } from '../../shortcuts/log-session-shortcut.ts';
import { AppTray } from '../../tray/app-tray.ts';
import { leaveWindow } from '../../window/leave-window.ts';
import type { LogService } from '../log-service.ts';
import type { PreferencesService } from '../preferences-service.ts';
import { groupReminders, type ReminderNotice } from './group-reminders.ts';
import { ReminderService } from './reminder-service.ts';
import { createReminderStore } from './reminder-store.ts';
import { showNotice } from './show-notice.ts';

export interface StartRemindersOptions {
  readonly path: string;
  readonly iconPath: string;
  readonly log: LogService;
  readonly preferences: PreferencesService;
  translate(): Translate;
  currentWindow(): BrowserWindow | null;
  /** Brings the window forward, opened anew when there is none. */
  showWindow(): Promise<void>;
  /** Resolves to true once the window has stored what was typed last, to false when it does not answer. */
  finishWindow(): Promise<boolean>;
}

export interface Reminders {
  readonly handlers: ReturnType<typeof createRemindersHandlers>;
  /** Before a new window is shown. */
  watch(window: BrowserWindow): void;
  /** Resolves once everything is written. */
  stop(): Promise<void>;
}

/** Reminders and what goes with them: the icon beside the clock, the hidden window, the global shortcut. */
export function startReminders(options: StartRemindersOptions): Reminders {
  const { log, translate } = options;
  let isQuitting = false;
  /** The window listens: its host has asked for what was clicked. */
  let isListening = false;
  let isLogSessionWaiting = false;
  let opening: ReminderOpening | null = null;

  const service = new ReminderService({
    store: createReminderStore(options.path, log, () => new Date()),
    clock: computerClock,
    log,
    now: () => momentAt(Date.now()),
    startTimer: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    notify: (reminders, { hidesDetails }) => {
      for (const notice of groupReminders(reminders, hidesDetails, translate())) show(notice);
    },
  });

  function show(notice: ReminderNotice): void {
    const reminderIds = notice.reminders.map(({ id }) => id);
    showNotice({
      ...notice,
      snoozes: service.snoozesFor(notice.reminders),
      t: translate(),
      onClick: () => {
        const snoozes = [...service.snoozesFor(notice.reminders)];
        opening = { target: notice.target, title: notice.title, reminderIds, snoozes };
        bringForward(() => send(reminderOpenChannel));
      },
      onSnooze: (choice) => {
        service.snooze(reminderIds, choice).catch(reportFailure);
      },
    });
  }

  function send(channel: string, message?: string): void {
    if (isListening) options.currentWindow()?.webContents.send(channel, message);
  }

  function bringForward(then: () => void): void {
    options.showWindow().then(then).catch(reportFailure);
  }

  function reportFailure(error: unknown): void {
    log.error('A reminder could not be followed', error);
  }

  function logSession(): void {
    isLogSessionWaiting = true;
    bringForward(sendLogSession);
  }

  function sendLogSession(): void {
    if (!isLogSessionWaiting || !isListening) return;
    isLogSessionWaiting = false;
    send(menuCommandChannel, 'log-session');
  }

  function takeOpening(): ReminderOpening | null {
    isListening = true;
    setImmediate(sendLogSession);
    const taken = opening;
    opening = null;
    return taken;
  }

  const tray = new AppTray({
    iconPath: options.iconPath,
    log,
    translate,
    open: () => bringForward(() => undefined),
    logSession,
    pause: () => {
      service.pause().catch(reportFailure);
    },
    quit: () => app.quit(),
  });
  const shortcut = new LogSessionShortcut(globalShortcut, logSession);

  function applySettings(): typeof shortcut.state {
    const { staysInTray, hasGlobalShortcut } = service.settings;
    tray.show(staysInTray);
    return shortcut.apply(hasGlobalShortcut);
  }

  function tellOfTray(): void {
    if (!service.shouldTellOfTray()) return;
    const t = translate();
    showNotice({
      title: t('reminders.tray.told'),
      body: t('reminders.tray.told.text'),
      snoozes: [],
      t,
      onClick: () => bringForward(() => undefined),
      onSnooze: () => undefined,
    });
  }

  app.on('before-quit', () => {
    isQuitting = true;
  });
  // Otherwise the hidden window would keep the computer from shutting down.
  powerMonitor.on('shutdown', () => {
    isQuitting = true;
    app.quit();
  });
  powerMonitor.on('resume', () => service.check());
  powerMonitor.on('unlock-screen', () => service.check());
  options.preferences.onChange(applySettings);
  applySettings();
  service.check();

  return {
    handlers: createRemindersHandlers({
      service,
      applySettings,
      shortcutState: () => shortcut.state,
      takeOpening,
    }),
    watch(window) {
      isListening = false;
      isQuitting = false;
      window.on('session-end', () => {
        isQuitting = true;
      });
      leaveWindow(window, {
        // Without notifications there would be nothing to stay for.
        shouldStay: () => !isQuitting && service.settings.staysInTray && Notification.isSupported(),
        isQuitting: () => isQuitting,
        quit: () => app.quit(),
        finish: () => options.finishWindow(),
        onHidden: tellOfTray,
      });
    },
    async stop() {
      tray.show(false);
      shortcut.apply(false);
      await service.stop();
    },
  };
}
