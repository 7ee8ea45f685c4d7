import { useState } from 'react';
import { Link } from 'react-router';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { findFirstShortRound } from '#shared/domain/pairing/rotation-outlook.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { Busy } from '#renderer/components/busy.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairingData } from '../queries.ts';
import { PlannedRounds } from './planned-rounds.tsx';
import { StartRoundDialog } from './start-round-dialog.tsx';
import { usePlanRotation } from './use-plan-rotation.ts';

const roundCounts = [1, 2, 3, 4, 5, 6] as const;
const usualRoundCount = 3;

/** Plans the rounds after the one that runs. */
export function RotationPlanner(props: {
  readonly data: PairingData;
  readonly round: Round;
  readonly words: MatchWording;
}) {
  const { t } = useLanguage();
  const { data, round, words } = props;
  const programme = useCurrentProgramme();
  const [roundCount, setRoundCount] = useState(usualRoundCount);
  const [isStarting, setIsStarting] = useState(false);
  const { plan, isRunning, start, cancel } = usePlanRotation(data, round);
  const isOutdated = plan !== null && plan.data !== data;
  const firstNumber = round.number + 1;
  const short = plan === null ? null : findFirstShortRound(plan.rounds);
  const planButton = (variant: 'contained' | 'outlined') => (
    <Button
      variant={variant}
      disabled={isRunning}
      onClick={() => {
        start(roundCount);
      }}
    >
      {t('reports.rotation.plan')}
    </Button>
  );

  return (
    <Page
      title={t('reports.rotation.title')}
      facts={
        data.settings.noRepeatRounds === null
          ? t('reports.rotation.factsNever', { round: round.number })
          : t('reports.rotation.factsRepeat', {
              round: round.number,
              rounds: data.settings.noRepeatRounds,
            })
      }
      actions={
        <>
          <Button component={Link} to={paths.pairing(programme.id)} startIcon={<ArrowBackIcon />}>
            {t('scenarios.back')}
          </Button>
          <TextField
            select
            label={t('reports.rotation.count')}
            value={roundCount}
            sx={{ minWidth: 130 }}
            onChange={(event) => {
              setRoundCount(Number(event.target.value));
            }}
          >
            {roundCounts.map((count) => (
              <MenuItem key={count} value={count}>
                {t('reports.rotation.rounds', { count })}
              </MenuItem>
            ))}
          </TextField>
          {plan !== null && planButton('outlined')}
          {plan !== null && (
            <Button
              variant="contained"
              disabled={isOutdated || isRunning}
              onClick={() => {
                setIsStarting(true);
              }}
            >
              {t('reports.rotation.start', { round: firstNumber })}
            </Button>
          )}
        </>
      }
    >
      {isRunning && (
        <Box sx={{ mb: 1.5 }}>
          <Busy
            label={t('reports.rotation.planning', { count: roundCount })}
            share={null}
            cancelLabel={t('app.cancel')}
            onCancel={cancel}
          />
        </Box>
      )}
      {isOutdated && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('reports.rotation.outdated')}
        </Alert>
      )}
      {plan !== null && short !== null && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('reports.rotation.short', {
            round: firstNumber + short,
            fewer: (plan.rounds[0]?.totals.pairs ?? 0) - (plan.rounds[short]?.totals.pairs ?? 0),
          })}
        </Alert>
      )}
      {plan === null ? (
        !isRunning && (
          <EmptyState
            title={t('reports.rotation.empty.title')}
            text={t('reports.rotation.empty.text')}
            action={planButton('contained')}
          />
        )
      ) : (
        <PlannedRounds data={data} words={words} rounds={plan.rounds} firstNumber={firstNumber} />
      )}
      {plan !== null && isStarting && (
        <StartRoundDialog
          plan={plan}
          onClose={() => {
            setIsStarting(false);
          }}
        />
      )}
    </Page>
  );
}
