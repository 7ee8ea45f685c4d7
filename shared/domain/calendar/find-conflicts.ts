import type { CalendarDate, Instant, PairId, PersonId, SessionId } from '#shared/domain/ids.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { doOverlap, spanOf, type TimeSpan } from './time-span.ts';

/** Why a session that is planned can hardly take place. */
export type Conflict =
  | {
      readonly kind: 'overlap';
      readonly session: Session;
      /** Who would have to be in both. */
      readonly personIds: readonly PersonId[];
      /** The earlier one that lasts into it. */
      readonly other: Session;
    }
  | {
      readonly kind: 'busy';
      readonly session: Session;
      readonly personIds: readonly PersonId[];
    }
  | { readonly kind: 'closed'; readonly session: Session; readonly day: CalendarDate };

export interface ConflictQuestion {
  readonly sessions: readonly Session[];
  /** Mentor and mentee of each pair; a pair that is not there stands for nobody. */
  readonly people: ReadonlyMap<PairId, readonly PersonId[]>;
  readonly busyTimes: readonly BusyTime[];
  /** What is over by then is nobody’s worry any more. */
  readonly now: Instant;
  /** The day of the session where it takes place, when nobody works on it; null for any other. */
  closedDayOf(session: Session): CalendarDate | null;
}

interface PlannedSession extends TimeSpan {
  readonly session: Session;
}

/**
 * Everything that stands against sessions to come, in the order of their beginning. Of sessions that
 * overlap for a person, each is named once: with the one that lasts longest into it.
 */
export function findConflicts(question: ConflictQuestion): readonly Conflict[] {
  const now = Date.parse(question.now);
  const planned = question.sessions
    .filter(isUpcoming)
    .map((session): PlannedSession => ({ session, ...sessionSpan(session) }))
    .filter(({ to }) => to > now)
    .toSorted(
      (one, other) => one.from - other.from || (one.session.id < other.session.id ? -1 : 1),
    );
  const conflicts: Conflict[] = [];
  // In a workshop of several pairs somebody may be in two of them.
  const sessionsByPerson = groupBy(planned, ({ session }) => [
    ...new Set(session.pairIds.flatMap((pairId) => question.people.get(pairId) ?? [])),
  ]);
  const busyByPerson = groupBy(question.busyTimes, ({ personId }) => [personId]);
  for (const [personId, sessions] of sessionsByPerson) {
    conflicts.push(...findOverlaps(personId, sessions));
    const busy = (busyByPerson.get(personId) ?? []).map(spanOf).toSorted((a, b) => a.from - b.from);
    conflicts.push(...findBusy(personId, sessions, busy));
  }
  for (const { session } of planned) {
    const day = question.closedDayOf(session);
    if (day !== null) conflicts.push({ kind: 'closed', session, day });
  }
  return joinPeople(conflicts).toSorted((one, other) => {
    const [first, second] = [one.session, other.session];
    if (first.startsAt !== second.startsAt) return first.startsAt < second.startsAt ? -1 : 1;
    return 0;
  });
}

export function sessionSpan(session: Pick<Session, 'startsAt' | 'minutes'>): TimeSpan {
  return { from: Date.parse(session.startsAt), to: plannedEnd(session) };
}

/** What stands against a session for one reason is told once, with everyone it concerns. */
function joinPeople(conflicts: readonly Conflict[]): readonly Conflict[] {
  const joined = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const otherId: SessionId | '' = conflict.kind === 'overlap' ? conflict.other.id : '';
    const key = `${conflict.kind} ${conflict.session.id} ${otherId}`;
    const known = joined.get(key);
    if (known === undefined || known.kind === 'closed' || conflict.kind === 'closed') {
      joined.set(key, conflict);
    } else {
      joined.set(key, { ...known, personIds: [...known.personIds, ...conflict.personIds] });
    }
  }
  return [...joined.values()];
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** @param sessions in the order of their beginning */
function findOverlaps(
  personId: PersonId,
  sessions: readonly PlannedSession[],
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let longest: PlannedSession | null = null;
  for (const one of sessions) {
    if (longest !== null && doOverlap(longest, one)) {
      conflicts.push({
        kind: 'overlap',
        session: one.session,
        personIds: [personId],
        other: longest.session,
      });
    }
    if (longest === null || one.to > longest.to) longest = one;
  }
  return conflicts;
}

/** @param sessions in the order of their beginning, as are the busy times */
function findBusy(
  personId: PersonId,
  sessions: readonly PlannedSession[],
  busy: readonly TimeSpan[],
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  // As far as all busy times so far reach: a long leave may hold short appointments within it.
  let reach = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (const one of sessions) {
    for (let time = busy[next]; time !== undefined && time.from < one.to; time = busy[++next]) {
      reach = Math.max(reach, time.to);
    }
    if (reach > one.from)
      conflicts.push({ kind: 'busy', session: one.session, personIds: [personId] });
  }
  return conflicts;
}
