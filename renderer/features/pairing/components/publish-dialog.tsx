import { useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import type { BoardPair } from '../board/board-model.ts';
import { publishPairsCommand } from '../commands.ts';
import type { PairingData } from '../queries.ts';
import { usePairSummaries } from '../use-pair-summaries.ts';
import { SummaryList } from './summary-list.tsx';

/** Before the accepted pairs begin: what to know, and what both people of each are sent. */
export function PublishDialog(props: {
  readonly data: PairingData;
  readonly words: MatchWording;
  /** The accepted pairs as they were when the dialog opened. */
  readonly pairs: readonly BoardPair[];
  /** People of either role who have no pair. */
  readonly waitingCount: number;
  readonly proposedCount: number;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { data, words, waitingCount, proposedCount } = props;
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const run = useCommand();
  const summaries = usePairSummaries(data, words);
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo would change what this dialog is about.
    dismissNotice();
  }, [dismissNotice]);
  const onceAtATime = useOnceAtATime();
  const [isPublished, setIsPublished] = useState(false);
  const pairs = props.pairs.map(({ pair }) => pair);
  const against = props.pairs.flatMap(({ pair, obstacle }) =>
    obstacle === null ? [] : [{ pair, obstacle }],
  );

  const publish = async () => {
    if (data.round === null) return;
    const command = publishPairsCommand({ pairs, round: data.round, programme }, domainContext());
    if (await run(command, t('board.published', { count: pairs.length }))) setIsPublished(true);
  };

  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="publish-title">
      <DialogTitle id="publish-title" variant="h2">
        {t(isPublished ? 'board.publish.done' : 'board.publish.title', { count: pairs.length })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        <Typography>{t(isPublished ? 'board.publish.done.text' : 'board.publish.text')}</Typography>
        {!isPublished && (waitingCount > 0 || proposedCount > 0 || against.length > 0) && (
          <Alert severity="warning" variant="outlined">
            {waitingCount > 0 && <div>{t('board.publish.waiting', { count: waitingCount })}</div>}
            {proposedCount > 0 && (
              <div>{t('board.publish.undecided', { count: proposedCount })}</div>
            )}
            {against.map(({ pair, obstacle }) => (
              <div key={pair.id}>
                {t('board.publish.against', {
                  mentor: data.nameOf(pair.mentorId),
                  mentee: data.nameOf(pair.menteeId),
                  rule: describeObstacle(obstacle, words),
                })}
              </div>
            ))}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="h3" component="h3" sx={{ flex: 1 }}>
            {t('board.summary.heading')}
          </Typography>
          <Button
            size="small"
            onClick={() => {
              summaries.copy(pairs);
            }}
          >
            {t('board.summary.copyAll')}
          </Button>
          <Button size="small" onClick={() => void summaries.save(pairs)}>
            {t('board.summary.save')}
          </Button>
        </Box>
        <SummaryList pairs={pairs} data={data} summaries={summaries} />
      </DialogContent>
      <PublishButtons
        count={pairs.length}
        isPublished={isPublished}
        onPublish={() => void onceAtATime(publish)}
        onClose={props.onClose}
      />
    </Dialog>
  );
}

function PublishButtons(props: {
  readonly count: number;
  readonly isPublished: boolean;
  onPublish(): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { count, isPublished } = props;
  const buttons = useRef<HTMLDivElement>(null);
  // Once all is published there is but closing left.
  useHeldFocus(buttons, () => buttons.current?.querySelector('button'));
  return (
    <DialogActions ref={buttons} sx={{ px: 3, pb: 2 }}>
      <Button onClick={props.onClose}>{t(isPublished ? 'app.close' : 'app.cancel')}</Button>
      {!isPublished && (
        <Button variant="contained" onClick={props.onPublish}>
          {t('board.publish.confirm', { count })}
        </Button>
      )}
    </DialogActions>
  );
}
