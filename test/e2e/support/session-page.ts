import type { Page } from '@playwright/test';
import type { Session } from '#shared/domain/sessions/session.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import type { RunningPair } from './pair-life.ts';

export const thisSession = testId<Session['id']>(0x100);

export function minutesFromNow(minutes: number): Session['startsAt'] {
  return moment(new Date(Date.now() + minutes * 60_000).toISOString());
}

/** One that is to begin now, with nothing noted, and what is said otherwise. */
export function sessionOf(
  { programmeId, pair }: RunningPair,
  overrides: Partial<Session>,
): Session {
  return buildSession({
    id: thisSession,
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    startsAt: minutesFromNow(0),
    timeZone: 'UTC',
    state: 'planned',
    link: '',
    moves: [],
    agenda: [
      { id: testId(0x120), title: 'Look back', minutes: 5, isDone: false },
      { id: testId(0x121), title: 'Write a post', minutes: 40, isDone: false },
    ],
    attendance: {},
    decisions: [],
    levels: [],
    satisfaction: {},
    ...overrides,
  });
}

export async function openSession(
  window: Page,
  { programmeId }: RunningPair,
  id: string,
): Promise<void> {
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/sessions/${id}'`);
}
