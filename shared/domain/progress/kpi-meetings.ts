import type { DomainContext } from '#shared/domain/ids.ts';
import { fellToStop } from '#shared/domain/pair-life/pair-health.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { shareFigure, type Figure } from './figure.ts';
import { sessionsByPair } from './group-by-pair.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** One session as one of its pairs sees it: a workshop is a meeting of each. */
export interface Meeting {
  readonly session: Session;
  readonly pair: Pair;
  /** Whether the two met. */
  readonly hasMet: boolean;
}

/**
 * What the pairs were to meet for up to now. What the coordinator called off because a pair paused or
 * ended is none of it: nobody failed to come. In the order of the pairs.
 */
export function meetingsCome(
  { pairs, sessions }: Pick<ProgressFacts, 'pairs' | 'sessions'>,
  { now }: Pick<DomainContext, 'now'>,
  clock: Pick<LocalClock, 'localAt'>,
): readonly Meeting[] {
  const byPair = sessionsByPair(sessions);
  const meetings: Meeting[] = [];
  // Ten thousand sessions are read at each change of a filter: no lists in between.
  for (const pair of pairs) {
    for (const session of byPair.get(pair.id) ?? []) {
      if (session.startsAt > now || fellToStop(session, pair, clock)) continue;
      meetings.push({ session, pair, hasMet: didMeet(session, pair) });
    }
  }
  return meetings;
}

/** Held ÷ due to date: of the meetings whose time has come, those at which the two met. One that nobody told of yet is not known to be either. */
export function adherence(meetings: readonly Meeting[]): Figure {
  let due = 0;
  let met = 0;
  for (const { session, hasMet } of meetings) {
    if (isUpcoming(session)) continue;
    due += 1;
    if (hasMet) met += 1;
  }
  return shareFigure(met, due);
}
