import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDueDay, moveDueDayOfGoal } from '#shared/domain/calendar/move-due-day.ts';
import { day } from '#test/builders/entities.ts';
import { buildGoal } from '#test/builders/session-entities.ts';

const later = day('2026-09-30');

describe('a goal put on another day', () => {
  test('keeps its milestones where they are, and has not moved by that', () => {
    const goal = buildGoal();
    expect(moveDueDayOfGoal(goal, null, later)).toEqual({ ...goal, dueOn: later });
  });

  test('has one milestone elsewhere, and nothing else', () => {
    const goal = buildGoal();
    const [first, ...others] = goal.milestones;
    if (first === undefined) throw new Error('No milestone');
    expect(moveDueDayOfGoal(goal, first.id, later)).toEqual({
      ...goal,
      milestones: [{ ...first, dueOn: later }, ...others],
    });
  });

  test('is as it was when it is put back', () => {
    const goal = buildGoal();
    fc.assert(
      fc.property(fc.constantFrom(null, ...goal.milestones.map(({ id }) => id)), (id) => {
        const before = id === null ? goal : goal.milestones.find((one) => one.id === id);
        if (before?.dueOn === null || before === undefined) return;
        const there = moveDueDayOfGoal(goal, id, later);
        expect(moveDueDayOfGoal(there, id, before.dueOn)).toEqual(goal);
      }),
    );
  });
});

test.each(['', '2026-02-30', '0026-05-14', '9996-05-14', '2026-05'])(
  'nothing is due on %j',
  (text) => {
    expect(isDueDay(text)).toBe(false);
  },
);
