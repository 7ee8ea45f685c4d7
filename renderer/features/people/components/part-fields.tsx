import FormControlLabel from '@mui/material/FormControlLabel';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { roles } from '#shared/domain/people/enrolment.ts';
import { canMentor } from '#shared/domain/people/participant.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { capacityRange, type PersonForm } from '../person-input.ts';
import { FormSection } from './form-section.tsx';

/** The person's part in the programme: role, places, and whether they are to be paired at all. */
export function PartFields(props: { readonly form: PersonForm; onChange(form: PersonForm): void }) {
  const { t } = useLanguage();
  const { form } = props;
  const { input } = form;
  const changeEnrolment = (part: Partial<typeof input.enrolment>) => {
    props.onChange({ ...form, input: { ...input, enrolment: { ...input.enrolment, ...part } } });
  };
  const range = { min: capacityRange.least, max: capacityRange.most };
  return (
    <FormSection title={t('people.section.part')}>
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
        helperText={t(
          input.enrolment.role === 'both'
            ? 'people.field.capacity.helpBoth'
            : 'people.field.capacity.help',
        )}
        value={form.capacity}
        slotProps={{ htmlInput: range }}
        onChange={(event) => {
          props.onChange({ ...form, capacity: event.target.value });
        }}
      />
      {canMentor(input.enrolment.role) && (
        <TextField
          type="number"
          label={t('people.field.groupMinimum')}
          helperText={t('people.field.groupMinimum.help')}
          value={form.groupMinimum}
          slotProps={{ htmlInput: range }}
          onChange={(event) => {
            props.onChange({ ...form, groupMinimum: event.target.value });
          }}
        />
      )}
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 0.5 }}>
        <FormControlLabel
          control={
            <Switch
              checked={input.hasVolunteered}
              onChange={(event) => {
                props.onChange({
                  ...form,
                  input: { ...input, hasVolunteered: event.target.checked },
                });
              }}
            />
          }
          label={t('people.field.volunteered')}
        />
        <FormControlLabel
          control={
            <Switch
              checked={input.enrolment.isPaused}
              onChange={(event) => {
                changeEnrolment({ isPaused: event.target.checked });
              }}
            />
          }
          label={t('people.field.paused')}
        />
      </Box>
    </FormSection>
  );
}
