import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Error';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PairObstacle } from '#shared/domain/pairing/match-result.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { describeObstacle } from '#shared/i18n/describe-obstacle.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Rules that hold between two people of a pair that none forbids. */
const passed = ['volunteered', 'reportingLine', 'apart', 'neverPaired'] as const;

/**
 * The hard rules as they stand today, which may be otherwise than when the pair was proposed: someone
 * may have taken back their consent or changed manager since.
 */
export function RuleList(props: {
  readonly obstacle: PairObstacle | null;
  readonly words: MatchWording;
}) {
  const { t } = useLanguage();
  const { obstacle, words } = props;
  const lines =
    obstacle === null
      ? passed.map((rule) => t(`pairing.passed.${rule}`))
      : [describeObstacle(obstacle, words)];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {lines.map((text) => (
        <Box component="li" key={text} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {obstacle === null ? (
            <CheckCircleIcon
              titleAccess={t('pairing.rule.kept')}
              color="success"
              sx={{ fontSize: 17 }}
            />
          ) : (
            <ErrorIcon titleAccess={t('pairing.rule.broken')} color="error" sx={{ fontSize: 17 }} />
          )}
          <Typography>{text}</Typography>
        </Box>
      ))}
    </Box>
  );
}
