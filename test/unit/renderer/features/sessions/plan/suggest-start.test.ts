import { describe, expect, test } from 'vitest';
import { suggestStart } from '#renderer/features/sessions/plan/suggest-start.ts';
import type { PairId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = testId<PairId>(0x90);

function suggest(sessions: readonly Session[], cadence: 'monthly' | 'fortnightly' = 'monthly') {
  const clock = { today: '2026-05-20', timeZone: 'Europe/Paris' };
  return suggestStart([pair], sessions, { cadence }, clock);
}

describe('the next session', () => {
  const held = buildSession({ state: 'held', startsAt: moment('2026-05-14T07:30:00.000Z') });

  test('follows the last one by the rhythm of the programme, on the same day and hour', () => {
    expect(suggest([held])).toBe('2026-06-11T09:30');
    expect(suggest([held], 'fortnightly')).toBe('2026-05-28T09:30');
  });

  test('keeps the hour of the wall clock when summer time ends', () => {
    const before = { ...held, startsAt: moment('2026-10-22T07:30:00.000Z') };
    expect(suggest([before], 'fortnightly')).toBe('2026-11-05T09:30');
  });

  test('is in a week when there is none yet, and when the rhythm would have it in the past', () => {
    expect(suggest([])).toBe('2026-05-27T14:00');
    const long = { ...held, startsAt: moment('2026-01-14T08:30:00.000Z') };
    expect(suggest([long])).toBe('2026-05-27T09:30');
  });

  test('counts neither those that did not take place nor those of others', () => {
    expect(suggest([{ ...held, state: 'cancelled' }])).toBe('2026-05-27T14:00');
    expect(suggest([{ ...held, pairIds: [testId(0x99)] }])).toBe('2026-05-27T14:00');
  });

  test('is on a weekday', () => {
    const saturday = { ...held, startsAt: moment('2026-05-16T07:30:00.000Z') };
    expect(suggest([saturday])).toBe('2026-06-15T09:30');
  });
});
