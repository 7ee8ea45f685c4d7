import Autocomplete from '@mui/material/Autocomplete';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { availabilitySlots } from '#shared/domain/people/availability.ts';
import { roles } from '#shared/domain/people/enrolment.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { describeSlot } from '#shared/i18n/describe-match.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PersonInput } from '../commands.ts';
import { capacityRange } from '../person-input.ts';
import { ClaimsEditor } from './claims-editor.tsx';

const textFields = ['givenName', 'familyName', 'email', 'department', 'site', 'job'] as const;

/** The fields of a person and of their part in the programme, to be laid out by a grid around them. */
export function PersonFields(props: {
  readonly input: PersonInput;
  /** As typed, since a number is not always one while it is being written. */
  readonly capacityText: string;
  /** Who can be chosen as the manager. */
  readonly managers: readonly Participant[];
  readonly skillNames: SkillNames;
  onChange(input: PersonInput): void;
  onChangeCapacity(text: string): void;
}) {
  const { t } = useLanguage();
  const { input, managers } = props;
  const changePerson = (part: Partial<PersonInput['person']>) => {
    props.onChange({ ...input, person: { ...input.person, ...part } });
  };
  const changeEnrolment = (part: Partial<PersonInput['enrolment']>) => {
    props.onChange({ ...input, enrolment: { ...input.enrolment, ...part } });
  };
  return (
    <>
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
        options={managers}
        value={managers.find((other) => other.person.id === input.person.managerId) ?? null}
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
        value={props.capacityText}
        slotProps={{ htmlInput: { min: capacityRange.least, max: capacityRange.most } }}
        onChange={(event) => {
          props.onChangeCapacity(event.target.value);
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
        renderInput={(params) => <TextField {...params} label={t('people.field.availability')} />}
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
              props.onChange({ ...input, hasVolunteered: event.target.checked });
            }}
          />
        }
        label={t('people.field.volunteered')}
      />
    </>
  );
}
