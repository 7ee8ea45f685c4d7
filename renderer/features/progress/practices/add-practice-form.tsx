import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  maximumPracticeTitleLength,
  type PracticeProblem,
} from '#shared/domain/progress/practice-decisions.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import {
  practiceUsers,
  readPracticeForm,
  toPracticeForm,
  type PracticeUser,
} from './practice-form.ts';
import type { PracticeDecisions } from './use-practice-decisions.ts';

/** Notes in one line what somebody of a pair tries from today on. */
export function AddPracticeForm(props: {
  readonly pair: Pair;
  readonly names: Readonly<Record<PracticeUser, string>>;
  readonly decisions: PracticeDecisions;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const { pair, names, decisions } = props;
  const [title, setTitle] = useState('');
  const [user, setUser] = useState<PracticeUser>('mentee');
  const [problem, setProblem] = useState<PracticeProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const onceAtATime = useOnceAtATime();
  const add = async () => {
    const typed = title;
    const form = { ...toPracticeForm(null, pair, domainContext().today), title: typed, user };
    const problems = await decisions.store(pair, null, readPracticeForm(form, pair));
    if (problems === null) {
      // What was typed while it was stored is the next one's.
      setTitle((now) => (now.startsWith(typed) ? now.slice(typed.length) : now));
    }
    setProblem(problems?.[0] ?? null);
    field.current?.focus();
  };
  return (
    <Box
      component="form"
      noValidate
      aria-label={t('practices.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void onceAtATime(add);
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}
    >
      <LimitedTextField
        inputRef={field}
        label={t('practices.field.title')}
        value={title}
        error={problem !== null}
        helperText={problem !== null && t(`practices.problem.${problem}`)}
        limit={maximumPracticeTitleLength}
        onChange={(event) => {
          setTitle(event.target.value);
          setProblem(null);
        }}
        sx={{ flex: '1 1 260px' }}
      />
      <ChoiceField
        label={t('practices.field.user')}
        choices={practiceUsers}
        value={user}
        nameOf={(one) => names[one]}
        onChoose={(one) => {
          setUser(one);
        }}
        sx={{ flex: '0 1 180px', minWidth: 120 }}
      />
      <Button type="submit" variant="outlined" sx={{ minHeight: 37 }}>
        {t('practices.add')}
      </Button>
    </Box>
  );
}
