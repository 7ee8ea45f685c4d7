import { Notification } from 'electron';
import type { SnoozeChoice } from '#shared/domain/reminders/snooze.ts';
import type { Translate } from '#shared/i18n/translate.ts';

export interface NoticeOptions {
  readonly title: string;
  readonly body: string;
  /** Ways to put it off, as buttons where the system has them. */
  readonly snoozes: readonly SnoozeChoice[];
  readonly t: Translate;
  onClick(): void;
  onSnooze(choice: SnoozeChoice): void;
}

/** A notification that nothing holds may be collected before it is clicked. */
const shown = new Set<Notification>();

/** Buttons exist on a Mac alone; elsewhere the window offers the same once it is open. */
const hasButtons = process.platform === 'darwin';

/** Shows a notification of the system; nothing where there is no service for it. */
export function showNotice(options: NoticeOptions): void {
  if (!Notification.isSupported()) return;
  const { title, body, snoozes, t } = options;
  const notification = new Notification({
    title,
    body,
    ...(hasButtons && {
      actions: snoozes.map((choice) => ({ type: 'button', text: t(`reminders.snooze.${choice}`) })),
    }),
  });
  shown.add(notification);
  notification.on('click', () => options.onClick());
  notification.on('action', (_event, index) => {
    const choice = snoozes[index];
    if (choice !== undefined) options.onSnooze(choice);
  });
  notification.on('close', () => shown.delete(notification));
  notification.show();
}
