import { useSyncExternalStore } from 'react';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { onlyHeardWhenNarrow } from './only-heard-when-narrow.ts';

/** Tells truthfully whether what was done last is on the disk. */
export function SaveStatusLine() {
  const { commands } = useServices();
  const status = useSyncExternalStore(commands.saveStatus.subscribe, commands.saveStatus.get);
  const { t, formatDate } = useLanguage();
  const show = () => {
    switch (status.kind) {
      case 'idle':
        return { Icon: CheckCircleOutlinedIcon, text: t('app.saved.here') };
      case 'saving':
        return { Icon: SyncIcon, text: t('app.saved.saving') };
      case 'saved':
        return {
          Icon: CheckCircleOutlinedIcon,
          text: t('app.saved.at', { time: formatDate(status.at, { timeStyle: 'short' }) }),
        };
      case 'failed':
        return { Icon: ErrorOutlineIcon, text: t('app.saved.failed') };
      default:
        return assertNever(status);
    }
  };
  const { Icon, text } = show();
  const colour = status.kind === 'failed' ? 'error.main' : 'text.secondary';
  return (
    <Box
      role="status"
      title={text}
      sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 1, color: colour }}
    >
      <Icon sx={{ fontSize: 16 }} />
      <Typography variant="body2" sx={onlyHeardWhenNarrow}>
        {text}
      </Typography>
    </Box>
  );
}
