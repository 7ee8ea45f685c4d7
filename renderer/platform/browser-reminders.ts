import type { IpcResult } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';

/** A page that is closed reminds nobody, so it does not promise to. */
const noReminders = (): Promise<IpcResult<never>> =>
  Promise.resolve({
    ok: false,
    error: { code: 'unavailable', message: 'A page does not run once it is closed' },
  });

export const browserReminders = {
  getReminderSetup: noReminders,
  writeReminderSettings: noReminders,
  handOverReminders: noReminders,
  snoozeReminders: noReminders,
  takeReminderOpening: noReminders,
  onReminderOpen: () => () => undefined,
} satisfies Partial<DesktopApi>;
