import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { QuietHours } from '#shared/domain/reminders/reminder-settings.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** When reminders wait. */
export function QuietHoursFields(props: {
  readonly quietHours: QuietHours;
  readonly onChange: (quietHours: QuietHours) => void;
}) {
  const { t } = useLanguage();
  const { quietHours, onChange } = props;
  const change = (changes: Partial<QuietHours>) => {
    onChange({ ...quietHours, ...changes });
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 1 }}>
      <SettingSwitch
        label={t('reminders.settings.quietHours')}
        help={t('reminders.settings.quietHours.help')}
        isOn={quietHours.isOn}
        onChange={(isOn) => {
          change({ isOn });
        }}
      />
      {quietHours.isOn && (
        <Box
          role="group"
          aria-label={t('reminders.settings.quietHours')}
          sx={{ display: 'flex', gap: 2, pl: 6, pt: 1 }}
        >
          <TimeField
            label={t('reminders.settings.from')}
            value={quietHours.from}
            onChange={(from) => {
              change({ from });
            }}
          />
          <TimeField
            label={t('reminders.settings.to')}
            value={quietHours.to}
            onChange={(to) => {
              change({ to });
            }}
          />
        </Box>
      )}
      <SettingSwitch
        label={t('reminders.settings.weekends')}
        isOn={quietHours.coversWeekends}
        onChange={(coversWeekends) => {
          change({ coversWeekends });
        }}
      />
      {(quietHours.isOn || quietHours.coversWeekends) && (
        <SettingSwitch
          label={t('reminders.settings.soonThrough')}
          isOn={quietHours.letsSoonThrough}
          onChange={(letsSoonThrough) => {
            change({ letsSoonThrough });
          }}
        />
      )}
    </Box>
  );
}

function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      type="time"
      label={props.label}
      value={props.value}
      onChange={(event) => {
        // A time half typed is the empty text.
        if (event.target.value !== '') props.onChange(event.target.value);
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
