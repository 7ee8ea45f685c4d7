import { useLayoutEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';

/** Of one row of chips, in pixels. */
const chipHeight = 21;

/** As many chips as one line has room for, and how many more there are; the title lists all. */
export function FittingChips(props: { readonly labels: readonly string[] }) {
  const { labels } = props;
  const line = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = line.current;
    if (element === null || labels.length === 0) return;
    const count = () => {
      const [first] = element.children;
      if (!(first instanceof HTMLElement)) return;
      // What does not fit has wrapped below the line, which shows no more than one row.
      setHidden(
        [...element.children].filter(
          (chip) => chip instanceof HTMLElement && chip.offsetTop > first.offsetTop,
        ).length,
      );
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [labels]);
  return (
    <Box
      title={labels.join(', ')}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: 0, flex: 1 }}
    >
      <Box
        ref={line}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 0.5,
          overflow: 'hidden',
          height: chipHeight,
          minWidth: 0,
          flex: '0 1 auto',
        }}
      >
        {labels.map((label) => (
          <Chip
            key={label}
            size="small"
            variant="outlined"
            label={label}
            sx={{ maxWidth: '100%', height: chipHeight }}
          />
        ))}
      </Box>
      {hidden > 0 && (
        <Typography variant="body2" aria-hidden sx={{ color: 'text.secondary', flexShrink: 0 }}>
          {`+${String(hidden)}`}
        </Typography>
      )}
    </Box>
  );
}
