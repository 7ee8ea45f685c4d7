import { expect } from '@playwright/test';
import type { HandedReminder } from '#shared/ipc/reminder-schemas.ts';
import type { RunningApp } from './launch-app.ts';

export function reminderIn(
  seconds: number,
  title: string,
  changes: Partial<HandedReminder> = {},
): Omit<HandedReminder, 'fireAt'> & { readonly fireAt: string } {
  return {
    id: `action-due:${title}`,
    kind: 'action-due',
    usefulUntil: null,
    title,
    body: 'Nora Petit, by Monday',
    discreetTitle: 'An action is due',
    target: { kind: 'programme', programmeId: '01970000-0000-7000-8000-000000000010' },
    ...changes,
    fireAt: new Date(Date.now() + seconds * 1000).toISOString(),
  };
}

/** Hands over in place of the screens; a window without a programme plans nothing itself. */
export async function handOver(
  { window }: RunningApp,
  reminders: readonly ReturnType<typeof reminderIn>[],
): Promise<void> {
  const answer = await window.evaluate(
    `window.binome.handOverReminders(${JSON.stringify(reminders)})`,
  );
  expect(answer).toEqual({ ok: true });
}

/** The tests run at any hour. */
export async function switchQuietHoursOff({ window }: RunningApp, changes = {}): Promise<void> {
  await window.evaluate(`(async () => {
    const { value } = await window.binome.getReminderSetup();
    const quietHours = { ...value.settings.quietHours, isOn: false };
    await window.binome.writeReminderSettings({ ...value.settings, quietHours, ...${JSON.stringify(changes)} });
  })()`);
}

export async function isShown({ app }: RunningApp): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    return BrowserWindow.getAllWindows().some((window) => window.isVisible());
  });
}

export async function closeWindow({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}
