import { sessionParties, type SessionParty } from '#shared/domain/sessions/session.ts';
import { ChoiceField } from '#renderer/components/choice-field.tsx';
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
    <ChoiceField
      label={props.label}
      error={props.isMissing}
      helperText={props.isMissing ? t('sessions.problem.party-missing') : undefined}
      choices={sessionParties}
      value={props.party}
      nameOf={(party) => t(`sessions.party.choice.${party}`)}
      onChoose={props.onChange}
    />
  );
}
