import type { ReactNode } from 'react';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

/** One big figure with what it counts. */
export function FigureCard(props: {
  readonly label: string;
  readonly figure: string;
  readonly note?: ReactNode;
  readonly colour?: string;
}) {
  return (
    <Paper sx={{ p: 1.75, flex: '1 1 150px', minWidth: 0 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {props.label}
      </Typography>
      <Typography
        component="p"
        sx={{
          fontFamily: '"Fraunces Variable", Georgia, serif',
          fontWeight: 600,
          fontSize: '1.75rem',
          lineHeight: 1.2,
          color: props.colour,
        }}
      >
        {props.figure}
      </Typography>
      {props.note !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {props.note}
        </Typography>
      )}
    </Paper>
  );
}
