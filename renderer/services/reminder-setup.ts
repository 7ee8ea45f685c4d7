import { useEffect } from 'react';
import { create } from 'zustand';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import type { ReminderSetup } from '#shared/ipc/reminder-schemas.ts';
import { useServices } from './app-services.tsx';

interface ReminderSetupState {
  /** Null until main has told, and where nothing reminds. */
  readonly setup: ReminderSetup | null;
  load(desktop: DesktopApi): Promise<void>;
  /** False when the choice could not be kept. */
  save(desktop: DesktopApi, settings: ReminderSetup['settings']): Promise<boolean>;
}

const useStore = create<ReminderSetupState>((set, get) => ({
  setup: null,
  load: async (desktop) => {
    if (get().setup !== null) return;
    const answer = await desktop.getReminderSetup();
    if (answer.ok) set({ setup: answer.value });
  },
  save: async (desktop, settings) => {
    const shortcut = get().setup?.shortcut ?? 'off';
    // At once, so that a second choice made meanwhile does not take the first one back.
    set({ setup: { settings, shortcut } });
    const answer = await desktop.writeReminderSettings(settings);
    if (answer.ok)
      set({
        setup: { settings: get().setup?.settings ?? settings, shortcut: answer.value.shortcut },
      });
    return answer.ok;
  },
}));

/** How reminders are set up, and how to change it; both the settings and the planning read it. */
export function useReminderSetup(): {
  readonly setup: ReminderSetup | null;
  save(settings: ReminderSetup['settings']): Promise<boolean>;
} {
  const { desktop } = useServices();
  const { setup, load, save } = useStore();
  useEffect(() => {
    void load(desktop);
  }, [desktop, load]);
  return { setup, save: (settings) => save(desktop, settings) };
}
