import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { reminderKinds } from '#shared/domain/reminders/reminder.ts';
import type { ReminderSetup } from '#shared/ipc/reminder-schemas.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useReminderSetup } from '#renderer/services/reminder-setup.ts';
import { QuietHoursFields } from './quiet-hours-fields.tsx';
import { QuietPairField } from './quiet-pair-field.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** What to be reminded of, when, and how. */
export function RemindersCard() {
  const { t } = useLanguage();
  const { setup, save } = useReminderSetup();
  const show = useNotices((state) => state.show);
  if (setup === null) return null;
  const { settings, shortcut } = setup;

  async function change(changes: Partial<ReminderSetup['settings']>): Promise<void> {
    const isKept = await save({ ...settings, ...changes });
    if (isKept) return;
    show({ text: t('reminders.settings.failed'), severity: 'error', action: null });
  }

  const keys = shortcutName();
  return (
    <Paper component="section" sx={{ p: 2.5, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('reminders.settings.title')}</Typography>
      <Typography>{t('reminders.settings.text')}</Typography>
      <Typography variant="h3" sx={{ mt: 1 }} id="reminder-kinds">
        {t('reminders.settings.kinds')}
      </Typography>
      <Box role="group" aria-labelledby="reminder-kinds" sx={{ display: 'grid', gap: 0.5 }}>
        {reminderKinds.map((kind) => (
          <SettingSwitch
            key={kind}
            label={t(`reminders.kind.${kind}`)}
            isOn={settings.kinds[kind]}
            onChange={(isOn) => void change({ kinds: { ...settings.kinds, [kind]: isOn } })}
          />
        ))}
      </Box>
      {settings.kinds['pair-quiet'] && (
        <QuietPairField
          days={settings.quietPairDays}
          onChange={(quietPairDays) => void change({ quietPairDays })}
        />
      )}
      <QuietHoursFields
        quietHours={settings.quietHours}
        onChange={(quietHours) => void change({ quietHours })}
      />
      <SettingSwitch
        label={t('reminders.settings.hideDetails')}
        help={t('reminders.settings.hideDetails.help')}
        isOn={settings.hidesDetails}
        onChange={(hidesDetails) => void change({ hidesDetails })}
      />
      <SettingSwitch
        label={t('reminders.settings.tray')}
        help={t('reminders.settings.tray.help')}
        isOn={settings.staysInTray}
        onChange={(staysInTray) => void change({ staysInTray })}
      />
      <SettingSwitch
        label={t('reminders.settings.shortcut')}
        help={t('reminders.settings.shortcut.help', { keys })}
        problem={
          shortcut === 'refused' ? t('reminders.settings.shortcut.refused', { keys }) : undefined
        }
        isOn={settings.hasGlobalShortcut}
        onChange={(hasGlobalShortcut) => void change({ hasGlobalShortcut })}
      />
    </Paper>
  );
}

/** The keys as they stand on the keyboard. */
function shortcutName(): string {
  return navigator.userAgent.includes('Mac') ? '⌘⌥⇧L' : 'Ctrl+Alt+Shift+L';
}
