import type { PairId, ProgrammeId, SessionSeriesId } from '#shared/domain/ids.ts';
import { isUpcoming, type Session } from './session.ts';

/** The rule that sessions were planned by. Each session stands for itself; the rule says how to go on. */
export interface SessionSeries {
  readonly id: SessionSeriesId;
  readonly programmeId: ProgrammeId;
  readonly pairIds: readonly PairId[];
  /** An RFC 5545 recurrence rule without DTSTART, such as `FREQ=WEEKLY;INTERVAL=2;COUNT=12`. */
  readonly rule: string;
  /** The first date and time on the wall clock of the zone, `2026-03-02T14:00`. */
  readonly startsAtLocal: string;
  /** An IANA name such as `Europe/Paris`. */
  readonly timeZone: string;
}

/** This session and those after it that were planned with it and are still to come. */
export function followingInSeries(
  session: Session,
  sessions: readonly Session[],
): readonly Session[] {
  if (session.seriesId === null) return [session];
  return sessions.filter(
    (other) =>
      other.id === session.id ||
      (other.seriesId === session.seriesId &&
        isUpcoming(other) &&
        Date.parse(other.startsAt) > Date.parse(session.startsAt)),
  );
}
