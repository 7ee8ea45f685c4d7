import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { CellWords } from './use-cell-words.ts';

/** Who meets in the cell under the pointer or the keyboard, and how they fit. Always there, so that nothing moves. */
export function MatrixStatus(props: { readonly cell: CellWords | null }) {
  const { t, formatNumber } = useLanguage();
  const { cell } = props;
  if (cell === null) {
    return (
      <Box sx={{ minHeight: 36, display: 'flex', alignItems: 'center' }}>
        <Typography sx={{ color: 'text.secondary' }}>{t('matrix.hint')}</Typography>
      </Box>
    );
  }
  const note = [
    ...(cell.mark === null ? [] : [t(`matrix.mark.${cell.mark}`)]),
    ...(cell.isBlocked ? [cell.obstacle === '' ? t('matrix.impossible') : cell.obstacle] : []),
  ].join(' · ');
  return (
    <Box
      // The grid itself tells screen readers the same.
      aria-hidden
      sx={{
        minHeight: 36,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        rowGap: 0.25,
      }}
    >
      <PersonAvatar name={cell.mentor} role="mentor" size={26} />
      <Typography sx={{ fontWeight: 600 }}>{cell.mentor}</Typography>
      <ArrowForwardIcon sx={{ fontSize: 16, color: 'text.secondary' }} />
      <PersonAvatar name={cell.mentee} role="mentee" size={26} />
      <Typography sx={{ fontWeight: 600 }}>{cell.mentee}</Typography>
      <Typography
        sx={{
          fontFamily: '"Fraunces Variable", Georgia, serif',
          fontWeight: 600,
          fontSize: '1.125rem',
          textDecoration: cell.isBlocked ? 'line-through' : 'none',
        }}
      >
        {formatNumber(cell.fit, { maximumFractionDigits: 1 })}
      </Typography>
      <Typography sx={{ color: 'text.secondary', minWidth: 0 }}>{note}</Typography>
    </Box>
  );
}
