import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { Moving } from './use-moving.ts';
import { WayTold } from './way-told.tsx';

/** Beside what is carried: what putting it down here would do, in each way there is. */
export function MovingNote(props: {
  readonly moving: Moving;
  readonly words: MatchWording;
  /** Which keys move it on, where it is carried by keyboard. */
  readonly keys?: string;
}) {
  const { t } = useLanguage();
  const { moving, words } = props;
  const { target, ways } = moving;
  if (ways.length === 0 && props.keys === undefined) return null;
  return (
    <Paper
      sx={{
        mt: 0.75,
        px: 1.25,
        py: 0.75,
        display: 'grid',
        gap: 0.75,
        boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)',
      }}
    >
      {target === null || ways.length === 0 ? (
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {t('board.carry.nowhere')}
        </Typography>
      ) : (
        ways.map((way) => (
          <WayTold
            key={way.kind}
            way={way}
            carried={moving.carried}
            target={target}
            words={words}
          />
        ))
      )}
      {props.keys !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {props.keys}
        </Typography>
      )}
    </Paper>
  );
}
