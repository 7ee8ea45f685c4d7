import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** What the scenario run last was asked for and could not give, until it is closed. */
export function RunProblems(props: {
  readonly problems: readonly MatchProblem[];
  readonly words: MatchWording;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const texts = [
    ...new Set(props.problems.map((problem) => describeMatchProblem(problem, props.words))),
  ];
  if (texts.length === 0) return null;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      closeText={t('app.close')}
      onClose={props.onClose}
      sx={{ maxHeight: 160, overflow: 'auto', flexShrink: 0, backgroundColor: 'background.paper' }}
    >
      <AlertTitle sx={{ fontSize: '0.8125rem', mb: 0.25 }}>
        {t('board.problems', { count: texts.length })}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Box>
    </Alert>
  );
}
