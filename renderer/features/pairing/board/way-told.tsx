import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { ConsequenceList } from './consequence-list.tsx';
import { describeWay } from './describe-moving.ts';
import type { Carried, DropTarget } from './plan-move.ts';
import type { WeighedWay } from './use-moving.ts';

/** One way to put down what is carried, and what it would do once that is known. */
export function WayTold(props: {
  readonly way: WeighedWay;
  readonly carried: Carried;
  readonly target: DropTarget;
  readonly words: MatchWording;
  /** So that a control can name it as its description. */
  readonly id?: string;
}) {
  const { way, words, id } = props;
  return (
    <Box {...(id !== undefined && { id })} sx={{ flex: 1, minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {describeWay(way, props.carried, props.target, words)}
      </Typography>
      {way.consequences !== undefined && (
        <ConsequenceList consequences={way.consequences} words={words} forbidden={way.forbidden} />
      )}
    </Box>
  );
}
