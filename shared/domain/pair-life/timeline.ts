import type { CalendarDate, Instant } from '#shared/domain/ids.ts';
import type { Pair, PairStep } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import type { Session, SessionMove } from '#shared/domain/sessions/session.ts';
import type { Action } from './action.ts';
import type { Charter } from './charter.ts';
import { createdAt } from './created-at.ts';
import type { Goal, Milestone } from './goal.ts';

/** Something that befell a pair. `at` is a day, or a moment where it is known. */
export type TimelineEntry = { readonly at: CalendarDate | Instant } & (
  | { readonly kind: 'accepted' | 'began' }
  | { readonly kind: 'step'; readonly step: PairStep }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'session-moved'; readonly session: Session; readonly move: SessionMove }
  | { readonly kind: 'charter'; readonly charter: Charter }
  | { readonly kind: 'goal-set' | 'goal-achieved'; readonly goal: Goal }
  | { readonly kind: 'milestone'; readonly goal: Goal; readonly milestone: Milestone }
  | { readonly kind: 'action'; readonly action: Action }
);

/** What the timeline is made from, each in any order. */
export interface TimelineSources {
  readonly pair: Pair;
  readonly sessions: readonly Session[];
  readonly charters: readonly Charter[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}

/** An entry, and the day it belongs to where the user is. */
interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly day: string;
}

/**
 * All that has befallen a pair, the latest first. Sessions still to come are no part of it.
 *
 * @param clock of where the user is: a moment late in the evening belongs to the day it was there
 */
export function pairTimeline(
  sources: TimelineSources,
  clock: Pick<LocalClock, 'localAt'>,
): readonly TimelineEntry[] {
  const entries = [
    ...entriesOfPair(sources.pair),
    ...sources.charters.toSorted(byId).flatMap(entriesOfCharter),
    ...sources.goals.toSorted(byId).flatMap(entriesOfGoal),
    ...sources.sessions.toSorted(byId).flatMap(entriesOfSession),
    ...sources.actions.toSorted(byId).flatMap(entriesOfAction),
  ];
  const dayOf = ({ at }: TimelineEntry) =>
    isMoment(at) ? clock.localAt(at).slice(0, dayLength) : at;
  const placed = entries.map((entry): PlacedEntry => ({ entry, day: dayOf(entry) }));
  // What has the same time keeps the order above: steps of one day that of the history.
  return placed
    .toSorted(byTime)
    .toReversed()
    .map(({ entry }) => entry);
}

function byTime(a: PlacedEntry, b: PlacedEntry): number {
  return (
    compareTexts(a.day, b.day) ||
    partOfDay(a.entry) - partOfDay(b.entry) ||
    compareTexts(a.entry.at, b.entry.at)
  );
}

const dayLength = 'yyyy-mm-dd'.length;

function isMoment(at: TimelineEntry['at']): at is Instant {
  return at.length > dayLength;
}

/**
 * Of what is known by its day alone, beginnings and agreements stand before the moments of that day,
 * which they made possible. What was reached follows them, and last comes what became of the pair.
 */
function partOfDay({ kind, at }: TimelineEntry): number {
  if (kind === 'accepted' || kind === 'began' || kind === 'charter') return 0;
  if (kind === 'step') return 3;
  return isMoment(at) ? 1 : 2;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}

function entriesOfPair({ acceptedOn, activeOn, history }: Pair): readonly TimelineEntry[] {
  const accepted: readonly TimelineEntry[] =
    acceptedOn === null ? [] : [{ kind: 'accepted', at: acceptedOn }];
  const began: readonly TimelineEntry[] =
    activeOn === null ? [] : [{ kind: 'began', at: activeOn }];
  let last = activeOn ?? acceptedOn;
  const steps = history.map((step): TimelineEntry => {
    // The history is in the order in which it was made, though a clock may have been set back meanwhile.
    last = last === null || step.on > last ? step.on : last;
    return { kind: 'step', at: last, step };
  });
  return [...accepted, ...began, ...steps];
}

function entriesOfSession(session: Session): readonly TimelineEntry[] {
  const moves = session.moves.map((move): TimelineEntry => ({
    kind: 'session-moved',
    at: move.at,
    session,
    move,
  }));
  if (session.state === 'planned' || session.state === 'moved') return moves;
  // Cancelling is an event of its own day; a session that was missed was missed when it was due.
  const at =
    session.state === 'cancelled' ? (session.absence?.at ?? session.startsAt) : session.startsAt;
  return [...moves, { kind: 'session', at, session }];
}

/** A version counts from the day the second of the two agreed. */
function entriesOfCharter(charter: Charter): readonly TimelineEntry[] {
  const { mentorAgreedOn, menteeAgreedOn, state } = charter;
  if (state === 'draft' || mentorAgreedOn === null || menteeAgreedOn === null) return [];
  const at = mentorAgreedOn > menteeAgreedOn ? mentorAgreedOn : menteeAgreedOn;
  return [{ kind: 'charter', at, charter }];
}

function entriesOfGoal(goal: Goal): readonly TimelineEntry[] {
  const setAt = createdAt(goal.id);
  return [
    ...(setAt === null ? [] : [{ kind: 'goal-set', at: setAt, goal } as const]),
    ...goal.milestones.flatMap((milestone): readonly TimelineEntry[] =>
      milestone.reachedOn === null
        ? []
        : [{ kind: 'milestone', at: milestone.reachedOn, goal, milestone }],
    ),
    ...(goal.state === 'achieved'
      ? [{ kind: 'goal-achieved', at: goal.movedOn, goal } as const]
      : []),
  ];
}

function entriesOfAction(action: Action): readonly TimelineEntry[] {
  return action.doneOn === null ? [] : [{ kind: 'action', at: action.doneOn, action }];
}
