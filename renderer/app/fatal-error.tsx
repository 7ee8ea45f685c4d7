import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

export interface FatalErrorText {
  readonly title: string;
  readonly text: string;
  readonly detail: string;
}

/** Shown in place of everything when the data cannot be opened. It changes nothing. */
export function FatalError(props: FatalErrorText) {
  return (
    <Box component="main" sx={{ height: '100%', display: 'grid', placeItems: 'center', p: 4 }}>
      <Paper role="alert" sx={{ p: 4, maxWidth: 520 }}>
        <Typography variant="h1">{props.title}</Typography>
        <Typography sx={{ mt: 1 }}>{props.text}</Typography>
        <Typography
          variant="body2"
          sx={{ mt: 2, color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {props.detail}
        </Typography>
      </Paper>
    </Box>
  );
}
