import Box from '@mui/material/Box';

/** The sign of the product: two halves, one for each person of a pair. */
export function PairMark(props: { readonly size: number }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 32 32"
      aria-hidden
      sx={{ width: props.size, height: props.size, flexShrink: 0 }}
    >
      <Box
        component="path"
        d="M26.6 5.4 A15 15 0 0 0 5.4 26.6 Z"
        sx={{ fill: 'var(--mui-palette-secondary-main)' }}
      />
      <Box
        component="path"
        d="M5.4 26.6 A15 15 0 0 0 26.6 5.4 Z"
        sx={{ fill: 'var(--mui-palette-primary-main)' }}
      />
    </Box>
  );
}
