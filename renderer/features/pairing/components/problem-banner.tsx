import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { MatchProblem } from '#shared/domain/pairing/match-result.ts';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePairingScreenOf } from '../pairing-store.ts';

/** What the last proposal was asked for and could not give, until it is closed. */
export function ProblemBanner(props: { readonly words: MatchWording }) {
  const { problems, setProblems } = usePairingScreenOf('problems', 'setProblems');
  if (problems.length === 0) return null;
  return (
    <Box sx={{ flexShrink: 0, mb: 1.5 }}>
      <MatchProblems
        problems={problems}
        words={props.words}
        onClose={() => {
          setProblems([]);
        }}
      />
    </Box>
  );
}

/** What a run was asked for and could not give, each matter once. */
export function MatchProblems(props: {
  readonly problems: readonly MatchProblem[];
  readonly words: MatchWording;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { problems, words } = props;
  const texts = [...new Set(problems.map((problem) => describeMatchProblem(problem, words)))];
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
