import Alert from '@mui/material/Alert';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { Moves, WaitingMove } from '../use-moves.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** A pair that a rule forbids is made only with a reason, which the fairness record keeps. */
export function OverrideDialog(props: {
  readonly waiting: WaitingMove;
  readonly moves: Moves;
  readonly words: MatchWording;
}) {
  const { t } = useLanguage();
  const { waiting, moves, words } = props;
  const names = {
    mentor: words.personName(waiting.couple.mentorId),
    mentee: words.personName(waiting.couple.menteeId),
  };
  return (
    <ReasonDialog
      title={t('board.override.title', names)}
      label={t('board.override.reason')}
      help={t('board.override.help')}
      confirmLabel={t('board.override.confirm')}
      isRequired
      onConfirm={moves.override}
      onCancel={moves.cancel}
    >
      <Alert severity="warning" variant="outlined">
        {describeObstacle(waiting.obstacle, words)}
      </Alert>
    </ReasonDialog>
  );
}
