import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import RemoveIcon from '@mui/icons-material/Remove';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments, PointStanding } from '#shared/domain/progress/assessments-due.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { noLevel } from './level-format.ts';

const looks = {
  done: { Icon: CheckCircleIcon, colour: 'success.main' },
  due: { Icon: ScheduleIcon, colour: 'warning.main' },
  overdue: { Icon: ErrorIcon, colour: 'error.main' },
  upcoming: { Icon: EventIcon, colour: 'text.secondary' },
  missed: { Icon: RemoveIcon, colour: 'text.secondary' },
  'not-expected': { Icon: RemoveIcon, colour: 'text.secondary' },
} as const satisfies Record<PointStanding['state'], unknown>;

/** One point of a pair: how far it is, and a press to enter it. The row itself answers the keyboard. */
export function PointCell(props: {
  readonly standing: PairAssessments;
  readonly point: AssessmentPoint;
  onEnter(): void;
}) {
  const { t, formatDate } = useLanguage();
  const { standing, point, onEnter } = props;
  const found = standing.points.find((one) => one.point === point);
  if (found === undefined) return null;
  const { state, dueOn, done, open } = found;
  if (standing.skills.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {point === 'start' ? t('assessments.noSkill') : noLevel}
      </Typography>
    );
  }
  const { Icon, colour } = looks[state];
  const date =
    dueOn === null || state === 'done'
      ? null
      : formatDate(dueOn, { day: 'numeric', month: 'short' });
  const counts = { done: done.length, total: done.length + open.length };
  const details =
    date === null
      ? t('assessments.count', counts)
      : done.length === 0
        ? date
        : t('assessments.countOn', { ...counts, date });
  const pair = `${displayName(standing.mentor)} → ${displayName(standing.mentee)}`;
  return (
    <ButtonBase
      tabIndex={-1}
      title={t('assessments.enterPoint', { point: t(`assessments.point.${point}`), pair })}
      onClick={onEnter}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        justifyContent: 'flex-start',
        gap: 0.75,
        width: '100%',
        textAlign: 'start',
        borderRadius: 1,
        py: 0.25,
        '&:hover': { backgroundColor: 'action.hover' },
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16, mt: 0.25, color: colour }} />
      <Box component="span" sx={{ minWidth: 0 }}>
        <Typography
          component="span"
          noWrap
          sx={{
            display: 'block',
            lineHeight: 1.35,
            fontWeight: state === 'due' || state === 'overdue' ? 600 : 400,
            color: state === 'done' || state === 'due' ? 'text.primary' : colour,
          }}
        >
          {t(`assessments.state.${state}`)}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          sx={{ display: 'block', lineHeight: 1.35, color: 'text.secondary' }}
        >
          {details}
        </Typography>
      </Box>
    </ButtonBase>
  );
}
