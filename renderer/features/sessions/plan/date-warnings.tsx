import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import type { PairId, PersonId, SessionId } from '#shared/domain/ids.ts';
import type { ClosedReason, SeriesDate } from '#shared/domain/sessions/plan-series.ts';
import {
  findClashes,
  peopleOf,
  peopleOutsideHours,
  type SessionClash,
} from '#shared/domain/sessions/session-times.ts';
import { instantAtLocal, isLocalDateTime, localAt } from '#shared/formats/calendar/time-zone.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { wholeRow } from './dialog-section.tsx';
import type { PlanningData } from './planning-data.ts';
import { systemTimeZone } from './suggest-start.ts';
import { useClashWords, useSessionWords } from './session-words.ts';
import { useOddDateWords } from './use-odd-date-words.ts';

/** What stands against a session at the time chosen. It can be planned all the same. */
export function DateWarnings(props: {
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly pairIds: readonly PairId[];
  /** NaN while no length is chosen. */
  readonly minutes: number;
  readonly closing: ClosedReason | null;
  readonly data: PlanningData;
  /** The session that is being moved, which is not in its own way. */
  readonly except?: SessionId;
}) {
  const { t } = useLanguage();
  const words = useSessionWords();
  const clashWords = useClashWords(props.data);
  const { closing, data } = props;
  const clashes = listClashes(props);
  const outside = listOutside(props);
  const odd = useOddDateWords(listDates(props), props.minutes, data.programme);
  if (closing === null && clashes.length + outside.length + odd.length === 0) return null;
  return (
    <Alert severity="warning" sx={wholeRow}>
      {odd.map((sentence) => (
        <Typography key={sentence}>{sentence}</Typography>
      ))}
      {closing !== null && (
        <Typography>
          {t('sessions.closed.single', { why: words.reasonOf(closing, data.nameOf) })}
        </Typography>
      )}
      {clashes.map((clash) => (
        <Typography key={clash.session.id}>{clashWords(clash)}</Typography>
      ))}
      {outside.length > 0 && <Typography>{words.outsideHours(outside, data.nameOf)}</Typography>}
      {clashes.length + outside.length > 0 && <Typography>{t('sessions.clash.help')}</Typography>}
    </Alert>
  );
}

function listDates({
  startsAtLocal,
  timeZone,
}: Parameters<typeof DateWarnings>[0]): readonly SeriesDate[] {
  if (!isLocalDateTime(startsAtLocal)) return [];
  const startsAt = instantAtLocal(startsAtLocal, timeZone);
  return [{ kind: 'kept', local: startsAtLocal, startsAt }];
}

/** Hours are those of the clock people live by, which is this computer's. */
function listOutside(props: Parameters<typeof DateWarnings>[0]): readonly PersonId[] {
  const { startsAtLocal, timeZone, pairIds, minutes, data } = props;
  if (!isLocalDateTime(startsAtLocal) || !Number.isFinite(minutes)) return [];
  const local = localAt(instantAtLocal(startsAtLocal, timeZone), systemTimeZone());
  const people = peopleOf(pairIds, data.people);
  return peopleOutsideHours({ local, minutes }, people, data.availabilityOf);
}

function listClashes(props: Parameters<typeof DateWarnings>[0]): readonly SessionClash[] {
  const { startsAtLocal, timeZone, pairIds, minutes, data } = props;
  if (!isLocalDateTime(startsAtLocal) || !Number.isFinite(minutes)) return [];
  const time = sessionSpan({ startsAt: instantAtLocal(startsAtLocal, timeZone), minutes });
  const others = data.sessions.filter(({ id }) => id !== props.except);
  return findClashes(time, peopleOf(pairIds, data.people), others, data.people);
}
