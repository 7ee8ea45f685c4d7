import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { PairId } from '#shared/domain/ids.ts';
import type { HealthStep } from '#shared/domain/pair-life/pair-health.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { NudgeDialog } from './nudge-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { usePairNudges } from './queries.ts';
import { useNudgeDecisions } from './use-nudge-decisions.ts';

/** As many are shown at first. */
const shownAtFirst = 3;

/** The nudges that a pair was given, the latest first, and the way to give another. */
export function PairNudgeHistory(props: {
  readonly pairId: PairId;
  /** What the health of the pair suggests; null when nothing costs it anything. */
  readonly step: HealthStep | null;
}) {
  const { t } = useLanguage();
  const nudged = usePairNudges(props.pairId);
  const decisions = useNudgeDecisions();
  const [isNudging, setIsNudging] = useState(false);
  const [noting, setNoting] = useState<Intervention | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  if (nudged === undefined || nudged === null) return null;
  const { nudges } = nudged;
  const isOver = isPast(nudged.pair);
  if (isOver && nudges.length === 0) return null;
  return (
    <Paper component="section" aria-labelledby="pair-nudges-title" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography id="pair-nudges-title" variant="h2" sx={{ flex: 1 }}>
          {t('attention.nudges')}
        </Typography>
        {!isOver && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => {
              setIsNudging(true);
            }}
          >
            {t('attention.nudge')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(nudges.length === 0 ? 'attention.nudges.none' : 'attention.confidential')}
      </Typography>
      {nudges.length > 0 && (
        <Box
          component="ol"
          aria-labelledby="pair-nudges-title"
          sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.25 }}
        >
          {(isWhole ? nudges : nudges.slice(0, shownAtFirst)).map((nudge) => (
            <NudgeEntry
              key={nudge.id}
              nudge={nudge}
              onNote={() => {
                setNoting(nudge);
              }}
              onReopen={() => void decisions.reopen(nudge)}
              onDelete={() => void decisions.remove(nudge)}
            />
          ))}
        </Box>
      )}
      {nudges.length > shownAtFirst && (
        <Button
          size="small"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('attention.fewer') : t('attention.all', { count: nudges.length })}
        </Button>
      )}
      {isNudging && (
        <NudgeDialog
          couple={nudged}
          suggested={props.step ?? 'other'}
          onClose={() => {
            setIsNudging(false);
          }}
        />
      )}
      {noting !== null && (
        <OutcomeDialog
          nudge={noting}
          onClose={() => {
            setNoting(null);
          }}
        />
      )}
    </Paper>
  );
}

function NudgeEntry(props: {
  readonly nudge: Intervention;
  onNote(): void;
  onReopen(): void;
  onDelete(): void;
}) {
  const { t, formatDate } = useLanguage();
  const { nudge } = props;
  const day = { day: 'numeric', month: 'short' } as const;
  const date = formatDate(nudge.on, day);
  const isDone = nudge.state === 'done';
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('attention.dated', { date, what: t(`attention.reason.${nudge.reason}`) })}
      </Typography>
      {nudge.note !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {nudge.note}
        </Typography>
      )}
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {isDone
          ? t('attention.outcome.on.of', {
              date: formatDate(nudge.doneOn ?? nudge.on, day),
              outcome: nudge.outcome === '' ? t('attention.outcome.none') : nudge.outcome,
            })
          : t('attention.outcome.waiting')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: -0.5 }}>
        <Button size="small" onClick={props.onNote}>
          {t(isDone ? 'attention.outcome.edit' : 'attention.outcome')}
        </Button>
        {isDone && (
          <Button size="small" onClick={onFirstPress(props.onReopen)}>
            {t('attention.outcome.reopen')}
          </Button>
        )}
        <Button
          size="small"
          color="inherit"
          aria-label={t('attention.nudge.delete.of', { date })}
          onClick={onFirstPress(props.onDelete)}
        >
          {t('attention.nudge.delete')}
        </Button>
      </Box>
    </Box>
  );
}
