import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { PersonId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { addPersonCommand, editPersonCommand } from '../commands.ts';
import { lowWindow } from './low-window.ts';
import { PersonFormFields } from './person-form-fields.tsx';
import {
  completeForm,
  emptyPersonInput,
  findByEmail,
  findPersonProblem,
  toPersonForm,
  toPersonInput,
  type PersonForm,
  type PersonProblem,
} from '../person-input.ts';

/** Adds a person to the programme, or changes one. */
export function PersonDialog(props: {
  readonly title: string;
  /** Null to add someone new. */
  readonly participant: Participant | null;
  readonly everyone: readonly Participant[];
  readonly skillNames: SkillNames;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const isLow = useMediaQuery(lowWindow);
  const discardWords = useDiscardWords();
  const { database, domainContext } = useServices();
  const everybody = useLiveQuery(() => listPeople(database), [database]);
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo would change what this dialog is about.
    dismissNotice();
  }, [dismissNotice]);
  const programme = useCurrentProgramme();
  const run = useCommand();
  const { participant } = props;
  const [initial] = useState<PersonForm>(() =>
    toPersonForm(participant === null ? emptyPersonInput : toPersonInput(participant)),
  );
  const [form, setForm] = useState(initial);
  const [problem, setProblem] = useState<PersonProblem | null>(null);
  const isParticipant = (id: PersonId) => props.everyone.some(({ person }) => person.id === id);
  const known =
    participant === null
      ? findByEmail(
          (everybody ?? []).filter(({ id }) => !isParticipant(id)),
          form.input.person.email,
        )
      : undefined;
  const change = (next: PersonForm) => {
    setForm(next);
    setProblem(null);
  };

  const onceAtATime = useOnceAtATime();
  const save = async () => {
    // Somebody new may turn out to be known from another programme; somebody known may not take another's address.
    const others =
      participant === null
        ? props.everyone.map(({ person }) => person)
        : (everybody ?? []).filter(({ id }) => id !== participant.person.id);
    const found = findPersonProblem(form, others);
    setProblem(found);
    if (found !== null) return;
    const complete = completeForm(form);
    const command =
      participant === null
        ? addPersonCommand(complete, programme.id, domainContext(), known)
        : editPersonCommand(participant, complete, domainContext());
    if (await run(command, t('people.saved', { name: displayName(complete.person) }))) {
      props.onClose();
    }
  };

  return (
    <FormDialog
      hasChanges={JSON.stringify(form) !== JSON.stringify(initial)}
      discardWords={discardWords}
      onClose={props.onClose}
      fullScreen={isLow}
      maxWidth="md"
      fullWidth
      aria-labelledby="person-dialog-title"
    >
      <DialogTitle id="person-dialog-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent dividers>
        <Box
          component="form"
          id="person-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onceAtATime(save);
          }}
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, pt: 1 }}
        >
          <PersonFormFields
            form={form}
            others={props.everyone.filter((other) => other !== participant)}
            skillNames={props.skillNames}
            onChange={change}
          />
        </Box>
      </DialogContent>
      {/* Outside what scrolls, so that it is seen wherever the form stands. */}
      <Box sx={{ px: 3, pt: 1 }}>
        {known !== undefined && (
          <Alert severity="info">{t('people.known', { name: displayName(known) })}</Alert>
        )}
        {problem !== null && <Alert severity="error">{t(`people.problem.${problem}`)}</Alert>}
      </Box>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="person-form" variant="contained">
          {t('people.save')}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
