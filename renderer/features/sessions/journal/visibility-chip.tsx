import Chip from '@mui/material/Chip';
import type { Visibility } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { visibilityIcons } from './visibility-words.ts';

/** Who may read a note, in a word and a sign. */
export function VisibilityChip({ visibility }: { readonly visibility: Visibility }) {
  const { t } = useLanguage();
  const Icon = visibilityIcons[visibility];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={visibility === 'private' ? 'primary' : 'default'}
      icon={<Icon fontSize="inherit" />}
      label={t(`journal.visibility.${visibility}`)}
      sx={{ '& .MuiChip-icon': { ml: 0.75 } }}
    />
  );
}
