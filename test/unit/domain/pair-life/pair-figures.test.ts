import { expect, test } from 'vitest';
import { sessionsInTerm } from '#shared/domain/pair-life/cadence-days.ts';
import { pairFigures } from '#shared/domain/pair-life/pair-figures.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, buildProgramme, day } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({ today: day('2026-06-30') });
const nothing = { sessions: [], goals: [], actions: [] };
const programme = buildProgramme({ cadence: 'monthly', lengthMonths: 6 });

test('a term has as many sessions as its cadence gives it, one at least', () => {
  expect(sessionsInTerm('monthly', 6)).toBe(6);
  expect(sessionsInTerm('fortnightly', 6)).toBe(13);
  expect(sessionsInTerm('monthly', 1)).toBe(1);
});

test('what was dropped or cancelled counts on neither side', () => {
  const figures = pairFigures(
    {
      pair: buildPair({ activeOn: day('2026-04-01') }),
      programme,
      sessions: (['held', 'held', 'cancelled', 'missed', 'planned'] as const).map((state) =>
        buildSession({ state, attendance: {} }),
      ),
      goals: (['achieved', 'progressing', 'open', 'dropped'] as const).map((state) =>
        buildGoal({ state }),
      ),
      actions: (['done', 'done', 'open', 'dropped'] as const).map((state) =>
        buildAction({ state }),
      ),
    },
    context,
  );
  expect(figures).toEqual({
    sessions: { held: 2, of: 6, behind: 0 },
    goals: { achieved: 1, of: 3, underWay: 1, open: 1 },
    actions: { done: 2, of: 3, open: 1 },
  });
});

test('a pair is behind by the sessions its cadence asks for until today, and never by more than its term', () => {
  const behind = (activeOn: string) =>
    pairFigures({ ...nothing, pair: buildPair({ activeOn: day(activeOn) }), programme }, context)
      .sessions.behind;
  expect(behind('2026-06-20')).toBe(0);
  expect(behind('2026-04-15')).toBe(2);
  expect(behind('2024-01-01')).toBe(6);
});

test('a pair that meets more often than its term foresees is never beyond all of it', () => {
  const sessions = Array.from({ length: 9 }, () => buildSession({ state: 'held', attendance: {} }));
  const pair = buildPair({ activeOn: null });
  expect(pairFigures({ ...nothing, pair, programme, sessions }, context).sessions).toEqual({
    held: 9,
    of: 9,
    behind: 0,
  });
});
