import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

/** Work shorter than this shows nothing: a flash of progress is worse than none. */
const patienceMilliseconds = 300;

/** What is being done, how far it is, and how to stop it. */
export function Busy(props: {
  /** Read out when it changes: a stage rather than a count. */
  readonly label: string;
  /** Figures that move, which are not read out. */
  readonly detail?: string | null;
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
  const detail = props.detail ?? null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, maxWidth: 420 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography role="status">{props.label}</Typography>
        {detail !== null && (
          <Typography
            variant="body2"
            sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
          >
            {detail}
          </Typography>
        )}
      </Box>
      <LinearProgress
        aria-label={props.label}
        {...(detail !== null && { 'aria-valuetext': detail })}
        variant={props.share === null ? 'indeterminate' : 'determinate'}
        value={Math.round((props.share ?? 0) * 100)}
      />
      {props.onCancel !== undefined && (
        <Box>
          <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
        </Box>
      )}
    </Box>
  );
}
