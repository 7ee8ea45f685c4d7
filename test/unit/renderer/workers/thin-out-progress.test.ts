import { expect, test } from 'vitest';
import type { MatchProgress } from '#shared/domain/pairing/match-progress.ts';
import { thinOutProgress } from '#renderer/workers/thin-out-progress.ts';

function scored(done: number): MatchProgress {
  return { kind: 'scoring', done, total: 1000 };
}

test('tells how far a stage is ten times a second, and each new stage at once', () => {
  const told: MatchProgress[] = [];
  let now = 5000;
  const tell = thinOutProgress(
    (progress) => told.push(progress),
    () => now,
  );
  for (let done = 0; done <= 1000; done += 1) {
    tell(scored(done));
    now += 0.5;
  }
  expect(told).toEqual([
    scored(0),
    scored(200),
    scored(400),
    scored(600),
    scored(800),
    scored(1000),
  ]);
  tell({ kind: 'arranging' });
  tell({ kind: 'checking' });
  tell({ kind: 'checking' });
  expect(told.slice(6)).toEqual([{ kind: 'arranging' }, { kind: 'checking' }]);
});
