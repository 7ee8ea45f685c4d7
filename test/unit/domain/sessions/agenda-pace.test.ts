import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceAgenda } from '#shared/domain/sessions/agenda-pace.ts';
import type { AgendaItem } from '#shared/domain/sessions/agenda.ts';
import { testId } from '#test/builders/entities.ts';

function agenda(...points: readonly (readonly [minutes: number, isDone: boolean])[]) {
  return points.map(([minutes, isDone], index): AgendaItem => ({
    id: testId(index + 1),
    title: `Point ${index + 1}`,
    minutes,
    isDone,
  }));
}

const standard = agenda([5, false], [25, false], [10, false], [5, false]);

describe('the pace of an agenda', () => {
  test('leaves every point its time while the one at hand keeps to its own', () => {
    expect(paceAgenda(standard, 45, 3)).toEqual([
      { kind: 'current', leftMinutes: 2 },
      { kind: 'to-come', suggestedMinutes: 25 },
      { kind: 'to-come', suggestedMinutes: 10 },
      { kind: 'to-come', suggestedMinutes: 5 },
    ]);
  });

  test('shares what a late point costs among those to come, in proportion', () => {
    expect(paceAgenda(standard, 45, 25)).toEqual([
      { kind: 'current', leftMinutes: -20 },
      { kind: 'to-come', suggestedMinutes: 13 },
      { kind: 'to-come', suggestedMinutes: 5 },
      { kind: 'to-come', suggestedMinutes: 2 },
    ]);
  });

  test('leaves nothing once the time is over', () => {
    expect(paceAgenda(standard, 45, 60).slice(1)).toEqual([
      { kind: 'to-come', suggestedMinutes: 0 },
      { kind: 'to-come', suggestedMinutes: 0 },
      { kind: 'to-come', suggestedMinutes: 0 },
    ]);
  });

  test('makes no debt of points that were ticked off early', () => {
    const ahead = agenda([5, true], [25, true], [10, false], [5, false]);
    expect(paceAgenda(ahead, 45, 12)).toEqual([
      { kind: 'done' },
      { kind: 'done' },
      { kind: 'current', leftMinutes: 10 },
      { kind: 'to-come', suggestedMinutes: 5 },
    ]);
  });

  test('shortens an agenda that is longer than the session from the start', () => {
    const suggested = paceAgenda(agenda([10, false], [40, false], [10, false]), 30, 0);
    expect(suggested).toEqual([
      { kind: 'current', leftMinutes: 10 },
      { kind: 'to-come', suggestedMinutes: 16 },
      { kind: 'to-come', suggestedMinutes: 4 },
    ]);
  });

  test('of an agenda that is done, or empty, asks for nothing', () => {
    expect(paceAgenda(agenda([5, true], [10, true]), 45, 50)).toEqual([
      { kind: 'done' },
      { kind: 'done' },
    ]);
    expect(paceAgenda([], 45, 10)).toEqual([]);
  });

  test('never promises more than was planned for a point, nor more than is left of the session', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.boolean()), {
      maxLength: 12,
    });
    const minutes = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(points, minutes, minutes, (drawn, planned, elapsed) => {
        const items = agenda(...drawn);
        const paces = paceAgenda(items, planned, elapsed);
        expect(paces).toHaveLength(items.length);
        const promised = paces.map((pace, index) => {
          if (pace.kind !== 'to-come') return 0;
          expect(pace.suggestedMinutes).toBeGreaterThanOrEqual(0);
          expect(pace.suggestedMinutes).toBeLessThanOrEqual(items[index]?.minutes ?? 0);
          return pace.suggestedMinutes;
        });
        const total = promised.reduce((sum, one) => sum + one, 0);
        expect(total).toBeLessThanOrEqual(Math.max(0, planned - elapsed));
        expect(paces.filter(({ kind }) => kind === 'current').length).toBe(
          items.some(({ isDone }) => !isDone) ? 1 : 0,
        );
      }),
    );
  });
});
