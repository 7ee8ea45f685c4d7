import { useRef, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { displayName } from '#shared/domain/people/person.ts';
import {
  goalFigures,
  maximumGoalTitleLength,
  type GoalProblem,
} from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { typedFigureFormat } from '#shared/i18n/read-figure.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';
import { readGoalForm, toGoalForm, type GoalForm } from './goal-form.ts';
import { MilestoneFields } from './milestone-fields.tsx';
import { useFocusOnProblem } from './use-focus-on-problem.ts';
import type { useGoalDecisions } from './use-goal-decisions.ts';

/** Sets a goal, or changes one. */
export function GoalDialog(props: {
  /** Null to set a new one. */
  readonly goal: Goal | null;
  readonly direction: GoalDirection;
  readonly pairLife: PairLife;
  readonly skillNames: SkillNames;
  readonly decisions: ReturnType<typeof useGoalDecisions>;
  onClose(): void;
}) {
  const { t, locale, compareText, formatNumber } = useLanguage();
  const { goal, direction, pairLife, skillNames, decisions, onClose } = props;
  const [initial] = useState(() =>
    toGoalForm(goal, direction, (figure) => formatNumber(figure, typedFigureFormat)),
  );
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const fields = useRef<HTMLDivElement>(null);
  useFocusOnProblem(fields, problems);
  const change = (part: Partial<GoalForm>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const save = async () => {
    const found = await decisions.store(goal, readGoalForm(form, locale));
    if (found === null) onClose();
    else setProblems(found);
  };
  const skillIds = skillNames.skills
    .map(({ id }) => id)
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  const name = displayName(direction === 'to-mentee' ? pairLife.mentee : pairLife.mentor);
  return (
    <FormFrame
      title={t(goal === null ? 'pairLife.goal.new' : 'pairLife.goal.edit', { name })}
      size="sm"
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t('pairLife.save')}
      onSave={save}
      onClose={onClose}
    >
      <Box
        ref={fields}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
          gap: 2,
          pt: 1,
          '& > .wide': { gridColumn: '1 / -1' },
        }}
      >
        <LimitedTextField
          className="wide"
          required
          label={t('pairLife.goal.title')}
          error={problems.includes('title-missing')}
          helperText={t(
            problems.includes('title-missing')
              ? 'pairLife.goal.title-missing'
              : 'pairLife.goal.title.help',
          )}
          value={form.title}
          limit={maximumGoalTitleLength}
          onChange={(event) => {
            change({ title: event.target.value });
          }}
        />
        <Autocomplete
          className="wide"
          options={skillIds}
          value={form.skillId}
          getOptionLabel={skillNames.nameOf}
          onChange={(_event, skillId) => {
            change({ skillId });
          }}
          renderInput={(params) => <TextField {...params} label={t('pairLife.goal.skill')} />}
        />
        <LimitedTextField
          className="wide"
          label={t('pairLife.goal.measure')}
          helperText={t('pairLife.goal.measure.help')}
          value={form.measure}
          limit={maximumGoalTitleLength}
          onChange={(event) => {
            change({ measure: event.target.value });
          }}
        />
        {goalFigures.map((figure) => (
          <TextField
            key={figure}
            label={t(`pairLife.goal.${figure}`)}
            value={form[figure]}
            error={problems.includes(`${figure}-out-of-range`)}
            helperText={
              problems.includes(`${figure}-out-of-range`) && t('pairLife.goal.figure-out-of-range')
            }
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            onChange={(event) => {
              change({ [figure]: event.target.value });
            }}
          />
        ))}
        <DateField
          label={t('pairLife.goal.dueOn')}
          value={form.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
        />
        <MilestoneFields
          milestones={form.milestones}
          onChange={(milestones) => {
            change({ milestones });
          }}
        />
      </Box>
    </FormFrame>
  );
}
