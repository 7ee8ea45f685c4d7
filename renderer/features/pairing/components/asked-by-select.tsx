import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { PersonId } from '#shared/domain/ids.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const coordinator = 'coordinator';

/** Who wants two people kept apart: the coordinator, or one of the two. */
export function AskedBySelect(props: {
  readonly people: readonly PersonId[];
  readonly askedBy: PersonId | null;
  nameOf(personId: PersonId): string;
  onChange(askedBy: PersonId | null): void;
}) {
  const { t } = useLanguage();
  return (
    <TextField
      select
      sx={{ flex: '1 1 180px' }}
      label={t('pairing.apart.askedBy')}
      value={props.askedBy ?? coordinator}
      onChange={(event) => {
        props.onChange(props.people.find((personId) => personId === event.target.value) ?? null);
      }}
    >
      <MenuItem value={coordinator}>{t('pairing.apart.askedBy.coordinator')}</MenuItem>
      {props.people.map((personId) => (
        <MenuItem key={personId} value={personId}>
          {props.nameOf(personId)}
        </MenuItem>
      ))}
    </TextField>
  );
}
