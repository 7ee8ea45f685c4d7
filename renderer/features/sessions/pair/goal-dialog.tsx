import Autocomplete from '@mui/material/Autocomplete';
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
import { FormGrid } from '#renderer/components/form-grid.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';
import { readGoalForm, toGoalForm, type GoalForm } from './goal-form.ts';
import { MilestoneFields } from './milestone-fields.tsx';
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
  const { fields, problems, hasChanges, change, setProblems } = useForm<GoalForm, GoalProblem>(() =>
    toGoalForm(goal, direction, (figure) => formatNumber(figure, typedFigureFormat)),
  );
  const save = async () => {
    const found = await decisions.store(goal, readGoalForm(fields, locale));
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
      hasChanges={hasChanges}
      problems={[]}
      saveLabel={t('pairLife.save')}
      onSave={save}
      onClose={onClose}
    >
      <FormGrid columns={3}>
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
          value={fields.title}
          limit={maximumGoalTitleLength}
          onChange={(event) => {
            change({ title: event.target.value });
          }}
        />
        <Autocomplete
          className="wide"
          options={skillIds}
          value={fields.skillId}
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
          value={fields.measure}
          limit={maximumGoalTitleLength}
          onChange={(event) => {
            change({ measure: event.target.value });
          }}
        />
        {goalFigures.map((figure) => (
          <TextField
            key={figure}
            label={t(`pairLife.goal.${figure}`)}
            value={fields[figure]}
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
          value={fields.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
        />
        <MilestoneFields
          milestones={fields.milestones}
          onChange={(milestones) => {
            change({ milestones });
          }}
        />
      </FormGrid>
    </FormFrame>
  );
}
