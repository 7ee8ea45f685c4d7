import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

/** Work shorter than this shows nothing: a flash of progress is worse than none. */
const patienceMilliseconds = 300;

/** What is being done, how far it is, and how to stop it. */
export function Busy(props: {
  readonly label: string;
  /** 0 to 1; null while the end is not in sight. */
  readonly share: number | null;
  readonly cancelLabel?: string;
  onCancel?(): void;
}) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsShown(true);
    }, patienceMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isShown) return null;
  return (
    <Box role="status" sx={{ display: 'flex', flexDirection: 'column', gap: 1, maxWidth: 420 }}>
      <Typography>{props.label}</Typography>
      <LinearProgress
        aria-label={props.label}
        variant={props.share === null ? 'indeterminate' : 'determinate'}
        value={(props.share ?? 0) * 100}
      />
      {props.onCancel !== undefined && (
        <Box>
          <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
        </Box>
      )}
    </Box>
  );
}
