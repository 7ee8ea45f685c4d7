import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { PairMark } from './pair-mark.tsx';

/** What a list shows when it holds nothing: why, and the one next action. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <Paper
      sx={{
        flex: 1,
        minHeight: 220,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        borderStyle: 'dashed',
        backgroundColor: 'transparent',
        p: 4,
      }}
    >
      <Box sx={{ textAlign: 'center', maxWidth: 440 }}>
        <PairMark size={44} />
        <Typography variant="h2" sx={{ mt: 1.5 }}>
          {props.title}
        </Typography>
        <Typography sx={{ mt: 0.5, mb: 2.5, color: 'text.secondary' }}>{props.text}</Typography>
        {props.action}
      </Box>
    </Paper>
  );
}
