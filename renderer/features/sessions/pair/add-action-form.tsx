import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { SessionId } from '#shared/domain/ids.ts';
import {
  maximumActionTitleLength,
  type ActionProblem,
} from '#shared/domain/pair-life/action-decisions.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { areDatesWhole, DateField } from '#renderer/components/date-field.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { useLineDraft } from '../line-drafts.ts';
import type { PairLife } from '../queries.ts';
import { partyNames } from './party-name.tsx';
import type { useActionDecisions } from './use-action-decisions.ts';

/** Notes what someone promises, in one line. */
export function AddActionForm(props: {
  readonly pairLife: PairLife;
  readonly sessionId: SessionId | null;
  readonly decisions: ReturnType<typeof useActionDecisions>;
}) {
  const { t } = useLanguage();
  const { pairLife, sessionId, decisions } = props;
  const { mentor, mentee } = pairLife;
  const names = partyNames(pairLife);
  const [title, setTitle] = useState('');
  const [ownerId, setOwnerId] = useState(mentee.id);
  const [dueOn, setDueOn] = useState('');
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What has been typed since the last one was to be stored. */
  const typedSince = useRef('');
  useMenuCommands({ 'add-action': () => field.current?.focus() }, pairLife.pair.id);

  const onceAtATime = useOnceAtATime();
  const draft = useLineDraft(`pair:${pairLife.pair.id}:action:${sessionId ?? ''}`, (typed) => {
    setTitle(typed.text);
  });

  const add = async () => {
    const due = isCalendarDate(dueOn) ? dueOn : null;
    const { length } = title.trim();
    const isPossible = length > 0 && length <= maximumActionTitleLength;
    typedSince.current = '';
    // At once, so that what is typed while it is stored is the next one's. Its draft stays until then.
    if (isPossible) setTitle('');
    const stored = await decisions.add({ sessionId, goalId: null, title, ownerId, dueOn: due });
    if (stored === 'stored') {
      if (typedSince.current === '') void draft.drop();
    } else if (isPossible) {
      const text = title + typedSince.current;
      setTitle(text);
      draft.keep({ text, minutes: null });
    }
    if (stored === 'failed') return;
    if (stored === 'stored') {
      setDueOn('');
      setProblem(null);
    } else setProblem(stored);
    field.current?.focus();
  };

  return (
    <Box
      component="form"
      noValidate
      aria-label={t('pairLife.action.new')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        if (areDatesWhole(form)) void onceAtATime(add);
        else form.querySelector<HTMLElement>('input:invalid')?.focus();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}
    >
      <LimitedTextField
        inputRef={field}
        label={t('pairLife.action.title')}
        value={title}
        error={problem !== null}
        helperText={problem !== null && t(`pairLife.action.problem.${problem}`)}
        limit={maximumActionTitleLength}
        onChange={(event) => {
          setTitle(event.target.value);
          typedSince.current = event.target.value;
          draft.keep({ text: event.target.value, minutes: null });
          setProblem(null);
        }}
        sx={{ flex: '1 1 220px' }}
      />
      <TextField
        select
        label={t('pairLife.action.owner')}
        value={ownerId}
        onChange={(event) => {
          setOwnerId(event.target.value === mentor.id ? mentor.id : mentee.id);
        }}
        sx={{ flex: '0 1 140px', minWidth: 110 }}
      >
        <MenuItem value={mentor.id}>{names.mentor}</MenuItem>
        <MenuItem value={mentee.id}>{names.mentee}</MenuItem>
      </TextField>
      <DateField
        label={t('pairLife.action.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        sx={{ flex: '0 1 150px' }}
      />
      <Button type="submit" variant="outlined" sx={{ minHeight: 37 }}>
        {t('pairLife.action.add')}
      </Button>
    </Box>
  );
}
