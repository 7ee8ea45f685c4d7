import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import type { MilestoneId } from '#shared/domain/ids.ts';
import type { Milestone } from '#shared/domain/pair-life/goal.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** The steps on the way to a goal, each to tick when it is reached. */
export function MilestoneList(props: {
  readonly milestones: readonly Milestone[];
  onReach(id: MilestoneId, isReached: boolean): void;
}) {
  const { t } = useLanguage();
  if (props.milestones.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {props.milestones.map((milestone) => (
        <Box
          component="li"
          key={milestone.id}
          sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}
        >
          <Checkbox
            size="small"
            checked={milestone.reachedOn !== null}
            icon={<RadioButtonUncheckedIcon fontSize="small" />}
            checkedIcon={<CheckCircleIcon fontSize="small" color="success" />}
            slotProps={{
              input: { 'aria-label': t('pairLife.milestone.tick', { title: milestone.title }) },
            }}
            onChange={(_event, isReached) => {
              props.onReach(milestone.id, isReached);
            }}
            sx={{ p: 0.5 }}
          />
          <Typography sx={{ flex: 1, minWidth: 0, py: 0.5, overflowWrap: 'anywhere' }}>
            {milestone.title}
          </Typography>
          <MilestoneDay milestone={milestone} />
        </Box>
      ))}
    </Box>
  );
}

function MilestoneDay({ milestone }: { readonly milestone: Milestone }) {
  const { t, formatDate } = useLanguage();
  const { dueOn, reachedOn } = milestone;
  const day = reachedOn ?? dueOn;
  if (day === null) return null;
  const date = formatDate(day, { day: 'numeric', month: 'short' });
  return (
    <Typography variant="body2" sx={{ py: 0.625, color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {t(reachedOn === null ? 'pairLife.milestone.due' : 'pairLife.milestone.reachedOn', { date })}
    </Typography>
  );
}
