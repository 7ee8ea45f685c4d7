import { useMemo, useState } from 'react';
import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { describeTotalLoss } from '#shared/i18n/describe-pair-report.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';
import { usePairSummaries } from '../use-pair-summaries.ts';
import { BreakdownBars } from './breakdown-bars.tsx';
import { FitFigure } from './fit-figure.tsx';
import { NextBestLists } from './next-best-list.tsx';
import { PairDecisions } from './pair-decisions.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { RuleList } from './rule-list.tsx';

/** Why this pair: the points of each criterion in words, how it stands with the rules, and who else would fit. */
export function PairPanel(props: {
  readonly pair: Pair;
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { pair, data, words, engine, rules } = props;
  const { mentorId, menteeId } = pair;
  const decisions = usePairDecisions(data);
  const summaries = usePairSummaries(data, words);
  const [isRejecting, setIsRejecting] = useState(false);
  const question = useMemo<EngineArguments<'report'>>(
    () => [rules, { mentorId, menteeId }],
    [menteeId, mentorId, rules],
  );
  const { answer: report } = useEngineAnswer(engine, 'report', question);
  const names = { mentor: data.nameOf(mentorId), mentee: data.nameOf(menteeId) };
  return (
    <SidePanel
      title={t('pairing.why')}
      subtitle={`${names.mentor} → ${names.mentee}`}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      <FitFigure score={report?.score ?? pair.score} />
      <PairDecisions
        pair={pair}
        decisions={decisions}
        onReject={() => {
          setIsRejecting(true);
        }}
      />
      {pair.state !== 'proposed' && (
        <Box>
          <Button
            size="small"
            component={Link}
            to={paths.pair(pair.programmeId, pair.id)}
            startIcon={<ArrowForwardIcon />}
          >
            {t('pairLife.openPage')}
          </Button>
        </Box>
      )}
      {isRunning(pair) && (
        <Box>
          <Button
            size="small"
            startIcon={<ContentCopyIcon />}
            onClick={() => {
              summaries.copy([pair]);
            }}
          >
            {t('board.summary.copyForBoth')}
          </Button>
        </Box>
      )}
      {pair.overrideReason !== '' && (
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('board.panel.override', { reason: pair.overrideReason })}
        </Typography>
      )}
      <BreakdownBars breakdown={report?.breakdown ?? pair.breakdown} words={words} />
      {report != null && (
        <>
          <Divider />
          <RuleList obstacle={report.obstacle} words={words} />
          {report.obstacle === null && <Typography>{describeTotalLoss(report, words)}</Typography>}
          <Divider />
          <NextBestLists couple={pair} report={report} words={words} />
        </>
      )}
      {isRejecting && (
        <RejectDialog
          pair={pair}
          data={data}
          decisions={decisions}
          onClose={() => {
            setIsRejecting(false);
          }}
        />
      )}
    </SidePanel>
  );
}
