import { useEffect, useRef, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { displayName } from '#shared/domain/people/person.ts';
import {
  goalFigures,
  maximumGoalTitleLength,
  type GoalProblem,
} from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import type { PairLife } from '../queries.ts';
import { readGoalForm, toGoalForm, type GoalForm } from './goal-form.ts';
import { LimitedTextField } from './limited-text-field.tsx';
import { MilestoneFields } from './milestone-fields.tsx';
import { useFocusOnProblem } from './use-focus-on-problem.ts';
import type { useGoalDecisions } from './use-goal-decisions.ts';

/** As it would be typed: every decimal there is, and nothing between the thousands. */
const figureFormat = { useGrouping: false, maximumFractionDigits: 20 } as const;

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
  const { t, compareText, formatNumber } = useLanguage();
  const { goal, direction, pairLife, skillNames, decisions, onClose } = props;
  const discardWords = useDiscardWords();
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo could take back the goal that is being changed.
    dismissNotice();
  }, [dismissNotice]);
  const [initial] = useState(() =>
    toGoalForm(goal, direction, (figure) => formatNumber(figure, figureFormat)),
  );
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const titleField = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  useFocusOnProblem(fields, problems);
  const change = (part: Partial<GoalForm>) => {
    setForm({ ...form, ...part });
    setProblems([]);
  };
  const save = async () => {
    const found = await decisions.store(goal, readGoalForm(form));
    if (found === null) onClose();
    else setProblems(found);
  };
  const skillIds = skillNames.skills
    .map(({ id }) => id)
    .toSorted((a, b) => compareText(skillNames.nameOf(a), skillNames.nameOf(b)));
  const name = displayName(direction === 'to-mentee' ? pairLife.mentee : pairLife.mentor);
  return (
    <FormDialog
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      discardWords={discardWords}
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      slotProps={{ transition: { onEnter: () => titleField.current?.focus() } }}
      aria-labelledby="goal-dialog-title"
    >
      <DialogTitle id="goal-dialog-title" variant="h2">
        {t(goal === null ? 'pairLife.goal.new' : 'pairLife.goal.edit', { name })}
      </DialogTitle>
      <DialogContent>
        <Box
          ref={fields}
          component="form"
          id="goal-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
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
            inputRef={titleField}
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
                problems.includes(`${figure}-out-of-range`) &&
                t('pairLife.goal.figure-out-of-range')
              }
              slotProps={{ htmlInput: { inputMode: 'decimal' } }}
              onChange={(event) => {
                change({ [figure]: event.target.value });
              }}
            />
          ))}
          <TextField
            type="date"
            label={t('pairLife.goal.dueOn')}
            value={form.dueOn}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={(event) => {
              change({ dueOn: event.target.value });
            }}
          />
          <MilestoneFields
            milestones={form.milestones}
            onChange={(milestones) => {
              change({ milestones });
            }}
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="goal-form" variant="contained">
          {t('pairLife.save')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
