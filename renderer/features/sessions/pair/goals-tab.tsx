import { useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { displayName } from '#shared/domain/people/person.ts';
import { goalDirections, type Goal, type GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { useSkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';
import { GoalCard } from './goal-card.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { useGoalDecisions } from './use-goal-decisions.ts';
import { usePointedAt } from './use-pointed-at.ts';

/** Goals in both directions, side by side: what each of the two gains. */
export function GoalsTab({ pairLife }: { readonly pairLife: PairLife }) {
  const skillNames = useSkillNames();
  const decisions = useGoalDecisions(pairLife);
  const [edited, setEdited] = useState<Goal | GoalDirection | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  usePointedAt('goal', columns);
  useMenuCommands(
    {
      'add-goal-to-mentee': () => {
        setEdited('to-mentee');
      },
      'add-goal-to-mentor': () => {
        setEdited('to-mentor');
      },
    },
    pairLife.pair.id,
  );
  if (skillNames === undefined) return null;
  return (
    <Box
      ref={columns}
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      {goalDirections.map((direction) => (
        <GoalColumn
          key={direction}
          direction={direction}
          pairLife={pairLife}
          onAdd={() => {
            setEdited(direction);
          }}
        >
          {pairLife.goals
            .filter((goal) => goal.direction === direction)
            .map((goal) => (
              <GoalCard
                key={goal.id}
                goal={goal}
                skillName={goal.skillId === null ? null : skillNames.nameOf(goal.skillId)}
                decisions={decisions}
                onEdit={() => {
                  setEdited(goal);
                }}
              />
            ))}
        </GoalColumn>
      ))}
      {edited !== null && (
        <GoalDialog
          goal={typeof edited === 'string' ? null : edited}
          direction={typeof edited === 'string' ? edited : edited.direction}
          pairLife={pairLife}
          skillNames={skillNames}
          decisions={decisions}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Box>
  );
}

function GoalColumn(props: {
  readonly direction: GoalDirection;
  readonly pairLife: PairLife;
  readonly children: readonly React.JSX.Element[];
  onAdd(): void;
}) {
  const { t } = useLanguage();
  const { direction, pairLife, children } = props;
  const role = direction === 'to-mentee' ? 'mentee' : 'mentor';
  const name = displayName(pairLife[role]);
  return (
    <Box
      component="section"
      aria-labelledby={`goals-${direction}`}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <PersonAvatar name={name} role={role} />
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography id={`goals-${direction}`} variant="h2">
            {t(`pairLife.goals.${direction}`)}
          </Typography>
          <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
            {name}
          </Typography>
        </Box>
        <Button variant="outlined" size="small" startIcon={<AddIcon />} onClick={props.onAdd}>
          {t(`pairLife.goal.add.${direction}`)}
        </Button>
      </Box>
      {children.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>
          {t(`pairLife.goals.${direction}.none`)}
        </Typography>
      ) : (
        children
      )}
    </Box>
  );
}
