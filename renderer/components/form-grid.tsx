import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

/** The fields of a dialog side by side, under one another where it is narrow. One of class `wide` has a row of its own. */
export function FormGrid(props: { readonly columns: 2 | 3; readonly children: ReactNode }) {
  const { columns, children } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: `repeat(${String(columns)}, minmax(0, 1fr))`,
        },
        gap: 2,
        pt: 1,
        '& > .wide': { gridColumn: '1 / -1' },
      }}
    >
      {children}
    </Box>
  );
}
