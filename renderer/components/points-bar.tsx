import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ShareBar } from './share-bar.tsx';

/** A label, what was earned of what was possible, and a bar that shows the same. */
export function PointsBar(props: {
  readonly label: string;
  readonly detail: string;
  readonly points: number;
  readonly of: number;
  /** The points in words of the reader's language, such as "14 / 20". */
  readonly pointsText: string;
}) {
  const share = props.of > 0 ? Math.min(1, props.points / props.of) : 0;
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {props.label}
        </Typography>
        <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
          {props.pointsText}
        </Typography>
      </Box>
      <ShareBar share={share} colour="primary" />
      <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
        {props.detail}
      </Typography>
    </Box>
  );
}
