import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { OverviewData } from '../queries.ts';
import { StepItem } from './step-item.tsx';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly action: { readonly label: string; readonly path: string };
}

/** How far the pairs have come. */
function countPairs({ pairs, currentPairs }: Pick<OverviewData, 'pairs' | 'currentPairs'>) {
  const waiting = currentPairs.filter(({ state }) => state === 'proposed').length;
  return {
    waiting,
    accepted: currentPairs.length - waiting,
    unpublished: currentPairs.filter(({ state }) => state === 'accepted').length,
    hasBegun: pairs.some(({ activeOn }) => activeOn !== null),
  };
}

/** Whether pairs run, and none is left to be decided on or published. */
export function areStepsDone(overview: Pick<OverviewData, 'pairs' | 'currentPairs'>): boolean {
  const { waiting, unpublished, hasBegun } = countPairs(overview);
  return hasBegun && waiting + unpublished === 0;
}

/** From a list of people to pairs that run: what is done, and what to do now. */
export function NextSteps(props: {
  readonly programme: Programme;
  readonly overview: OverviewData;
}) {
  const { t } = useLanguage();
  const { programme, overview } = props;
  const { pairs, currentPairs } = overview;
  const { waiting, accepted, unpublished, hasBegun } = countPairs(overview);
  const openPairing = { label: t('overview.step.openPairing'), path: paths.pairing(programme.id) };
  const steps: readonly Step[] = [
    {
      title: t('overview.step.people'),
      text: t('overview.step.people.text', {
        mentors: overview.mentorCount,
        mentees: overview.menteeCount,
        notVolunteered: overview.notVolunteeredCount,
      }),
      isDone: overview.mentorCount > 0 && overview.menteeCount > 0,
      action: { label: t('people.import'), path: paths.importPeople(programme.id) },
    },
    {
      title: t('overview.step.propose'),
      text: t('overview.step.propose.text', { count: currentPairs.length }),
      isDone: pairs.length > 0,
      action: openPairing,
    },
    {
      title: t('overview.step.accept'),
      text: t('overview.step.accept.text', { accepted, waiting }),
      isDone: (accepted > 0 || hasBegun) && waiting === 0,
      action: openPairing,
    },
    {
      title: t('overview.step.publish'),
      text: t('overview.step.publish.text', { count: unpublished }),
      isDone: hasBegun && unpublished === 0,
      action: openPairing,
    },
  ];
  const current = steps.find((step) => !step.isDone);
  return (
    <Paper component="section" sx={{ p: 2.5 }}>
      <Typography variant="h2">{t('overview.steps')}</Typography>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, mt: 1.5, display: 'grid', gap: 1.5 }}
      >
        {steps.map((step) => (
          <StepItem key={step.title} title={step.title} text={step.text} isDone={step.isDone}>
            {step === current && (
              <Button
                component={RouterLink}
                to={step.action.path}
                variant="contained"
                sx={{ mt: 1 }}
              >
                {step.action.label}
              </Button>
            )}
          </StepItem>
        ))}
      </Box>
    </Paper>
  );
}
