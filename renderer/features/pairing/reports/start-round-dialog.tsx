import { useState } from 'react';
import { useNavigate } from 'react-router';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import { startNextRoundCommand } from './commands.ts';
import { DocumentList } from '#renderer/components/document-parts.tsx';
import { useLeftSessions } from './use-left-sessions.ts';
import type { RotationPlan } from './use-plan-rotation.ts';

/** Says what starting the next round does, then does it. */
export function StartRoundDialog(props: { readonly plan: RotationPlan; onClose(): void }) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const run = useCommand();
  const { plan, onClose } = props;
  const { turn, data } = plan;
  const [startsOn, setStartsOn] = useState<string>(turn.nextRound.startsOn);
  const [isRunning, setIsRunning] = useState(false);
  const first = plan.rounds[0];
  const accepted = turn.droppedPairs.filter(({ state }) => state === 'accepted').length;
  const proposed = turn.droppedPairs.length - accepted;
  const round = turn.nextRound.number;
  const leftSessions = useLeftSessions(turn, data.allPairs);
  const cancelled = leftSessions?.filter(({ state }) => state === 'cancelled').length ?? 0;
  const kept = (leftSessions?.length ?? 0) - cancelled;

  const start = async () => {
    if (first === undefined || leftSessions === undefined || !isCalendarDate(startsOn)) return;
    setIsRunning(true);
    const command = startNextRoundCommand(
      {
        turn,
        startsOn,
        leftSessions,
        result: first,
        rules: plan.rules,
        fingerprint: plan.fingerprint,
        participants: data.cohort,
        existingPairs: data.allPairs,
        existingScenarios: data.scenarios,
      },
      domainContext(),
    );
    const whole = await withNudges(database, command);
    const hasStarted = await run(whole, t('reports.rotation.started', { round }));
    setIsRunning(false);
    if (!hasStarted) return;
    onClose();
    await navigate(paths.pairing(programme.id));
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby="start-round-title">
      <DialogTitle id="start-round-title" variant="h2">
        {t('reports.rotation.dialog.title', { round })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DocumentList
          items={[
            t('reports.rotation.dialog.closes', {
              round: turn.closedRound.number,
              count: turn.completedPairs.length,
            }),
            ...(cancelled > 0
              ? [t('reports.rotation.dialog.cancelled', { count: cancelled })]
              : []),
            ...(kept > 0 ? [t('reports.rotation.dialog.left', { count: kept })] : []),
            ...(turn.endedPairs.length > 0
              ? [t('reports.rotation.dialog.ended', { count: turn.endedPairs.length })]
              : []),
            ...(accepted > 0 ? [t('reports.rotation.dialog.accepted', { count: accepted })] : []),
            ...(proposed > 0 ? [t('reports.rotation.dialog.proposed', { count: proposed })] : []),
            t('reports.rotation.dialog.opens', { round, count: first?.totals.pairs ?? 0 }),
          ]}
        />
        <TextField
          type="date"
          label={t('reports.rotation.dialog.startsOn')}
          value={startsOn}
          error={!isCalendarDate(startsOn)}
          helperText={
            isCalendarDate(startsOn) ? undefined : t('programme.problem.start-not-a-date')
          }
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 220 }}
          onChange={(event) => {
            setStartsOn(event.target.value);
          }}
        />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reports.rotation.dialog.undo')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isRunning || leftSessions === undefined || !isCalendarDate(startsOn)}
          onClick={() => void start()}
        >
          {t('reports.rotation.start', { round })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
