import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { goalProgress } from '#shared/domain/pair-life/goal-progress.ts';
import { goalTransitions, type Goal } from '#shared/domain/pair-life/goal.ts';
import { MoreButton } from '#renderer/components/more-button.tsx';
import { ShareBar } from '#renderer/components/share-bar.tsx';
import { pointable, pointedStyle } from '#renderer/components/use-shown-pointed.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { MilestoneList } from './milestone-list.tsx';
import type { useGoalDecisions } from './use-goal-decisions.ts';

/** One goal: how far it has come, by when, and the steps on the way. */
export function GoalCard(props: {
  readonly goal: Goal;
  /** Null for a goal that is about no skill. */
  readonly skillName: string | null;
  readonly decisions: ReturnType<typeof useGoalDecisions>;
  onEdit(): void;
}) {
  const { t, formatDate } = useLanguage();
  const { goal, skillName, decisions, onEdit } = props;
  const facts = [
    ...(skillName === null ? [] : [skillName]),
    ...(goal.dueOn === null ? [] : [t('pairLife.goal.due', { date: formatDate(goal.dueOn) })]),
  ];
  return (
    <Paper
      component="article"
      aria-label={goal.title}
      {...pointable(goal.id)}
      sx={{ p: 1.75, opacity: goal.state === 'dropped' ? 0.85 : 1, ...pointedStyle }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Typography variant="h3" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {goal.title}
        </Typography>
        <Chip size="small" variant="outlined" label={t(`pairLife.goal.state.${goal.state}`)} />
        <GoalMenu goal={goal} decisions={decisions} onEdit={onEdit} />
      </Box>
      {facts.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.join(' · ')}
        </Typography>
      )}
      <GoalBar goal={goal} />
      <MilestoneList
        milestones={goal.milestones}
        onReach={(id, isReached) => void decisions.reach(goal, id, isReached)}
      />
    </Paper>
  );
}

function GoalBar({ goal }: { readonly goal: Goal }) {
  const { t, formatNumber } = useLanguage();
  const { baseline, current, target, measure, milestones } = goal;
  const progress = goalProgress(goal);
  // Without a figure or a step there is nothing to draw: the state says whether it is reached.
  if (progress === null || (target === null && milestones.length === 0)) {
    return measure === '' ? null : (
      <Typography variant="body2">{t('pairLife.goal.measured', { measure })}</Typography>
    );
  }
  const colour = goal.direction === 'to-mentee' ? 'primary' : 'secondary';
  const figures =
    target === null
      ? t('pairLife.goal.steps', {
          count: milestones.filter(({ reachedOn }) => reachedOn !== null).length,
          of: milestones.length,
        })
      : t('pairLife.goal.figures', {
          current: formatNumber(current ?? baseline ?? 0),
          baseline: formatNumber(baseline ?? 0),
          target: formatNumber(target),
          measure,
        });
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {figures}
        </Typography>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {formatNumber(progress, { style: 'percent' })}
        </Typography>
      </Box>
      <ShareBar share={progress} colour={colour} />
    </Box>
  );
}

function GoalMenu(props: {
  readonly goal: Goal;
  readonly decisions: ReturnType<typeof useGoalDecisions>;
  onEdit(): void;
}) {
  const { t } = useLanguage();
  const { goal, decisions } = props;
  return (
    <MoreButton
      label={t('pairLife.goal.menu', { title: goal.title })}
      groups={[
        [
          { label: t('pairLife.edit'), run: props.onEdit },
          ...goalTransitions[goal.state].map((to) => ({
            label: t(`pairLife.goal.move.${to}`),
            run: () => void decisions.move(goal, to),
          })),
          { label: t('pairLife.delete'), run: () => void decisions.remove(goal) },
        ],
      ]}
    />
  );
}
