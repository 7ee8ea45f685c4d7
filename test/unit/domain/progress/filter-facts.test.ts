import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import {
  anonymousLeftOut,
  contextAsOf,
  filterFacts,
} from '#shared/domain/progress/filter-facts.ts';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, moment, testId } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const clock = localClockIn('Europe/Paris');
const facts = progressHistory();
const [first] = facts.pairs;
if (first === undefined) throw new Error('A history has pairs');

function filtered(filter: Partial<ProgressFilter>, whole = facts) {
  return filterFacts(whole, { ...noFilter, ...filter }, clock);
}

describe('a filter', () => {
  test('that asks for nothing changes nothing', () => {
    expect(filtered({})).toBe(facts);
  });

  test('for a department keeps the pairs with somebody of it, and what is theirs', () => {
    const kept = filtered({ department: 'Finance' });
    const ids = new Set(kept.pairs.map(({ id }) => id));
    expect(kept.participants.every(({ person }) => person.department === 'Finance')).toBe(true);
    expect(kept.pairs.length).toBe(8);
    expect(kept.sessions.length).toBe(8 * 9);
    for (const list of [kept.goals, kept.charters, kept.assessments, kept.practices]) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.every(({ pairId }) => ids.has(pairId))).toBe(true);
    }
  });

  test('never cuts an anonymous survey in two', () => {
    const [from, to] = ['2026-01-01', '2027-01-01'];
    const dayOf = fc.integer({ min: 0, max: 300 }).map((days) => day(addDays(from, days)));
    const open = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
    const filters = fc.record<ProgressFilter>({
      from: open(dayOf),
      to: open(dayOf),
      roundId: open(fc.constantFrom(...facts.rounds.map(({ id }) => id))),
      department: open(fc.constantFrom('Finance', 'Sales', 'Nowhere')),
      site: open(fc.constantFrom('Lyon', 'Paris')),
      asOf: open(dayOf),
    });
    const anonymous = facts.surveys.filter(({ isAnonymous }) => isAnonymous);
    expect(anonymous.length).toBe(1);
    expect(to > from).toBe(true);
    const answersTo = (all: typeof facts.responses, id: (typeof anonymous)[number]['id']) =>
      all.filter(({ surveyId }) => surveyId === id).length;
    fc.assert(
      fc.property(filters, (filter) => {
        const kept = filterFacts(facts, filter, computerClock);
        for (const { id } of anonymous) {
          const isKept = kept.surveys.some((survey) => survey.id === id);
          expect(answersTo(kept.responses, id)).toBe(isKept ? answersTo(facts.responses, id) : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('for a department leaves anonymous surveys out whole, and says how many', () => {
    const filter = { ...noFilter, department: 'Finance' };
    expect(filterFacts(facts, filter, clock).surveys.some(({ isAnonymous }) => isAnonymous)).toBe(
      false,
    );
    expect(anonymousLeftOut(facts, filter)).toBe(1);
    expect(anonymousLeftOut(facts, { ...noFilter, from: day('2026-03-01') })).toBe(0);
  });

  test('for a round keeps its pairs, and the surveys that opened while it ran', () => {
    const [, later] = facts.rounds;
    const kept = filtered({ roundId: later?.id ?? null });
    expect(kept.pairs.length).toBe(4);
    expect(kept.surveys.length).toBeGreaterThan(0);
    expect(kept.surveys.every(({ opensOn }) => opensOn >= day('2026-06-01'))).toBe(true);
  });

  test('counts a session by its day where the user is', () => {
    const late = buildSession({
      id: testId(1),
      programmeId: facts.programme.id,
      pairIds: [first.id],
      startsAt: moment('2026-05-31T22:30:00.000Z'),
    });
    const whole = { ...facts, sessions: [late] };
    expect(filtered({ from: day('2026-06-01') }, whole).sessions).toEqual([late]);
    expect(filtered({ to: day('2026-05-31') }, whole).sessions).toEqual([]);
  });

  test('for a period keeps the start of a gain that ended in it', () => {
    const kept = filtered({ from: day('2026-08-01') });
    expect(kept.assessments.some(({ point }) => point === 'start')).toBe(true);
    expect(filtered({ to: day('2026-06-30') }).assessments).toEqual([]);
  });

  test('narrows a workshop to the pairs that are kept', () => {
    const others = facts.pairs.map(({ id }) => id);
    const workshop = buildSession({ id: testId(2), pairIds: others, state: 'held' });
    const kept = filtered({ department: 'Finance' }, { ...facts, sessions: [workshop] });
    expect(kept.sessions[0]?.pairIds).toEqual(kept.pairs.map(({ id }) => id));
  });
});

describe('the moment of figures', () => {
  const context = buildContext({
    now: moment('2026-09-01T10:00:00.000Z'),
    today: day('2026-09-01'),
  });

  test('is now without a day to look back to, or with one still to come', () => {
    for (const asOf of [null, day('2026-09-01'), day('2027-01-01')]) {
      expect(contextAsOf({ asOf }, context, clock)).toEqual({
        now: context.now,
        today: context.today,
      });
    }
  });

  test('is the last of the day that is looked back to', () => {
    expect(contextAsOf({ asOf: day('2026-06-30') }, context, clock)).toEqual({
      now: moment('2026-06-30T21:59:59.999Z'),
      today: day('2026-06-30'),
    });
  });
});
