import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SnoozeChoice } from '#shared/domain/reminders/snooze.ts';
import type { ReminderOpening } from '#shared/ipc/reminder-schemas.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { reminderPath } from './reminder-path.ts';
import { SnoozeBar } from './snooze-bar.tsx';
import { useHandOver } from './use-hand-over.ts';

/** Keeps main told of what to remind of, and follows a notification that was clicked. Once in the window. */
export function RemindersHost() {
  useHandOver();
  const { desktop } = useServices();
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  const [opening, setOpening] = useOpening();

  async function snooze({ reminderIds }: ReminderOpening, choice: SnoozeChoice): Promise<void> {
    setOpening(null);
    const result = await desktop.snoozeReminders({ reminderIds, choice });
    if (result.ok) show({ text: t('reminders.snooze.done'), severity: 'info', action: null });
    else show({ text: describeIpcError(result.error.code, t), severity: 'error', action: null });
  }

  if (opening === null || opening.snoozes.length === 0) return null;
  return (
    <SnoozeBar
      opening={opening}
      onSnooze={(choice) => void snooze(opening, choice)}
      onClose={() => {
        setOpening(null);
      }}
    />
  );
}

/** The notification clicked last, whose screen has been gone to. */
function useOpening() {
  const { desktop } = useServices();
  const navigate = useNavigate();
  const [opening, setOpening] = useState<ReminderOpening | null>(null);
  useEffect(() => {
    async function follow(): Promise<void> {
      const taken = await desktop.takeReminderOpening();
      if (!taken.ok || taken.value === null) return;
      const path = reminderPath(taken.value.target);
      if (path === null) return;
      setOpening(taken.value);
      void navigate(path);
    }
    // One clicked before the window was there waits in main.
    void follow();
    return desktop.onReminderOpen(() => void follow());
  }, [desktop, navigate]);
  return [opening, setOpening] as const;
}
