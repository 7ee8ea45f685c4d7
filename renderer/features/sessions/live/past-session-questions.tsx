import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { heldUntil } from '#shared/domain/sessions/log-past-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PastSessionForm } from './past-session-form.ts';

/** What the form asks because of other sessions of the pair; nothing where there is none in question. */
export function PastSessionQuestions(props: {
  readonly form: PastSessionForm;
  /** The session planned for that day, if one was. */
  readonly expected: Session | null;
  /** The session noted at that time already, if one was. */
  readonly noted: Session | null;
  readonly timeZone: string;
  onChange(form: PastSessionForm): void;
}) {
  const { t, formatDate } = useLanguage();
  const { form, expected, noted, timeZone, onChange } = props;
  const timeOf = (moment: string) =>
    formatDate(new Date(moment), { hour: '2-digit', minute: '2-digit', timeZone });
  return (
    <>
      {expected !== null && (
        // Noting a session beside the one that was planned would count the two twice.
        <Question
          label={t('live.log.asPlanned', { time: timeOf(expected.startsAt) })}
          isTicked={form.isAsPlanned}
          onChange={(isAsPlanned) => {
            onChange({ ...form, isAsPlanned });
          }}
        />
      )}
      {noted !== null && (
        <Question
          label={t('live.log.another', {
            from: timeOf(noted.startsAt),
            to: timeOf(heldUntil(noted)),
          })}
          isTicked={form.anotherThan === noted.id}
          onChange={(isAnother) => {
            onChange({ ...form, anotherThan: isAnother ? noted.id : null });
          }}
        />
      )}
    </>
  );
}

function Question(props: {
  readonly label: string;
  readonly isTicked: boolean;
  onChange(isTicked: boolean): void;
}) {
  return (
    <FormControlLabel
      sx={{ my: -1 }}
      label={props.label}
      control={
        <Checkbox
          size="small"
          checked={props.isTicked}
          onChange={(_event, isTicked) => {
            props.onChange(isTicked);
          }}
        />
      }
    />
  );
}
