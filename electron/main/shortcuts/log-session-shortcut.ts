import type { GlobalShortcut } from 'electron';
import type { ReminderSetup } from '#shared/ipc/reminder-schemas.ts';

const keys = 'CommandOrControl+Alt+Shift+L';

/** The keys that note a past session from any program, while they are wanted. */
export class LogSessionShortcut {
  readonly #keyboard: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly #run: () => void;
  #state: ReminderSetup['shortcut'] = 'off';

  constructor(keyboard: Pick<GlobalShortcut, 'register' | 'unregister'>, run: () => void) {
    this.#keyboard = keyboard;
    this.#run = run;
  }

  get state(): ReminderSetup['shortcut'] {
    return this.#state;
  }

  /** Takes the keys or gives them back. What another program held is asked for again each time. */
  apply(isWanted: boolean): ReminderSetup['shortcut'] {
    if (!isWanted && this.#state === 'on') this.#keyboard.unregister(keys);
    if (!isWanted) this.#state = 'off';
    else if (this.#state !== 'on') {
      this.#state = this.#keyboard.register(keys, this.#run) ? 'on' : 'refused';
    }
    return this.#state;
  }
}
