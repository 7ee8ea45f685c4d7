import { Link as RouterLink } from 'react-router';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { OverviewData } from '../queries.ts';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly action: { readonly label: string; readonly path: string };
}

/** From a list of people to accepted pairs: what is done, and the one thing to do now. */
export function NextSteps(props: {
  readonly programme: Programme;
  readonly overview: OverviewData;
}) {
  const { t } = useLanguage();
  const { programme, overview } = props;
  const acceptedCount = overview.pairs.filter((pair) => pair.state !== 'proposed').length;
  const waitingCount = overview.pairs.length - acceptedCount;
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
      text: t('overview.step.propose.text', { count: overview.pairs.length }),
      isDone: overview.pairs.length > 0,
      action: openPairing,
    },
    {
      title: t('overview.step.accept'),
      text: t('overview.step.accept.text', { accepted: acceptedCount, waiting: waitingCount }),
      isDone: acceptedCount > 0 && waitingCount === 0,
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
          <Box component="li" key={step.title} sx={{ display: 'flex', gap: 1.5 }}>
            {step.isDone ? (
              <CheckCircleIcon titleAccess={t('overview.step.done')} color="success" />
            ) : (
              <RadioButtonUncheckedIcon
                titleAccess={t('overview.step.toDo')}
                sx={{ color: 'text.secondary' }}
              />
            )}
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="h3">{step.title}</Typography>
              <Typography sx={{ color: 'text.secondary' }}>{step.text}</Typography>
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
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
