import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { sessionMinutesRange } from '#shared/domain/sessions/session-decisions.ts';
import { isUpcoming, type Session, type SessionParty } from '#shared/domain/sessions/session.ts';
import { instantAtLocal, isLocalDateTime, localAt } from '#shared/formats/calendar/time-zone.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { moveSessionCommand } from '../commands.ts';
import { DateWarnings } from './date-warnings.tsx';
import { FormFrame } from './form-frame.tsx';
import { LengthField } from './length-field.tsx';
import { PartyField } from './party-field.tsx';
import { usePlanningData } from './planning-data.ts';
import { ReasonField } from './reason-field.tsx';
import { closingAt, startOf } from './session-form.ts';
import { useSessionWords } from './session-words.ts';
import { WhenFields } from './when-fields.tsx';

interface MoveInput {
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  readonly by: SessionParty;
  readonly reason: string;
}

type MoveProblem = 'start-malformed' | 'minutes-out-of-range';

/** Puts a session at another time: one to come, or one that did not take place and is planned again. */
export function MoveSessionDialog(props: {
  readonly session: Session;
  /** On the wall clock of the session's zone, `2026-03-02T14:00`; where it stands when left out. */
  readonly startsAtLocal?: string;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  const words = useSessionWords();
  const { session } = props;
  const { timeZone } = session;
  const data = usePlanningData(session.programmeId);
  const [initial] = useState((): MoveInput => {
    const local = props.startsAtLocal ?? localAt(session.startsAt, timeZone);
    return {
      date: local.slice(0, 10),
      time: local.slice(11, 16),
      minutes: String(session.minutes),
      by: 'mentee',
      reason: '',
    };
  });
  const [input, setInput] = useState(initial);
  const [problem, setProblem] = useState<MoveProblem | null>(null);
  if (data === undefined || data === null) return null;
  const change = (part: Partial<MoveInput>) => {
    setInput((current) => ({ ...current, ...part }));
    setProblem(null);
  };
  const isRebooked = !isUpcoming(session);
  const local = startOf(input);
  const minutes = Number(input.minutes);
  const save = async () => {
    const { least, most } = sessionMinutesRange;
    if (!isLocalDateTime(local)) {
      setProblem('start-malformed');
    } else if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
      setProblem('minutes-out-of-range');
    } else {
      const startsAt = instantAtLocal(local, timeZone);
      const { by, reason } = input;
      const command = moveSessionCommand(
        session,
        { startsAt, timeZone, minutes, by, reason },
        domainContext(),
      );
      if (await run(command, t('sessions.moved', { date: words.momentOf(startsAt, timeZone) }))) {
        props.onClose();
      }
    }
  };
  return (
    <FormFrame
      title={t(isRebooked ? 'sessions.rebook.title' : 'sessions.move.title')}
      size="sm"
      hasChanges={JSON.stringify(input) !== JSON.stringify(initial)}
      problems={problem === null ? [] : [t(`sessions.problem.${problem}`)]}
      saveLabel={t(isRebooked ? 'sessions.rebook.confirm' : 'sessions.move.confirm')}
      onSave={() => void save()}
      onClose={props.onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{words.pairsOf(session.pairIds, data)}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {t('sessions.move.from', { date: words.momentOf(session.startsAt, timeZone) })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <WhenFields date={input.date} time={input.time} timeZone={timeZone} onChange={change} />
        <LengthField
          minutes={input.minutes}
          onChange={(length) => {
            change({ minutes: length });
          }}
        />
        <DateWarnings
          startsAtLocal={local}
          timeZone={timeZone}
          pairIds={session.pairIds}
          minutes={minutes}
          closing={closingAt({ local, minutes, pairIds: session.pairIds }, data, timeZone)}
          data={data}
          except={session.id}
        />
        <PartyField
          label={t('sessions.by.move')}
          party={input.by}
          onChange={(by) => {
            change({ by });
          }}
        />
        <ReasonField
          reason={input.reason}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      </Box>
    </FormFrame>
  );
}
