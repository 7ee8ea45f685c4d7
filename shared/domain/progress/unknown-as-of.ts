import type { CalendarDate } from '#shared/domain/ids.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import type { Goal, GoalStep } from '#shared/domain/pair-life/goal.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import { isClosed } from '#shared/domain/programme/turn-programme.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** What cannot be told of a day past, besides where people worked. */
export interface UnknownAsOf {
  /** Goals that changed since and were set before their history was kept: taken for neither reached nor dropped. */
  readonly goals: number;
  /** Whether the programme was closed on a day that nobody knows: taken for under way until its planned end. */
  readonly isClosingUnknown: boolean;
}

/**
 * @param whole the facts of today
 * @param shown those that are shown of the day, of whose pairs alone goals are counted
 */
export function unknownAsOf(
  whole: Pick<ProgressFacts, 'goals' | 'programme'>,
  shown: Pick<ProgressFacts, 'pairs'>,
  day: CalendarDate,
  clock: Pick<LocalClock, 'localAt'>,
): UnknownAsOf {
  const pairIds = new Set(shown.pairs.map(({ id }) => id));
  const isUnknown = (goal: Goal) => {
    if (goal.movedOn <= day || !pairIds.has(goal.pairId)) return false;
    const moment = createdAt(goal.id);
    const wasSet = moment === null || dayOn(clock, moment) <= day;
    return wasSet && stepAsOf(goal, day) === undefined;
  };
  return {
    goals: whole.goals.filter(isUnknown).length,
    isClosingUnknown: isClosed(whole.programme) && whole.programme.closedOn === null,
  };
}

/** The last step that a goal had taken by the day before it moved for the last time; undefined where none is known. */
export function stepAsOf({ history }: Goal, day: CalendarDate): GoalStep | undefined {
  return history.findLast(({ on }) => on <= day);
}
