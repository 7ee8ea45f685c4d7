import { describe, expect, test } from 'vitest';
import {
  giveUpSessionsCommand,
  holdSessionCommand,
  moveSessionCommand,
  planSeriesCommand,
  setClosuresCommand,
} from '#renderer/features/sessions/commands.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildProgramme, day, moment, testId } from '#test/builders/entities.ts';
import { buildSession, buildSessionSeries } from '#test/builders/session-entities.ts';

const absence = { by: 'mentee', reason: 'Board' } as const;

describe('commands on sessions', () => {
  test('a series is one command with its rule and its sessions', () => {
    const series = buildSessionSeries();
    const sessions = [buildSession(), buildSession({ id: testId(0x101) })];
    const { name, changes } = planSeriesCommand({ series, sessions });
    expect(name).toBe('command.planSeries');
    expect(changes.map(({ table }) => table)).toEqual(['sessionSeries', 'sessions', 'sessions']);
  });

  test('several sessions are cancelled as one', () => {
    const sessions = [buildSession(), buildSession({ id: testId(0x101) })];
    const { name, changes } = giveUpSessionsCommand(sessions, 'cancelled', absence, buildContext());
    expect(name).toBe('command.cancelSession');
    expect(changes).toMatchObject([
      { entity: { state: 'cancelled', absence } },
      { entity: { state: 'cancelled', absence } },
    ]);
    const missed = giveUpSessionsCommand(sessions, 'missed', absence, buildContext());
    expect(missed).toMatchObject({ name: 'command.missSession' });
  });

  test('a held session is not moved', () => {
    const to = {
      ...absence,
      startsAt: moment('2026-06-01T12:00:00.000Z'),
      timeZone: 'UTC',
      minutes: 45,
    };
    const held = buildSession({ state: 'held' });
    expect(moveSessionCommand(held, to, buildContext()).changes).toEqual([]);
    expect(moveSessionCommand(buildSession(), to, buildContext()).changes).toHaveLength(1);
  });

  test('a held session says how long it took', () => {
    const { changes } = holdSessionCommand(buildSession(), { minutes: 45, attendance: {} });
    expect(changes).toMatchObject([{ entity: { state: 'held', heldMinutes: 45 } }]);
  });

  test('closed days are kept in order, each once', () => {
    const closedDays = [day('2026-12-24'), day('2026-08-14'), day('2026-12-24')];
    const { changes } = setClosuresCommand(buildProgramme(), { holidays: 'france', closedDays });
    expect(changes).toMatchObject([
      { entity: { holidays: 'france', closedDays: ['2026-08-14', '2026-12-24'] } },
    ]);
  });
});
