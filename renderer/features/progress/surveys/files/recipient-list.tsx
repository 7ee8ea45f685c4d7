import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { SurveyInvitationId } from '#shared/domain/ids.ts';
import type { SurveyRole } from '#shared/domain/progress/survey.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Who has not answered yet, each with a box to leave them out. */
export function RecipientList(props: {
  readonly recipients: readonly {
    readonly id: SurveyInvitationId;
    readonly role: SurveyRole;
    readonly name: string;
  }[];
  /** Those who get no file. */
  readonly left: ReadonlySet<SurveyInvitationId>;
  onChange(left: ReadonlySet<SurveyInvitationId>): void;
}) {
  const { t } = useLanguage();
  const { recipients, left, onChange } = props;
  const leftCount = recipients.filter(({ id }) => left.has(id)).length;
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {t('checkIn.export.people')}
      </Box>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={leftCount === 0}
            indeterminate={leftCount > 0 && leftCount < recipients.length}
            onChange={(_event, isChecked) => {
              onChange(new Set(isChecked ? [] : recipients.map(({ id }) => id)));
            }}
          />
        }
        label={t('checkIn.export.everyone')}
      />
      <Box
        sx={{
          maxHeight: 240,
          overflowY: 'auto',
          pl: 1.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        {recipients.map(({ id, role, name }) => (
          <Box key={id} sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 34px' }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  color={role === 'mentor' ? 'secondary' : 'primary'}
                  checked={!left.has(id)}
                  onChange={(_event, isChecked) => {
                    const next = new Set(left);
                    if (isChecked) next.delete(id);
                    else next.add(id);
                    onChange(next);
                  }}
                />
              }
              label={`${name} · ${t(`people.role.${role}`)}`}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
