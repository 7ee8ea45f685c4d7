import { describe, expect, test } from 'vitest';
import {
  importBusyTimesCommand,
  removeBusyTimesCommand,
} from '#renderer/features/sessions/calendar/busy-commands.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';
import { buildBusyTime } from '#test/builders/session-entities.ts';

describe('importing busy times', () => {
  const known = [
    buildBusyTime({ id: testId(1), source: 'work.ics' }),
    buildBusyTime({ id: testId(2), source: 'home.ics' }),
    buildBusyTime({ id: testId(3), source: '' }),
    buildBusyTime({ id: testId(4), source: 'work.ics', personId: testId(0x77) }),
  ];
  const { personId } = buildBusyTime();

  test('replaces what a file of the same name said of the same person, and nothing else', () => {
    const from = Date.parse('2026-05-20T08:00:00.000Z');
    const { changes } = importBusyTimesCommand(
      known,
      { personId, source: 'work.ics', busy: [{ from, to: from + 3_600_000 }] },
      buildContext(),
    );
    expect(changes).toEqual([
      { kind: 'delete', table: 'busyTimes', id: testId(1) },
      {
        kind: 'put',
        table: 'busyTimes',
        entity: {
          id: testId(firstNewIdNumber),
          personId,
          startsAt: '2026-05-20T08:00:00.000Z',
          endsAt: '2026-05-20T09:00:00.000Z',
          source: 'work.ics',
        },
      },
    ]);
  });

  test('of a calendar that holds none takes the earlier ones away', () => {
    const { changes } = importBusyTimesCommand(
      known,
      { personId, source: 'home.ics', busy: [] },
      buildContext(),
    );
    expect(changes).toEqual([{ kind: 'delete', table: 'busyTimes', id: testId(2) }]);
  });
});

test('removing busy times removes each of them', () => {
  const times = [buildBusyTime({ id: testId(1) }), buildBusyTime({ id: testId(2) })];
  expect(removeBusyTimesCommand(times).changes).toEqual([
    { kind: 'delete', table: 'busyTimes', id: testId(1) },
    { kind: 'delete', table: 'busyTimes', id: testId(2) },
  ]);
});
