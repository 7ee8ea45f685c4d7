import type { ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { asId } from '#renderer/storage/ids.ts';
import type { HistorySize } from '#test/builders/history-parts.ts';
import { historyChanges } from '#test/builders/history-changes.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import type { RunningApp } from './launch-app.ts';
import { waitUntilReady } from './launch-app.ts';
import { mainJob } from './main-job.ts';
import { daysAgo } from './pair-life.ts';
import { plantRows, storedIds } from './plant-rows.ts';

/** Creates a programme by hand and plants its six months of history; answers what was planted. */
export async function plantHistory(
  running: RunningApp,
  locale: Locale,
  size: Partial<HistorySize> = {},
): Promise<ProgressFacts> {
  const { window } = running;
  await waitUntilReady(window);
  await mainJob(running, locale).createProgramme('Digital');
  const facts = progressHistory({
    programmeId: asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? ''),
    roundId: asId<RoundId>((await storedIds(window, 'rounds'))[0] ?? ''),
    today: daysAgo(0),
    ...size,
  });
  await plantRows(window, historyChanges(facts));
  await window.reload();
  await waitUntilReady(window);
  return facts;
}

/** Goes to the charts of the programme. */
export async function openCharts({ window }: RunningApp, facts: ProgressFacts): Promise<void> {
  await window.evaluate(`location.hash = '#/programmes/${facts.programme.id}/progress'`);
}
