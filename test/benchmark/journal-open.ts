import type { PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import { buildOpenNote, buildSession } from '#test/builders/session-entities.ts';
import { buildPair, moment, testId } from '#test/builders/entities.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { plantRunningPair, type RunningPair } from '#test/e2e/support/pair-life.ts';
import { plantRows } from '#test/e2e/support/plant-rows.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 9;
const warmUpRounds = 2;
const millisecondsPerDay = 86_400_000;

/** So many held sessions of a pair, a note with each. */
function sessionsOf(
  { programmeId }: RunningPair,
  pairId: PairId,
  count: number,
  firstId: number,
): readonly PutChange[] {
  return Array.from({ length: count }, (_, index): PutChange[] => {
    const sessionId = testId<SessionId>(firstId + index);
    const startsAt = moment(
      new Date(Date.UTC(2026, 0, 5, 9) + index * millisecondsPerDay).toISOString(),
    );
    const shared = { programmeId, pairId };
    return [
      {
        kind: 'put',
        table: 'sessions',
        entity: buildSession({
          id: sessionId,
          programmeId,
          pairIds: [pairId],
          seriesId: null,
          title: `Session ${index + 1}`,
          startsAt,
          state: 'held',
          heldMinutes: 45,
        }),
      },
      {
        kind: 'put',
        table: 'pairNotes',
        entity: buildOpenNote({
          ...shared,
          id: testId(firstId + 0x1000 + index),
          sessionId,
          writtenAt: startsAt,
          body: 'We tried **three** posts and kept one. '.repeat(20),
        }),
      },
    ];
  }).flat();
}

/** Milliseconds from following the address of the pair's page to its first frame with a session on it. */
async function openPair({ window }: RunningApp, programmeId: ProgrammeId, pairId: PairId) {
  // Code for the page is text: a compiled function would call helpers that the page does not have.
  return window.evaluate<number>(`new Promise((resolve) => {
    location.hash = '#/programmes/${programmeId}/people';
    const leave = () => {
      if (document.querySelector('#timeline-title') !== null) return requestAnimationFrame(leave);
      setTimeout(() => {
        const startedAt = performance.now();
        location.hash = '#/programmes/${programmeId}/pairs/${pairId}';
        const look = () => {
          if (document.querySelector('#timeline-title ~ ol li') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
        };
        requestAnimationFrame(look);
      }, 300);
    };
    requestAnimationFrame(leave);
  })`);
}

/** A pair with 200 sessions opens nearly as fast as one with 2. */
export async function measureJournalOpen(): Promise<readonly BenchmarkResult[]> {
  const running = await launchApp({ preferences: { locale: 'en', theme: 'light' } });
  try {
    await waitUntilReady(running.window);
    const planted = await plantRunningPair(running, 'en');
    const { programmeId, pair } = planted;
    const other = buildPair({ ...pair, id: testId(0x91) });
    await plantRows(running.window, [
      { kind: 'put', table: 'pairs', entity: other },
      ...sessionsOf(planted, pair.id, 200, 0x10_000),
      ...sessionsOf(planted, other.id, 2, 0x20_000),
    ]);
    await running.window.reload();
    await waitUntilReady(running.window);
    const values: number[] = [];
    const ratios: number[] = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      const few = await openPair(running, programmeId, other.id);
      const many = await openPair(running, programmeId, pair.id);
      if (round < 0) continue;
      values.push(many);
      ratios.push(many / few);
    }
    return [
      summarise({
        name: 'journal-open',
        values,
        unit: 'ms',
        comparison: { ratios, against: 'a pair with 2 sessions' },
        aim: '<= 1.5',
      }),
    ];
  } finally {
    await running.dispose();
  }
}
