import type { DomainContext } from '#shared/domain/ids.ts';
import { fellToStop } from '#shared/domain/pair-life/pair-health.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { shareFigure, type Figure } from './figure.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** One session as one of its pairs sees it: a workshop is a meeting of each. */
export interface Meeting {
  readonly session: Session;
  readonly pair: Pair;
}

/**
 * What the pairs were to meet for up to now. What the coordinator called off because a pair paused or
 * ended is none of it: nobody failed to come.
 */
export function meetingsCome(
  { pairs, sessions }: Pick<ProgressFacts, 'pairs' | 'sessions'>,
  { now }: Pick<DomainContext, 'now'>,
  clock: Pick<LocalClock, 'localAt'>,
): readonly Meeting[] {
  const pairById = new Map(pairs.map((pair) => [pair.id, pair]));
  const meetings: Meeting[] = [];
  // Ten thousand sessions are read at each change of a filter: no lists in between.
  for (const session of sessions) {
    if (session.startsAt > now) continue;
    for (const id of session.pairIds) {
      const pair = pairById.get(id);
      if (pair !== undefined && !fellToStop(session, pair, clock)) meetings.push({ session, pair });
    }
  }
  return meetings;
}

/** Held ÷ due to date: of the meetings whose time has come, those at which the two met. One that nobody told of yet is not known to be either. */
export function adherence(meetings: readonly Meeting[]): Figure {
  const due = meetings.filter(({ session }) => !isUpcoming(session));
  return shareFigure(due.filter(({ session, pair }) => didMeet(session, pair)).length, due.length);
}
