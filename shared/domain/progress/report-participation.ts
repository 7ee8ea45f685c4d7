import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import type { ProgressFacts } from './progress-facts.ts';

export interface SessionCounts {
  readonly held: number;
  readonly missed: number;
  readonly cancelled: number;
  /** Still to come. */
  readonly ahead: number;
  /** Over, and nobody has said how they went. */
  readonly toWriteUp: number;
}

export interface MonthOfSessions extends SessionCounts {
  /** `YYYY-MM`, by the clock on the wall. */
  readonly month: string;
}

/** Who took part, and how often they met. A session of several pairs counts once. */
export interface Participation {
  /** People in a pair that has begun. */
  readonly mentors: number;
  readonly mentees: number;
  /** Pairs that have begun, and what became of them. */
  readonly pairs: number;
  readonly running: number;
  readonly completed: number;
  readonly endedEarly: number;
  /** Pairs of two departments, of those where both are known. */
  readonly acrossDepartments: number;
  readonly departmentsKnown: number;
  readonly sessions: SessionCounts;
  /** Each month with a session, the earliest first. */
  readonly months: readonly MonthOfSessions[];
}

/** Whether the pair has begun to run, whatever has become of it since. */
export function hasBegun({ activeOn }: Pick<Pair, 'activeOn'>): boolean {
  return activeOn !== null;
}

export function participationOf(
  facts: Pick<ProgressFacts, 'pairs' | 'participants' | 'sessions'>,
  { now }: Pick<DomainContext, 'now'>,
  clock: Pick<LocalClock, 'localAt'>,
): Participation {
  const begun = facts.pairs.filter(hasBegun);
  const inState = (...states: readonly Pair['state'][]): number =>
    begun.filter(({ state }) => states.includes(state)).length;
  const departmentOf = new Map(
    facts.participants.map(({ person }) => [person.id, person.department]),
  );
  const couples = begun.flatMap(({ mentorId, menteeId }) => {
    const mentor = departmentOf.get(mentorId) ?? '';
    const mentee = departmentOf.get(menteeId) ?? '';
    return mentor === '' || mentee === '' ? [] : [{ mentor, mentee }];
  });
  return {
    mentors: new Set(begun.map(({ mentorId }) => mentorId)).size,
    mentees: new Set(begun.map(({ menteeId }) => menteeId)).size,
    pairs: begun.length,
    running: inState('active', 'paused'),
    completed: inState('completed'),
    endedEarly: inState('ended-early'),
    acrossDepartments: couples.filter(({ mentor, mentee }) => mentor !== mentee).length,
    departmentsKnown: couples.length,
    sessions: countSessions(facts.sessions, now),
    months: countByMonth(facts.sessions, now, clock),
  };
}

function countSessions(sessions: readonly Session[], now: DomainContext['now']): SessionCounts {
  const inState = (wanted: Session['state']): number =>
    sessions.filter(({ state }) => state === wanted).length;
  const toWriteUp = sessions.filter((session) => isToWriteUp(session, now)).length;
  return {
    held: inState('held'),
    missed: inState('missed'),
    cancelled: inState('cancelled'),
    ahead: sessions.filter(isUpcoming).length - toWriteUp,
    toWriteUp,
  };
}

function countByMonth(
  sessions: readonly Session[],
  now: DomainContext['now'],
  clock: Pick<LocalClock, 'localAt'>,
): readonly MonthOfSessions[] {
  const monthOf = ({ startsAt }: Session): string => clock.localAt(startsAt).slice(0, 7);
  const months = [...new Set(sessions.map(monthOf))].toSorted();
  return months.map((month) => ({
    month,
    ...countSessions(
      sessions.filter((session) => monthOf(session) === month),
      now,
    ),
  }));
}
