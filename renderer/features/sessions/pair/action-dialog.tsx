import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { displayName } from '#shared/domain/people/person.ts';
import {
  maximumActionTitleLength,
  type ActionInput,
  type ActionProblem,
} from '#shared/domain/pair-life/action-decisions.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { DateField } from '#renderer/components/date-field.tsx';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import type { useActionDecisions } from './use-action-decisions.ts';

/** Changes an action, drops it, or deletes it. */
export function ActionDialog(props: {
  readonly action: Action;
  readonly pairLife: PairLife;
  readonly decisions: ReturnType<typeof useActionDecisions>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { action, pairLife, decisions, onClose } = props;
  const { mentor, mentee, goals } = pairLife;
  const [input, setInput] = useState<ActionInput>(action);
  const [dueOn, setDueOn] = useState<string>(action.dueOn ?? '');
  const titleField = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const change = (part: Partial<ActionInput>) => {
    setInput({ ...input, ...part });
    setProblem(null);
  };
  const save = async () => {
    const { sessionId, goalId, title, ownerId } = input;
    const due = isCalendarDate(dueOn) ? dueOn : null;
    const stored = await decisions.edit(action, { sessionId, goalId, title, ownerId, dueOn: due });
    if (stored === 'stored') onClose();
    else if (stored !== 'failed') {
      setProblem(stored);
      titleField.current?.focus();
    }
  };
  const closeAfter = (decision: Promise<boolean>) => {
    onClose();
    void decision;
  };
  return (
    <FormFrame
      title={t('pairLife.action.edit')}
      size="sm"
      hasChanges={input !== action || dueOn !== (action.dueOn ?? '')}
      problems={[]}
      saveLabel={t('pairLife.save')}
      otherActions={
        <>
          <Button
            color="error"
            onClick={() => {
              closeAfter(decisions.remove(action));
            }}
          >
            {t('pairLife.delete')}
          </Button>
          <Button
            color="inherit"
            onClick={() => {
              closeAfter(decisions.move(action, action.state === 'open' ? 'dropped' : 'open'));
            }}
          >
            {t(action.state === 'open' ? 'pairLife.action.drop' : 'pairLife.action.reopen')}
          </Button>
        </>
      }
      onSave={save}
      onClose={onClose}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
          gap: 2,
          pt: 1,
        }}
      >
        <LimitedTextField
          inputRef={titleField}
          multiline
          sx={{ gridColumn: '1 / -1' }}
          label={t('pairLife.action.title')}
          error={problem !== null}
          helperText={problem !== null && t(`pairLife.action.problem.${problem}`)}
          value={input.title}
          limit={maximumActionTitleLength}
          onChange={(event) => {
            change({ title: event.target.value });
          }}
        />
        <TextField
          select
          label={t('pairLife.action.owner')}
          value={input.ownerId}
          onChange={(event) => {
            change({ ownerId: event.target.value === mentor.id ? mentor.id : mentee.id });
          }}
        >
          {[mentor, mentee].map((person) => (
            <MenuItem key={person.id} value={person.id}>
              {displayName(person)}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={t('pairLife.action.dueOn')} value={dueOn} onChange={setDueOn} />
        {goals.length > 0 && (
          <TextField
            select
            sx={{ gridColumn: '1 / -1' }}
            label={t('pairLife.action.goal')}
            value={goals.some(({ id }) => id === input.goalId) ? input.goalId : ''}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
            onChange={(event) => {
              const goal = goals.find(({ id }) => id === event.target.value);
              change({ goalId: goal?.id ?? null });
            }}
          >
            <MenuItem value="">
              <em>{t('pairLife.action.noGoal')}</em>
            </MenuItem>
            {goals.map(({ id, title }) => (
              <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
    </FormFrame>
  );
}
