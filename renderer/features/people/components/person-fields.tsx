import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PersonInput } from '../commands.ts';
import { FormSection } from './form-section.tsx';
import { SuggestingField } from './suggesting-field.tsx';

type PersonPart = PersonInput['person'];

const nameFields = ['givenName', 'familyName', 'email', 'job'] as const;
const workFields = ['department', 'team', 'site', 'grade'] as const;

/** Who the person is and where they work. */
export function PersonFields(props: {
  readonly person: PersonPart;
  /** Who can be chosen as the manager; their departments, teams, sites and grades are suggested. */
  readonly others: readonly Participant[];
  onChange(part: Partial<PersonPart>): void;
}) {
  const { t, compareText } = useLanguage();
  const { person, others } = props;
  const valuesInUse = (field: (typeof workFields)[number]): readonly string[] =>
    [...new Set(others.map((other) => other.person[field]))].filter(Boolean).toSorted(compareText);
  return (
    <FormSection title={t('people.section.person')}>
      {nameFields.map((field) => (
        <LimitedTextField
          key={field}
          isCutting
          limit={300}
          label={t(`people.field.${field}`)}
          value={person[field]}
          onChange={(event) => {
            props.onChange({ [field]: event.target.value });
          }}
        />
      ))}
      {workFields.map((field) => (
        <SuggestingField
          key={field}
          label={t(`people.field.${field}`)}
          value={person[field]}
          options={valuesInUse(field)}
          onChange={(value) => {
            props.onChange({ [field]: value });
          }}
        />
      ))}
      <Autocomplete
        options={others}
        value={others.find((other) => other.person.id === person.managerId) ?? null}
        getOptionLabel={(other) => displayName(other.person)}
        getOptionKey={(other) => other.person.id}
        isOptionEqualToValue={(a, b) => a.person.id === b.person.id}
        onChange={(_event, manager) => {
          props.onChange({
            managerId: manager?.person.id ?? null,
            managerReference: manager === null ? '' : displayName(manager.person),
          });
        }}
        renderInput={(params) => <TextField {...params} label={t('people.field.manager')} />}
      />
      <TextField
        label={t('people.field.languages')}
        helperText={t('people.field.languages.help')}
        value={person.languages.join(', ')}
        onChange={(event) => {
          props.onChange({ languages: event.target.value.split(/,\s?/) });
        }}
      />
    </FormSection>
  );
}
