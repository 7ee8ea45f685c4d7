import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LaneName } from './board-model.ts';

const colours: Readonly<Record<LaneName, string>> = {
  mentors: 'secondary.main',
  pairs: 'text.primary',
  mentees: 'primary.main',
};

/** The name of a lane with what it counts, and what can be done with the whole of it. */
export function LaneHeader(props: {
  readonly name: LaneName;
  readonly title: string;
  readonly facts: string;
  readonly actions?: ReactNode;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        height: 30,
        px: 0.75,
      }}
    >
      <Typography
        component="h2"
        sx={{
          fontWeight: 650,
          fontSize: '0.8125rem',
          whiteSpace: 'nowrap',
          color: colours[props.name],
        }}
      >
        {props.title}
      </Typography>
      <Typography variant="body2" noWrap title={props.facts} sx={{ flex: 1, minWidth: 0 }}>
        {props.facts}
      </Typography>
      {props.actions}
    </Box>
  );
}
