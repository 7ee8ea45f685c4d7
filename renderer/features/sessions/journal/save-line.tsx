import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SaveState } from './autosave.ts';

/** Whether what is on the screen is on the disk. */
export function SaveLine(props: { readonly state: SaveState; readonly isNew: boolean }) {
  const { t } = useLanguage();
  const { state } = props;
  // Nothing has been written that could be saved.
  const text =
    props.isNew && state === 'saved' ? t('journal.save.new') : t(`journal.save.${state}`);
  return (
    <Typography
      variant="body2"
      role="status"
      sx={{ color: state === 'failed' ? 'error.main' : 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {text}
    </Typography>
  );
}
