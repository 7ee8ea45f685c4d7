import path from 'node:path';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { historyChanges } from '#test/builders/history-changes.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { mainJob } from '#test/e2e/support/main-job.ts';
import { daysAgo } from '#test/e2e/support/pair-life.ts';
import { plantRows, storedIds } from '#test/e2e/support/plant-rows.ts';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { interleave, ratios } from './support/measure.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 7;

/** Milliseconds that Electron takes to make a PDF of the window, as the app asks it to. */
async function printWindow({ app }: RunningApp): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const startedAt = performance.now();
    await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
    });
    return performance.now() - startedAt;
  });
}

/** The report of 16 pairs with six months behind them, against a page with nothing on it. */
export async function measureReportPdf(): Promise<readonly BenchmarkResult[]> {
  const running = await launchApp({ preferences: { locale: 'en', theme: 'light' } });
  const empty = await launchApp({
    appFolder: path.join(projectFolder, 'test/benchmark/empty-app'),
  });
  try {
    const { window } = running;
    await waitUntilReady(window);
    await mainJob(running, 'en').createProgramme('Digital');
    const programmeId = asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? '');
    await plantRows(window, historyChanges(progressHistory({ programmeId, today: daysAgo(0) })));
    await window.evaluate(`location.hash = '#/programmes/${programmeId}/progress/report'`);
    await window.reload();
    await waitUntilReady(window);
    await window.locator('[data-paper] img').last().waitFor();
    await empty.window.waitForLoadState('load');
    const [report = [], nothing = []] = await interleave(
      [
        { name: 'report', run: () => printWindow(running) },
        { name: 'empty page', run: () => printWindow(empty) },
      ],
      rounds,
    );
    return [
      summarise({
        name: 'report-pdf',
        values: report,
        unit: 'ms',
        comparison: { ratios: ratios(report, nothing), against: 'printing an empty page' },
        aim: null,
      }),
    ];
  } finally {
    await running.dispose();
    await empty.dispose();
  }
}
