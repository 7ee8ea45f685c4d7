import Box from '@mui/material/Box';

/** A thin bar, filled as far as something has come. What it shows is said in words beside it. */
export function ShareBar(props: {
  /** From 0 to 1. */
  readonly share: number;
  readonly colour: 'primary' | 'secondary' | 'success';
}) {
  const { share, colour } = props;
  return (
    <Box
      aria-hidden
      sx={{
        mt: 0.5,
        height: 5,
        borderRadius: 3,
        overflow: 'hidden',
        backgroundColor: `color-mix(in srgb, var(--mui-palette-${colour}-main) 25%, transparent)`,
      }}
    >
      <Box
        sx={{ height: '100%', backgroundColor: `${colour}.main` }}
        style={{ width: `${String(share * 100)}%` }}
      />
    </Box>
  );
}
