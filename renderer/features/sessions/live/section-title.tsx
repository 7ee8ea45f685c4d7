import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** The heading of a part of the session, and what belongs beside it. */
export function SectionTitle(props: {
  readonly id: string;
  readonly title: string;
  readonly trail?: ReactNode;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        justifyContent: 'space-between',
        columnGap: 2,
        mb: 0.75,
      }}
    >
      <Typography id={props.id} variant="h2">
        {props.title}
      </Typography>
      {props.trail}
    </Box>
  );
}
