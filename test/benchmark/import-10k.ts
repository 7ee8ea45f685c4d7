import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { mainJob } from '#test/e2e/support/main-job.ts';
import { interleave, timeOf } from './support/measure.ts';
import { launchWithProgramme } from './support/prepared-data.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rowCount = 10_000;
const rounds = 5;

/** Papaparse alone on the same text, in the same window; milliseconds. */
async function timePapaparse(running: RunningApp, source: string, csv: string): Promise<number> {
  // Evaluated by the debugger: the page's own policy rightly lets no foreign script in.
  // Its value would be the whole library, which cannot be sent back.
  await running.window.evaluate(`${source};undefined`);
  return running.window.evaluate((text) => {
    const papa: unknown = Reflect.get(globalThis, 'Papa');
    if (typeof papa !== 'object' || papa === null) throw new Error('Papaparse is not loaded.');
    const parse: unknown = Reflect.get(papa, 'parse');
    if (typeof parse !== 'function') throw new Error('Papaparse is not loaded.');
    const startedAt = performance.now();
    Reflect.apply(parse, papa, [text, { skipEmptyLines: true }]);
    return performance.now() - startedAt;
  }, csv);
}

/** Milliseconds the app works on the file: reading it, checking it, storing it; each seen from its button. */
async function timeImport(running: RunningApp, file: string): Promise<number> {
  const job = mainJob(running, 'en');
  await job.openImport();
  return timeOf(async () => {
    await job.chooseList(file);
    await job.confirmColumns();
    await job.storePeople();
  });
}

/** Rows per second of the whole import of 10,000 people, against papaparse alone on the same file. */
export async function measureImport(): Promise<readonly BenchmarkResult[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'binome-import-'));
  const file = path.join(folder, 'people-10000.csv');
  const csv = buildPeopleListCsv(rowCount);
  await writeFile(file, csv);
  const papaparse = await readFile(
    createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'),
    'utf8',
  );
  const parseTimes: number[] = [];
  const [imports = []] = await interleave(
    [
      {
        name: 'whole import',
        run: async () => {
          const running = await launchWithProgramme();
          parseTimes.push(await timePapaparse(running, papaparse, csv));
          const milliseconds = await timeImport(running, file);
          await running.dispose();
          return milliseconds;
        },
      },
    ],
    rounds,
  );
  await rm(folder, { recursive: true });
  // The warm-up round's parse belongs to an import that was not kept.
  const keptParses = parseTimes.slice(-rounds);
  return [
    summarise({
      name: 'import-10k',
      values: imports.map((milliseconds) => rowCount / (milliseconds / 1000)),
      unit: 'rows/s',
      comparison: {
        ratios: imports.map((milliseconds, round) => milliseconds / (keptParses[round] ?? 0)),
        against: 'papaparse alone',
      },
      aim: '<= 6.0',
    }),
  ];
}
