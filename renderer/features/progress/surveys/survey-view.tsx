import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import { responseRate } from '#shared/domain/progress/survey-figures.ts';
import {
  inviteProblem,
  missingPeople,
  type AskedPerson,
} from '#shared/domain/progress/survey-invitations.ts';
import { FigureCard } from '#renderer/components/figure-card.tsx';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { CheckInFiles } from './files/check-in-files.tsx';
import { InvitedPeople } from './invited-people.tsx';
import type { SurveyData } from './queries.ts';
import { SurveyResults } from './survey-results.tsx';
import type { SurveyActions } from './use-survey-actions.ts';

/** A survey that was opened: how many have answered and who, then what they answered. */
export function SurveyView(props: {
  readonly data: SurveyData;
  readonly people: readonly AskedPerson[];
  readonly actions: SurveyActions;
}) {
  const { t, formatNumber } = useLanguage();
  const { data, people, actions } = props;
  const { survey, invitations } = data;
  const answered = invitations.filter(({ isUsed }) => isUsed);
  const rate = responseRate({ surveys: [survey], invitations });
  const sideOf = (role: AskedPerson['role']) => ({
    answered: answered.filter((one) => one.role === role).length,
    sent: invitations.filter((one) => one.role === role).length,
  });
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        // What is longer than the screen scrolls; nothing is squeezed.
        '& > *': { flexShrink: 0 },
      }}
    >
      {survey.state === 'open' && (
        <Newcomers data={data} people={people} onInvite={() => void actions.inviteMissing()} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <FigureCard
          label={t('surveys.rate')}
          figure={
            rate.kind === 'value'
              ? formatNumber(rate.value / 100, { style: 'percent' })
              : t('surveys.figure.none')
          }
          note={t('surveys.answered', { answered: answered.length, sent: invitations.length })}
        />
        {(['mentor', 'mentee'] as const)
          .filter((role) => isSideShown(survey, sideOf(role).sent))
          .map((role) => (
            <FigureCard
              key={role}
              label={t(`surveys.side.${role}`)}
              figure={t('surveys.of', sideOf(role))}
              note={t('surveys.of.note')}
            />
          ))}
      </Box>
      {survey.state === 'open' && <CheckInFiles survey={survey} invitations={invitations} />}
      {survey.isAnonymous && survey.state === 'open' && (
        <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>
          {t('surveys.anonymous.noInterview')}
        </Typography>
      )}
      {/* Once it is closed, what was answered matters more than who has not. */}
      {survey.state === 'closed' && <SurveyResults data={data} />}
      {!survey.isAnonymous && <InvitedPeople data={data} actions={actions} />}
      {survey.state !== 'closed' && <SurveyResults data={data} />}
    </Box>
  );
}

/** A side of few would tell who has answered, when nobody is to know. */
function isSideShown({ isAnonymous }: SurveyData['survey'], sent: number): boolean {
  return sent >= (isAnonymous ? fewestAnonymous : 1);
}

/** Those who have joined since, and the way to ask them too, or why there is none. */
function Newcomers(props: {
  readonly data: SurveyData;
  readonly people: readonly AskedPerson[];
  onInvite(): void;
}) {
  const { t } = useLanguage();
  const { survey, invitations } = props.data;
  const missing = missingPeople(survey, invitations, props.people);
  const problem = inviteProblem(survey, missing);
  if (missing.length === 0) return null;
  return (
    <Alert
      severity="info"
      action={
        problem === null && (
          <Button color="inherit" size="small" onClick={onFirstPress(props.onInvite)}>
            {t('surveys.invite')}
          </Button>
        )
      }
    >
      {t(problem === null ? 'surveys.newcomers' : 'surveys.newcomers.few', {
        count: missing.length,
        fewest: fewestAnonymous,
      })}
    </Alert>
  );
}
