import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  describeMeasure,
  describePointsReason,
  type MatchWording,
} from '#shared/i18n/describe-match.ts';
import { PointsBar } from '#renderer/components/points-bar.tsx';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { PairRules } from './pair-rules.tsx';
import type { PairingData } from '../queries.ts';
import { usePairDecisions } from '../use-pair-decisions.ts';

/** Why this pair: the points of each criterion in words, and how it stands with the rules. */
export function PairPanel(props: {
  readonly pair: Pair;
  readonly data: PairingData;
  readonly words: MatchWording;
  onClose(): void;
}) {
  const { t, formatNumber } = useLanguage();
  const { pair, data, words } = props;
  const decisions = usePairDecisions(data);
  const oneDecimal = { maximumFractionDigits: 1 };
  return (
    <SidePanel
      title={t('pairing.why')}
      subtitle={`${data.nameOf(pair.mentorId)} → ${data.nameOf(pair.menteeId)}`}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      <Typography
        sx={{
          fontFamily: '"Fraunces Variable", serif',
          fontSize: '2rem',
          fontWeight: 600,
          lineHeight: 1,
        }}
      >
        {formatNumber(pair.score, oneDecimal)}
        <Typography component="span" sx={{ color: 'text.secondary', ml: 0.75 }}>
          {t('pairing.score.of')}
        </Typography>
      </Typography>
      {pair.breakdown.map((line) => (
        <PointsBar
          key={line.measure}
          label={describeMeasure(line.measure, t)}
          detail={describePointsReason(line.reason, words)}
          points={line.points}
          of={line.of}
          pointsText={`${formatNumber(line.points, oneDecimal)} / ${formatNumber(line.of, oneDecimal)}`}
        />
      ))}
      <Divider />
      <PairRules pair={pair} data={data} words={words} />
      <Divider />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {pair.state === 'proposed' && (
          <>
            <Button variant="outlined" onClick={() => void decisions.accept(pair)}>
              {t('pairing.accept')}
            </Button>
            <Button color="error" onClick={() => void decisions.reject(pair)}>
              {t('pairing.reject')}
            </Button>
          </>
        )}
        {pair.state === 'accepted' && (
          <Button variant="outlined" onClick={() => void decisions.withdraw(pair)}>
            {t('pairing.withdraw')}
          </Button>
        )}
      </Box>
    </SidePanel>
  );
}
