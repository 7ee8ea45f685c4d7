import type { Instant } from '#shared/domain/ids.ts';
import { lastContact } from '#shared/domain/pair-life/last-contact.ts';
import { nextSession } from '#shared/domain/pair-life/pair-health.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { dayMilliseconds, laterDay, momentAt, type LocalClock } from './local-clock.ts';
import type { Couple, PairReminder } from './reminder.ts';
import { morning } from './snooze.ts';

export interface QuietPairQuestion {
  readonly couple: Couple;
  /** Those of the pair, in any order. */
  readonly sessions: readonly Session[];
  /** Days without a session after which the pair is quiet. */
  readonly quietDays: number;
  /** Reminders before or after are left out. */
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly clock: LocalClock;
}

/**
 * Reminders that a running pair has not met for so many days and plans nothing: the first on the
 * morning after both have come true, then again each time as many days have passed.
 */
export function planQuietPair(question: QuietPairQuestion): readonly PairReminder[] {
  const { couple, sessions, quietDays, from, to, now, clock } = question;
  const { pair } = couple;
  if (pair.state !== 'active' || pair.activeOn === null) return [];
  if (nextSession(sessions, now) !== null) return [];
  const contactDay = lastContact(pair, sessions, clock).day;
  const firstDay = latest(laterDay(contactDay, quietDays), morningAfter(lastHope(sessions), clock));

  const reminders: PairReminder[] = [];
  const skipped = Math.max(0, Math.floor(daysBetween(firstDay, clock.localAt(from)) / quietDays));
  let day = laterDay(firstDay, skipped * quietDays);
  for (;;) {
    const fireAt = clock.instantAt(`${day}T${morning}`);
    if (fireAt > to) return reminders;
    if (fireAt >= from) reminders.push(remind(couple, day, fireAt, daysBetween(contactDay, day)));
    const next = laterDay(day, quietDays);
    // No day comes after the last that a date can name.
    if (next === day) return reminders;
    day = next;
  }
}

function remind(couple: Couple, day: string, fireAt: Instant, days: number): PairReminder {
  const { id, programmeId } = couple.pair;
  return {
    id: `pair-quiet:${id}:${day}`,
    kind: 'pair-quiet',
    fireAt,
    usefulUntil: null,
    target: { kind: 'pair', programmeId, pairId: id },
    couple,
    days,
  };
}

/** When the last session that was planned, and was not held, fell away; null when none did. */
function lastHope(sessions: readonly Session[]): Instant | null {
  const ends = sessions.flatMap((session): readonly Instant[] => {
    if (session.absence !== null) return [session.absence.at];
    return isUpcoming(session) ? [momentAt(plannedEnd(session))] : [];
  });
  return ends.toSorted().at(-1) ?? null;
}

/** The day of the next morning; the empty text comes before every day. */
function morningAfter(moment: Instant | null, clock: LocalClock): string {
  if (moment === null) return '';
  const local = clock.localAt(moment);
  const day = local.slice(0, 10);
  return local.slice(11) < morning ? day : laterDay(day, 1);
}

function latest(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** Whole days from one day to another; of a local time its day counts. */
function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMilliseconds,
  );
}
