import type { Participant } from '#shared/domain/people/participant.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PersonForm } from '../person-input.ts';
import { AvailabilityEditor } from './availability-editor.tsx';
import { ChoicesEditor } from './choices-editor.tsx';
import { ClaimsEditor } from './claims-editor.tsx';
import { CustomFieldsEditor } from './custom-fields-editor.tsx';
import { FormSection } from './form-section.tsx';
import { MotivationFields } from './motivation-fields.tsx';
import { PartFields } from './part-fields.tsx';
import { PersonFields } from './person-fields.tsx';

/** Everything the form asks for, section by section. */
export function PersonFormFields(props: {
  readonly form: PersonForm;
  /** The rest of the programme. */
  readonly others: readonly Participant[];
  readonly skillNames: SkillNames;
  onChange(form: PersonForm): void;
}) {
  const { t } = useLanguage();
  const { form, others } = props;
  const { person, enrolment } = form.input;
  const changePerson = (part: Partial<typeof person>) => {
    props.onChange({ ...form, input: { ...form.input, person: { ...person, ...part } } });
  };
  const changeEnrolment = (part: Partial<typeof enrolment>) => {
    props.onChange({ ...form, input: { ...form.input, enrolment: { ...enrolment, ...part } } });
  };
  return (
    <>
      <PersonFields person={person} others={others} onChange={changePerson} />
      <PartFields form={form} onChange={props.onChange} />
      <FormSection title={t('people.section.skills')}>
        {(['offered', 'wanted'] as const).map((direction) => (
          <ClaimsEditor
            key={direction}
            direction={direction}
            claims={person.claims}
            skillNames={props.skillNames}
            onChange={(claims) => {
              changePerson({ claims });
            }}
          />
        ))}
      </FormSection>
      <AvailabilityEditor
        availability={enrolment.availability}
        onChange={(availability) => {
          changeEnrolment({ availability });
        }}
      />
      <MotivationFields
        tags={enrolment.motivationTags}
        motivation={enrolment.motivation}
        tagsInUse={others.flatMap((other) => other.enrolment.motivationTags)}
        onChangeTags={(motivationTags) => {
          changeEnrolment({ motivationTags });
        }}
        onChangeMotivation={(motivation) => {
          changeEnrolment({ motivation });
        }}
      />
      <ChoicesEditor
        role={enrolment.role}
        choices={enrolment.choices}
        others={others}
        onChange={(choices) => {
          changeEnrolment({ choices });
        }}
      />
      <CustomFieldsEditor
        rows={form.customFields}
        others={others}
        onChange={(customFields) => {
          props.onChange({ ...form, customFields });
        }}
      />
    </>
  );
}
