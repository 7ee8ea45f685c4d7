import { maximumReasonLength } from '#shared/domain/sessions/reason-problems.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';

/** Why a session is moved or does not take place; may stay empty. */
export function ReasonField(props: {
  readonly reason: string;
  readonly isTooLong: boolean;
  onChange(reason: string): void;
}) {
  const { t } = useLanguage();
  return (
    <LimitedTextField
      limit={maximumReasonLength}
      label={t('sessions.reason')}
      error={props.isTooLong}
      helperText={t(props.isTooLong ? 'sessions.problem.reason-too-long' : 'sessions.reason.help')}
      value={props.reason}
      sx={wholeRow}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
