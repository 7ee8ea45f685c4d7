import type { PersonId } from '#shared/domain/ids.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import { kpiFigures } from '#shared/domain/progress/kpi-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import {
  buildEnrolment,
  buildPair,
  buildPerson,
  day,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildProgressFacts } from '#test/builders/progress-facts.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({ now: moment('2026-06-30T12:00:00.000Z'), today: day('2026-06-30') });
const clock = localClockIn('Europe/Paris');

export const pair = buildPair({
  state: 'active',
  acceptedOn: day('2026-03-01'),
  activeOn: day('2026-03-10'),
  history: [],
});
export const other = buildPair({
  id: testId(0x91),
  mentorId: testId(0x32),
  menteeId: testId(0x33),
  state: 'completed',
  acceptedOn: day('2026-03-01'),
  activeOn: day('2026-03-10'),
  history: [],
});

export function figures(overrides: Partial<ProgressFacts>, at = context) {
  return kpiFigures(buildProgressFacts(overrides), at, clock);
}

export function participant(id: PersonId, state: 'accepted' | 'withdrawn' = 'accepted') {
  return { person: buildPerson({ id }), enrolment: buildEnrolment({ personId: id, state }) };
}

let number = 0;
export function session(on: string, overrides: Partial<Session> = {}): Session {
  number += 1;
  return buildSession({
    id: testId(0x1_0000 + number),
    pairIds: [pair.id],
    startsAt: moment(`${on}T09:00:00.000Z`),
    state: 'held',
    minutes: 45,
    attendance: {},
    moves: [],
    ...overrides,
  });
}

export function cancelled(on: string, by: 'mentor' | 'mentee' | 'coordinator', at = on): Session {
  return session(on, {
    state: 'cancelled',
    absence: { by, reason: '', at: moment(`${at}T08:00:00.000Z`) },
  });
}

/** Not a number where there is none. */
export function amountOf(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : Number.NaN;
}

export const value = (amount: number, count: number) => ({ kind: 'value', value: amount, count });
