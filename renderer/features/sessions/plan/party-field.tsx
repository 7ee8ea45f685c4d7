import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { sessionParties, type SessionParty } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** On whose side it was that a session was moved, cancelled or missed. */
export function PartyField(props: {
  readonly label: string;
  /** Null until it is chosen: nobody is blamed by default. */
  readonly party: SessionParty | null;
  readonly isMissing: boolean;
  onChange(party: SessionParty): void;
}) {
  const { t } = useLanguage();
  return (
    <TextField
      select
      label={props.label}
      value={props.party ?? ''}
      error={props.isMissing}
      helperText={props.isMissing ? t('sessions.problem.party-missing') : undefined}
      onChange={(event) => {
        const party = sessionParties.find((known) => known === event.target.value);
        if (party !== undefined) props.onChange(party);
      }}
    >
      {sessionParties.map((party) => (
        <MenuItem key={party} value={party}>
          {t(`sessions.party.choice.${party}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
