import { Link } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import {
  suggestedStep,
  type HealthStep,
  type HealthWord,
  type PairHealth,
} from '#shared/domain/pair-life/pair-health.ts';
import { healthLabel, healthReason } from '#renderer/services/health-words.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';

const wordColours: Readonly<Record<HealthWord, string>> = {
  'on-track': 'success.main',
  'check-in': 'warning.main',
  'at-risk': 'error.main',
};

/** How the pair is doing, every reason with its points, and what to do about the worst. */
export function HealthCard(props: {
  readonly health: PairHealth;
  readonly pairLife: PairLife;
  readonly onPlan: (() => void) | null;
}) {
  const { t } = useLanguage();
  const { health, pairLife, onPlan } = props;
  const { state } = pairLife.pair;
  return (
    <Paper component="section" aria-labelledby="pair-health-title" sx={{ p: 2 }}>
      <Typography id="pair-health-title" variant="h2">
        {t('pairLife.health.title')}
      </Typography>
      {health.kind === 'scored' ? (
        <>
          <ScoredHealth health={health} />
          <NextStep step={suggestedStep(health.reasons)} onPlan={onPlan} />
        </>
      ) : (
        <>
          <Typography sx={{ fontWeight: 600, mt: 0.5 }}>{healthLabel(health, state, t)}</Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {health.kind === 'too-early'
              ? t(`pairLife.health.tooEarly.${pairLife.programme.cadence}`, { count: health.days })
              : t('pairLife.health.notRunning')}
          </Typography>
        </>
      )}
    </Paper>
  );
}

function ScoredHealth(props: { readonly health: Extract<PairHealth, { kind: 'scored' }> }) {
  const language = useLanguage();
  const { t, formatNumber } = language;
  const { score, word, reasons } = props.health;
  return (
    <>
      <Typography
        component="p"
        sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1, flexWrap: 'wrap' }}
      >
        <Box
          component="span"
          sx={{
            fontFamily: '"Fraunces Variable", Georgia, serif',
            fontWeight: 600,
            fontSize: '1.75rem',
            lineHeight: 1.2,
            color: wordColours[word],
          }}
        >
          {formatNumber(score)}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('pairLife.health.of')}
        </Box>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {t(`pairLife.health.${word}`)}
        </Box>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {reasons.map(({ fact, lost }) => (
          <Box
            component="li"
            key={fact.kind}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 1.5 }}
          >
            <Typography variant="body2" sx={{ minWidth: 0 }}>
              {healthReason(fact, language)}
            </Typography>
            <Typography
              variant="body2"
              sx={{
                whiteSpace: 'nowrap',
                fontWeight: lost === 0 ? 400 : 600,
                color: lost === 0 ? 'text.secondary' : 'text.primary',
              }}
            >
              {lost === 0 ? t('pairLife.health.nothingLost') : formatNumber(-lost)}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}

function NextStep(props: {
  readonly step: HealthStep | null;
  readonly onPlan: (() => void) | null;
}) {
  const { t } = useLanguage();
  const { step, onPlan } = props;
  if (step === null) return null;
  return (
    <Box sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('pairLife.health.step')}
      </Typography>
      <Typography variant="body2">{t(`pairLife.health.step.${step}`)}</Typography>
      {step === 'plan' && onPlan !== null && (
        <Button size="small" sx={{ mt: 0.5, ml: -0.5 }} onClick={onPlan}>
          {t('pairLife.next.plan')}
        </Button>
      )}
      {step === 'goals' && (
        <Button component={Link} to="?tab=goals" size="small" sx={{ mt: 0.5, ml: -0.5 }}>
          {t('pairLife.nudge.openGoals')}
        </Button>
      )}
    </Box>
  );
}
