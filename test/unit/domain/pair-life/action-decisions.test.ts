import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAction,
  byDueDay,
  editAction,
  isOverdue,
  maximumActionTitleLength,
  moveAction,
} from '#shared/domain/pair-life/action-decisions.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildAction } from '#test/builders/session-entities.ts';

const pair = buildPair();
const today = day('2026-06-01');
const context = buildContext({ today });
const input = {
  sessionId: null,
  goalId: null,
  title: ' Send the rule ',
  ownerId: pair.mentorId,
  dueOn: day('2026-06-10'),
};

describe('noting an action', () => {
  test('opens it, for one of the two', () => {
    expect(addAction(pair, input, buildContext())).toEqual({
      ok: true,
      value: {
        ...input,
        id: testId(firstNewIdNumber),
        programmeId: pair.programmeId,
        pairId: pair.id,
        title: 'Send the rule',
        state: 'open',
        doneOn: null,
      },
    });
  });

  test('says what is wrong with it, and writing it anew does too', () => {
    const wrong = [
      [{ ...input, title: ' ' }, 'title-missing'],
      [{ ...input, title: 'x'.repeat(maximumActionTitleLength + 1) }, 'title-too-long'],
      [{ ...input, ownerId: testId<typeof pair.mentorId>(0x99) }, 'owner-outside'],
    ] as const;
    for (const [refused, error] of wrong) {
      expect(addAction(pair, refused, context)).toEqual({ ok: false, error });
      expect(editAction(pair, buildAction(), refused)).toEqual({ ok: false, error });
    }
  });

  test('anew keeps whether it is done', () => {
    const done = buildAction({ state: 'done' });
    expect(editAction(pair, done, input)).toEqual({
      ok: true,
      value: { ...done, ...input, title: 'Send the rule' },
    });
  });
});

describe('the state of an action', () => {
  test('done has a day, which goes when it is open again', () => {
    const open = buildAction({ state: 'open', doneOn: null });
    const done = { ...open, state: 'done', doneOn: today } as const;
    expect(moveAction(open, 'done', context)).toEqual({ ok: true, value: done });
    expect(moveAction(done, 'open', context)).toEqual({ ok: true, value: open });
    expect(moveAction(done, 'done', buildContext())).toEqual({ ok: true, value: done });
  });

  test('does not go from done to dropped', () => {
    expect(moveAction(buildAction({ state: 'done' }), 'dropped', context)).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'done', to: 'dropped' },
    });
  });

  test('is overdue from the day after, while it is open', () => {
    const due = (dueOn: string) => buildAction({ state: 'open', dueOn: day(dueOn) });
    expect(isOverdue(due('2026-05-31'), today)).toBe(true);
    expect(isOverdue(due('2026-06-01'), today)).toBe(false);
    expect(isOverdue({ ...due('2026-05-31'), state: 'done' }, today)).toBe(false);
    expect(isOverdue(buildAction({ state: 'open', dueOn: null }), today)).toBe(false);
  });
});

test('actions are told by their day, those without one last, in the same order however they come', () => {
  const anyAction = fc.record({
    id: fc.integer({ min: 1, max: 500 }),
    due: fc.option(fc.integer({ min: 1, max: 28 })),
  });
  const some = fc.uniqueArray(anyAction, { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(some, (cases) => {
      const actions = cases.map(({ id, due }) =>
        buildAction({
          id: testId(id),
          dueOn: due === null ? null : day(`2026-06-${String(due).padStart(2, '0')}`),
        }),
      );
      const ordered = actions.toSorted(byDueDay);
      expect(actions.toReversed().toSorted(byDueDay)).toEqual(ordered);
      const days = ordered.map(({ dueOn }) => dueOn ?? '9999');
      expect(days).toEqual(days.toSorted());
    }),
  );
});
