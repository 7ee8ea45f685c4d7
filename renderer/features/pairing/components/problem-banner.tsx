import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import CloseIcon from '@mui/icons-material/Close';
import { describeMatchProblem } from '#shared/i18n/describe-match-problem.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePairingScreenOf } from '../pairing-store.ts';

/** What the last proposal was asked for and could not give, until it is closed. */
export function ProblemBanner(props: { readonly words: MatchWording }) {
  const { t } = useLanguage();
  const { problems, setProblems } = usePairingScreenOf('problems', 'setProblems');
  if (problems.length === 0) return null;
  const texts = [...new Set(problems.map((problem) => describeMatchProblem(problem, props.words)))];
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{
        mb: 1.5,
        maxHeight: 160,
        overflow: 'auto',
        backgroundColor: 'background.paper',
        flexShrink: 0,
      }}
      action={
        <IconButton
          size="small"
          color="inherit"
          aria-label={t('app.close')}
          onClick={() => {
            setProblems([]);
          }}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      }
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
