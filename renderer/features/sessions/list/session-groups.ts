import type { Instant, PairId } from '#shared/domain/ids.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { foldText } from '#shared/lib/fold-text.ts';

export const sessionGroups = ['to-write-up', 'soon', 'later', 'past'] as const;
/** `to-write-up`: over, and nobody has said how it went. `soon`: within 30 days. */
export type SessionGroup = (typeof sessionGroups)[number];

const soonMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** One called off ahead of its day stands among those to come until that day has passed. */
export function groupOf(session: Session, now: Instant): SessionGroup {
  const isAhead = Date.parse(session.startsAt) > Date.parse(now);
  const isCalledOffAhead = session.state === 'cancelled' && isAhead;
  if (!isUpcoming(session) && !isCalledOffAhead) return 'past';
  if (isToWriteUp(session, now)) return 'to-write-up';
  return Date.parse(session.startsAt) <= Date.parse(now) + soonMilliseconds ? 'soon' : 'later';
}

export const sessionFilters = ['all', 'upcoming', 'to-write-up', 'held', 'off'] as const;
/** `off`: cancelled or missed. */
export type SessionFilter = (typeof sessionFilters)[number];

function passesFilter(session: Session, group: SessionGroup, filter: SessionFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'upcoming':
      return isUpcoming(session) && (group === 'soon' || group === 'later');
    case 'to-write-up':
      return group === 'to-write-up';
    case 'held':
      return session.state === 'held';
    case 'off':
      return session.state === 'cancelled' || session.state === 'missed';
  }
}

export interface SessionQuestion {
  readonly filter: SessionFilter;
  /** Null for those of every pair. */
  readonly pairId: PairId | null;
  /** Every word must be found in the session's text. */
  readonly query: string;
  readonly now: Instant;
  /** What is searched, folded by `foldText`. */
  foldedTextOf(session: Session): string;
}

export interface GroupedSessions {
  readonly group: SessionGroup;
  readonly sessions: readonly Session[];
}

/**
 * The sessions asked for, group by group; groups without any are left out. What is to come is in the
 * order it comes, what has been begins with the latest.
 *
 * @param sessions The oldest first.
 */
export function groupSessions(
  sessions: readonly Session[],
  question: SessionQuestion,
): readonly GroupedSessions[] {
  const words = foldText(question.query).split(' ').filter(Boolean);
  const byGroup = new Map<SessionGroup, Session[]>();
  for (const session of sessions) {
    const group = groupOf(session, question.now);
    if (!passesFilter(session, group, question.filter)) continue;
    if (question.pairId !== null && !session.pairIds.includes(question.pairId)) continue;
    if (words.length > 0) {
      const text = question.foldedTextOf(session);
      if (!words.every((word) => text.includes(word))) continue;
    }
    const own = byGroup.get(group);
    if (own === undefined) byGroup.set(group, [session]);
    else own.push(session);
  }
  return sessionGroups.flatMap((group) => {
    const own = byGroup.get(group);
    if (own === undefined) return [];
    return [{ group, sessions: group === 'past' ? own.toReversed() : own }];
  });
}
