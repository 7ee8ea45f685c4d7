import type { IpcResult } from '#shared/ipc/contract.ts';
import type { ReminderOpening, ReminderSetup } from '#shared/ipc/reminder-schemas.ts';
import type { ReminderService } from '../services/reminders/reminder-service.ts';
import { ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

export interface ReminderDesk {
  readonly service: Pick<ReminderService, 'settings' | 'writeSettings' | 'handOver' | 'snooze'>;
  /** Takes what the user chose into account, and answers how the global shortcut stands. */
  applySettings(): ReminderSetup['shortcut'];
  shortcutState(): ReminderSetup['shortcut'];
  takeOpening(): ReminderOpening | null;
}

export function createRemindersHandlers({
  service,
  applySettings,
  shortcutState,
  takeOpening,
}: ReminderDesk): Pick<IpcHandlers, Extract<keyof IpcHandlers, `reminders:${string}`>> {
  return {
    'reminders:setup': () => ipcSuccess({ settings: service.settings, shortcut: shortcutState() }),
    'reminders:write-settings': async (settings) => {
      const written = await answer(service.writeSettings(settings));
      const shortcut = applySettings();
      return written.ok ? ipcSuccess({ settings: service.settings, shortcut }) : written;
    },
    'reminders:hand-over': (reminders) => answer(service.handOver(reminders)),
    'reminders:snooze': ({ reminderIds, choice }) => answer(service.snooze(reminderIds, choice)),
    'reminders:take-opening': () => ipcSuccess(takeOpening()),
  };
}

async function answer(written: Promise<void>): Promise<IpcResult<undefined>> {
  try {
    return ipcSuccess(await written.then(() => undefined));
  } catch (error) {
    return describeWriteFailure(error);
  }
}
