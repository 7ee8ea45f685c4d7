import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import type { SnoozeChoice } from '#shared/domain/reminders/snooze.ts';
import type { ReminderOpening } from '#shared/ipc/reminder-schemas.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Offers to put off the reminder that led here. It stays until it is answered: nobody may be looking yet. */
export function SnoozeBar(props: {
  readonly opening: ReminderOpening;
  readonly onSnooze: (choice: SnoozeChoice) => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { opening, onSnooze, onClose } = props;
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      sx={{ position: 'static' }}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') onClose();
      }}
    >
      <Alert
        role="status"
        icon={false}
        variant="outlined"
        sx={{
          maxWidth: 440,
          bgcolor: 'background.paper',
          borderColor: 'divider',
          color: 'text.primary',
          boxShadow: 8,
        }}
      >
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{opening.title}</Typography>
        <Box
          role="group"
          aria-label={t('reminders.snooze.label')}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}
        >
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('reminders.snooze.label')}
          </Typography>
          {opening.snoozes.map((choice) => (
            <Button
              key={choice}
              size="small"
              variant="outlined"
              onClick={() => {
                onSnooze(choice);
              }}
            >
              {t(`reminders.snooze.${choice}`)}
            </Button>
          ))}
          <Button size="small" onClick={onClose} sx={{ ml: 'auto' }}>
            {t('app.close')}
          </Button>
        </Box>
      </Alert>
    </Snackbar>
  );
}
