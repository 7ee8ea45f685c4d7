import LockIcon from '@mui/icons-material/LockOutlined';
import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { useLockVault } from '#renderer/services/use-lock-vault.ts';

/** Says that the private notes are open, and locks them. */
export function VaultStatusLine() {
  const { t } = useLanguage();
  const lock = useLockVault();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <LockOpenIcon fontSize="small" sx={{ color: 'text.secondary' }} />
      <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 200px' }}>
        {t('vault.open.status')}
      </Typography>
      <Button size="small" startIcon={<LockIcon />} onClick={() => void lock()}>
        {t('vault.lockNow')}
      </Button>
    </Box>
  );
}
