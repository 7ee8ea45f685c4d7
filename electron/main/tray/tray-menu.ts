import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

export interface TrayActions {
  open(): void;
  logSession(): void;
  /** No reminder for an hour. */
  pause(): void;
  quit(): void;
}

/** What the icon beside the clock offers, in the language of `t`. */
export function buildTrayMenu(t: Translate, actions: TrayActions): MenuItemConstructorOptions[] {
  return [
    { id: 'open', label: t('reminders.tray.open'), click: () => actions.open() },
    { id: 'log-session', label: t('menu.logSession'), click: () => actions.logSession() },
    { id: 'pause', label: t('reminders.tray.pause'), click: () => actions.pause() },
    { type: 'separator' },
    { id: 'quit', label: t('menu.quit'), click: () => actions.quit() },
  ];
}
