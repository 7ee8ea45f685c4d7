import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { findReasonProblems, type ReasonProblem } from '#shared/domain/sessions/reason-problems.ts';
import { sessionMinutesRange } from '#shared/domain/sessions/session-decisions.ts';
import { isInSessionYears } from '#shared/domain/sessions/session-years.ts';
import { isUpcoming, type Session, type SessionParty } from '#shared/domain/sessions/session.ts';
import { instantAtLocal, isLocalDateTime, localAt } from '#shared/formats/calendar/time-zone.ts';
import { FormFrame } from '#renderer/components/form-frame.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { moveSessionCommand } from '../commands.ts';
import { DateWarnings } from './date-warnings.tsx';
import { LengthField } from './length-field.tsx';
import { PartyField } from './party-field.tsx';
import { usePlanningData } from './planning-data.ts';
import { ReasonField } from './reason-field.tsx';
import { closingAt, startOf } from './session-form.ts';
import { useSessionWords } from './session-words.ts';
import { isStartProblem, WhenFields, type StartProblem } from './when-fields.tsx';

interface MoveInput {
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  readonly by: SessionParty | null;
  readonly reason: string;
}

type MoveProblem = ReasonProblem | StartProblem | 'minutes-out-of-range';

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
      // Who drags a session moves it.
      by: props.startsAtLocal === undefined ? null : 'coordinator',
      reason: '',
    };
  });
  const [input, setInput] = useState(initial);
  const [problems, setProblems] = useState<readonly MoveProblem[]>([]);
  if (data === undefined || data === null) return null;
  const change = (part: Partial<MoveInput>) => {
    setInput((current) => ({ ...current, ...part }));
    setProblems([]);
  };
  const isRebooked = !isUpcoming(session);
  const local = startOf(input);
  const minutes = Number(input.minutes);
  const save = async () => {
    const isSameTime = !isRebooked && local === localAt(session.startsAt, timeZone);
    const found = findProblems(input).filter((one) => one !== 'party-missing' || !isSameTime);
    setProblems(found);
    if (found.length > 0) return;
    const startsAt = instantAtLocal(local, timeZone);
    const { reason } = input;
    // Where it stays on its day and hour, nobody moves it.
    const to = { startsAt, timeZone, minutes, by: input.by ?? 'coordinator', reason };
    const command = moveSessionCommand(session, to, domainContext());
    if (await run(command, t('sessions.moved', { date: words.momentOf(startsAt, timeZone) }))) {
      props.onClose();
    }
  };
  return (
    <FormFrame
      title={t(isRebooked ? 'sessions.rebook.title' : 'sessions.move.title')}
      size="sm"
      hasChanges={JSON.stringify(input) !== JSON.stringify(initial)}
      problems={[]}
      saveLabel={t(isRebooked ? 'sessions.rebook.confirm' : 'sessions.move.confirm')}
      onSave={save}
      onClose={props.onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{words.pairsOf(session.pairIds, data)}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>
        {t('sessions.move.from', { date: words.momentOf(session.startsAt, timeZone) })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <WhenFields
          date={input.date}
          time={input.time}
          timeZone={timeZone}
          problem={problems.find(isStartProblem)}
          onChange={change}
        />
        <LengthField
          minutes={input.minutes}
          isOutOfRange={problems.includes('minutes-out-of-range')}
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
          isMissing={problems.includes('party-missing')}
          onChange={(by) => {
            change({ by });
          }}
        />
        <ReasonField
          reason={input.reason}
          isTooLong={problems.includes('reason-too-long')}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      </Box>
    </FormFrame>
  );
}

function findProblems(input: MoveInput): readonly MoveProblem[] {
  const { least, most } = sessionMinutesRange;
  const minutes = Number(input.minutes);
  const problems: MoveProblem[] = [...findReasonProblems(input)];
  const start = startOf(input);
  if (!isLocalDateTime(start)) problems.push('start-malformed');
  else if (!isInSessionYears(start)) problems.push('start-out-of-range');
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
    problems.push('minutes-out-of-range');
  }
  return problems;
}
