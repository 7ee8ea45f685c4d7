import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments, PointStanding } from '#shared/domain/progress/assessments-due.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { useLanguage, type Language } from '#renderer/services/language.tsx';
import { isAsked, pointToEnter } from '../standings.ts';

/** What is asked of the pair now, or next, with the way to enter it. */
export function DueCard(props: {
  readonly standing: PairAssessments;
  onEnter(point: AssessmentPoint): void;
}) {
  const language = useLanguage();
  const { t } = language;
  const { standing, onEnter } = props;
  const point = pointToEnter(standing);
  const found = standing.points.find((one) => one.point === point);
  const next = found?.open.length === 0 ? undefined : found;
  const isWaiting = next !== undefined && isAsked(next);
  return (
    <Paper
      component="section"
      aria-labelledby="assessment-due-title"
      sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      <FactCheckIcon aria-hidden sx={{ color: 'text.secondary' }} />
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography id="assessment-due-title" variant="h3">
          {standing.skills.length === 0 ? t('assessments.noSkill') : dueTitle(next, language)}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          {dueText(standing, next, language)}
        </Typography>
      </Box>
      <Button
        variant={isWaiting ? 'contained' : 'outlined'}
        onClick={() => {
          onEnter(point);
        }}
      >
        {t('assessments.history.enter')}
      </Button>
    </Paper>
  );
}

type Next = PointStanding | undefined;

function isToCome(next: Next): next is PointStanding {
  return next !== undefined && (isAsked(next) || next.state === 'upcoming');
}

function dueTitle(next: Next, { t, formatDate }: Language): string {
  if (!isToCome(next)) return t('assessments.history.over');
  const words = {
    point: t(`assessments.point.${next.point}`),
    state: t(`assessments.state.${next.state}`),
  };
  return next.dueOn === null
    ? t('assessments.history.due', words)
    : t('assessments.history.dueOn', {
        ...words,
        date: formatDate(next.dueOn, { day: 'numeric', month: 'long' }),
      });
}

function dueText(
  { pair, mentor, mentee, skills }: PairAssessments,
  next: Next,
  language: Language,
): string {
  const { t, formatList } = language;
  if (skills.length === 0) return t('assessments.history.noneText');
  if (pair.state === 'paused' || pair.state === 'ended-early')
    return t('assessments.history.paused');
  if (!isToCome(next)) return t('assessments.history.overText');
  if (next.state === 'upcoming') return t('assessments.history.upcoming');
  const judges = [mentee, mentor].filter(({ id }) => next.open.some(({ byId }) => byId === id));
  return t('assessments.history.openBy', { names: formatList(judges.map(displayName)) });
}
