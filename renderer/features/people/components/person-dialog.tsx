import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { PersonId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { addPersonCommand, editPersonCommand, type PersonInput } from '../commands.ts';
import { PersonFields } from './person-fields.tsx';
import {
  emptyPersonInput,
  findByEmail,
  findPersonProblem,
  tidyPersonInput,
  toPersonInput,
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
  const [input, setInput] = useState<PersonInput>(() =>
    participant === null ? emptyPersonInput : toPersonInput(participant),
  );
  const [capacityText, setCapacityText] = useState(String(input.enrolment.capacity));
  const [problem, setProblem] = useState<PersonProblem | null>(null);
  const isParticipant = (id: PersonId) => props.everyone.some(({ person }) => person.id === id);
  const known =
    participant === null
      ? findByEmail(
          (everybody ?? []).filter(({ id }) => !isParticipant(id)),
          input.person.email,
        )
      : undefined;
  const change = (next: PersonInput) => {
    setInput(next);
    setProblem(null);
  };

  const save = async () => {
    const capacity = Number(capacityText);
    const complete = tidyPersonInput({ ...input, enrolment: { ...input.enrolment, capacity } });
    // Somebody new may turn out to be known from another programme; somebody known may not take another's address.
    const others =
      participant === null
        ? props.everyone.map(({ person }) => person)
        : (everybody ?? []).filter(({ id }) => id !== participant.person.id);
    const found = findPersonProblem(complete, others);
    setProblem(found);
    if (found !== null) return;
    const command =
      participant === null
        ? addPersonCommand(complete, programme.id, domainContext(), known)
        : editPersonCommand(participant, complete, domainContext());
    if (await run(command, t('people.saved', { name: displayName(complete.person) }))) {
      props.onClose();
    }
  };

  return (
    <Dialog
      open
      onClose={props.onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby="person-dialog-title"
    >
      <DialogTitle id="person-dialog-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <Box
          component="form"
          id="person-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
            gap: 2,
            pt: 1,
          }}
        >
          <PersonFields
            input={input}
            capacityText={capacityText}
            managers={props.everyone.filter((other) => other !== participant)}
            skillNames={props.skillNames}
            onChange={change}
            onChangeCapacity={(text) => {
              setCapacityText(text);
              setProblem(null);
            }}
          />
          {known !== undefined && (
            <Alert severity="info" sx={{ gridColumn: '1 / -1' }}>
              {t('people.known', { name: displayName(known) })}
            </Alert>
          )}
          {problem !== null && (
            <Alert severity="error" sx={{ gridColumn: '1 / -1' }}>
              {t(`people.problem.${problem}`)}
            </Alert>
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="person-form" variant="contained">
          {t('people.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
