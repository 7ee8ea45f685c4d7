import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { ConsequenceList } from './consequence-list.tsx';
import { describeTarget } from './describe-moving.ts';
import type { Moving } from './use-moving.ts';

/** Beside what is carried: what putting it down here would do. */
export function MovingNote(props: {
  readonly moving: Moving;
  readonly words: MatchWording;
  /** Which keys move it on, where it is carried by keyboard. */
  readonly keys?: string;
}) {
  const { t } = useLanguage();
  const { moving, words } = props;
  const { target, move, consequences } = moving;
  if (move === null && props.keys === undefined) return null;
  return (
    <Paper sx={{ mt: 0.75, px: 1.25, py: 0.75, boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)' }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {target === null || move === null
          ? t('board.carry.nowhere')
          : describeTarget(moving.carried, target, words)}
      </Typography>
      {consequences !== undefined && <ConsequenceList consequences={consequences} words={words} />}
      {props.keys !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.25 }}>
          {props.keys}
        </Typography>
      )}
    </Paper>
  );
}
