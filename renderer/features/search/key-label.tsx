import { styled } from '@mui/material/styles';

/** The name of a key, as it stands on a keyboard. */
export const KeyLabel = styled('kbd')({
  font: 'inherit',
  fontSize: '0.6875rem',
  lineHeight: 1.4,
  padding: '1px 6px',
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 8,
  whiteSpace: 'nowrap',
});
