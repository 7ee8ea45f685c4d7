import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import type { PersonId } from '#shared/domain/ids.ts';
import { availabilitySlots } from '#shared/domain/people/availability.ts';
import { roles } from '#shared/domain/people/enrolment.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { describeSlot } from '#shared/i18n/describe-match.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { addPersonCommand, editPersonCommand, type PersonInput } from '../commands.ts';
import { ClaimsEditor } from './claims-editor.tsx';
import {
  capacityRange,
  emptyPersonInput,
  findByEmail,
  findPersonProblem,
  tidyPersonInput,
  toPersonInput,
  type PersonProblem,
} from '../person-input.ts';

const textFields = ['givenName', 'familyName', 'email', 'department', 'site', 'job'] as const;

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
  const changePerson = (part: Partial<PersonInput['person']>) => {
    setInput((current) => ({ ...current, person: { ...current.person, ...part } }));
    setProblem(null);
  };
  const changeEnrolment = (part: Partial<PersonInput['enrolment']>) => {
    setInput((current) => ({ ...current, enrolment: { ...current.enrolment, ...part } }));
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
      <DialogTitle id="person-dialog-title">{props.title}</DialogTitle>
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
          {textFields.map((field) => (
            <TextField
              key={field}
              label={t(`people.field.${field}`)}
              value={input.person[field]}
              slotProps={{ htmlInput: { maxLength: 300 } }}
              onChange={(event) => {
                changePerson({ [field]: event.target.value });
              }}
            />
          ))}
          <Autocomplete
            options={props.everyone.filter((other) => other !== participant)}
            value={
              props.everyone.find((other) => other.person.id === input.person.managerId) ?? null
            }
            getOptionLabel={({ person }) => displayName(person)}
            getOptionKey={({ person }) => person.id}
            isOptionEqualToValue={(a, b) => a.person.id === b.person.id}
            onChange={(_event, manager) => {
              changePerson({
                managerId: manager?.person.id ?? null,
                managerReference: manager === null ? '' : displayName(manager.person),
              });
            }}
            renderInput={(params) => <TextField {...params} label={t('people.field.manager')} />}
          />
          <TextField
            select
            label={t('people.column.role')}
            value={input.enrolment.role}
            onChange={(event) => {
              const role = roles.find((known) => known === event.target.value);
              if (role !== undefined) changeEnrolment({ role });
            }}
          >
            {roles.map((role) => (
              <MenuItem key={role} value={role}>
                {t(`people.role.${role}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="number"
            label={t('people.field.capacity')}
            helperText={t('people.field.capacity.help')}
            value={capacityText}
            slotProps={{ htmlInput: { min: capacityRange.least, max: capacityRange.most } }}
            onChange={(event) => {
              setCapacityText(event.target.value);
              setProblem(null);
            }}
          />
          <TextField
            label={t('people.field.languages')}
            helperText={t('people.field.languages.help')}
            value={input.person.languages.join(', ')}
            onChange={(event) => {
              changePerson({ languages: event.target.value.split(/,\s?/) });
            }}
          />
          <Autocomplete
            multiple
            disableCloseOnSelect
            sx={{ gridColumn: '1 / -1' }}
            options={availabilitySlots}
            value={[...input.enrolment.availability]}
            getOptionLabel={(slot) => describeSlot(slot, t)}
            onChange={(_event, availability) => {
              changeEnrolment({ availability });
            }}
            renderInput={(params) => (
              <TextField {...params} label={t('people.field.availability')} />
            )}
          />
          <ClaimsEditor
            direction="offered"
            claims={input.person.claims}
            skillNames={props.skillNames}
            onChange={(claims) => {
              changePerson({ claims });
            }}
          />
          <ClaimsEditor
            direction="wanted"
            claims={input.person.claims}
            skillNames={props.skillNames}
            onChange={(claims) => {
              changePerson({ claims });
            }}
          />
          <TextField
            multiline
            minRows={2}
            sx={{ gridColumn: '1 / -1' }}
            label={t('people.field.motivation')}
            value={input.enrolment.motivation}
            slotProps={{ htmlInput: { maxLength: 5000 } }}
            onChange={(event) => {
              changeEnrolment({ motivation: event.target.value });
            }}
          />
          <FormControlLabel
            sx={{ gridColumn: '1 / -1' }}
            control={
              <Switch
                checked={input.hasVolunteered}
                onChange={(event) => {
                  setInput({ ...input, hasVolunteered: event.target.checked });
                }}
              />
            }
            label={t('people.field.volunteered')}
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
