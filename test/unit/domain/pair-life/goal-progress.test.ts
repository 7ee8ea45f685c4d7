import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalProgress } from '#shared/domain/pair-life/goal-progress.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import { day } from '#test/builders/entities.ts';
import { buildGoal } from '#test/builders/session-entities.ts';

function measured(baseline: number | null, target: number | null, current: number | null): Goal {
  return buildGoal({ baseline, target, current, milestones: [] });
}

describe('how far a goal has come', () => {
  test('is the way its figure has gone, up or down', () => {
    expect(goalProgress(measured(2, 6, 3))).toBe(0.25);
    expect(goalProgress(measured(40, 20, 25))).toBe(0.75);
  });

  test('never leaves the way: beyond the target it is there, before the start it has not moved', () => {
    expect(goalProgress(measured(2, 6, 9))).toBe(1);
    expect(goalProgress(measured(2, 6, 1))).toBe(0);
    expect(goalProgress(measured(40, 20, 50))).toBe(0);
  });

  test('starts from zero without a baseline, and from the baseline before a measure', () => {
    expect(goalProgress(measured(null, 4, 1))).toBe(0.25);
    expect(goalProgress(measured(2, 6, null))).toBe(0);
  });

  test('is whole or nothing where the figure is to stay where it was', () => {
    expect(goalProgress(measured(3, 3, 3))).toBe(1);
    expect(goalProgress(measured(3, 3, 2))).toBe(0);
    expect(goalProgress(measured(null, 0, 0))).toBe(1);
  });

  test('is the share of milestones reached where there is no target', () => {
    const [milestone] = buildGoal().milestones;
    if (milestone === undefined) throw new Error('The goal has no milestone.');
    const reached = { ...milestone, reachedOn: day('2026-05-14') };
    const open = { ...milestone, reachedOn: null };
    const goal = buildGoal({ target: null, milestones: [reached, open, open, open] });
    expect(goalProgress(goal)).toBe(0.25);
  });

  test('is not known where nothing tells, and whole once it is achieved', () => {
    expect(goalProgress(measured(null, null, 5))).toBeNull();
    expect(goalProgress({ ...measured(2, 6, 3), state: 'achieved' })).toBe(1);
  });
});

const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('for any figures', () => {
  test('it lies between nothing and all', () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, current) => {
        const progress = goalProgress(measured(baseline, target, current));
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the way up and the way down are the same way', () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, current) => {
        const mirrored = goalProgress(measured(-baseline, -target, -current));
        expect(mirrored).toBe(goalProgress(measured(baseline, target, current)));
      }),
    );
  });

  test('at the target it is all, and nearer to it is never less', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, end, share) => {
          const between = start + (end - start) * share;
          const progress = goalProgress(measured(start, end, between)) ?? 0;
          const further = goalProgress(measured(start, end, between + (end - between) / 2)) ?? 0;
          expect(goalProgress(measured(start, end, end))).toBe(1);
          expect(further).toBeGreaterThanOrEqual(progress - 1e-9);
        },
      ),
    );
  });
});
