import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import type { Locale } from '#shared/domain/workspace.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';

const jobs: readonly { readonly locale: Locale; readonly list: string; readonly people: number }[] =
  [
    { locale: 'fr', list: 'people-46-fr.csv', people: 46 },
    { locale: 'en', list: 'people-300-en.csv', people: 300 },
  ];

for (const { locale, list, people } of jobs) {
  test(`from ${list} to accepted pairs in ${locale}, all of it there after a restart`, async ({
    launch,
  }) => {
    const running = await launch({ preferences: { locale, theme: 'light' } });
    await waitUntilReady(running.window);
    const job = mainJob(running, locale);
    const t = job.translate;
    await job.createProgramme('Cohorte');
    await job.importPeople(fixturePath(list));
    await expect(
      running.window.getByText(t('people.import.done.added', { count: people })),
    ).toBeVisible();

    await job.openPairing();
    const pairCount = await job.proposePairs();
    expect(pairCount).toBeGreaterThan(15);
    await job.openFirstPair();
    const panel = running.window.getByRole('complementary', { name: t('pairing.why') });
    await expect(panel.getByText(t('matching.measure.needs'))).toBeVisible();
    await expect(panel.getByText(t('pairing.passed.reportingLine'))).toBeVisible();
    await job.acceptAll();

    const again = await running.relaunch();
    await waitUntilReady(again.window);
    const laterJob = mainJob(again, locale);
    await laterJob.openPairing();
    await laterJob.showView('list');
    const grid = again.window.getByRole('grid', { name: t('pairing.title') });
    await expect(grid).toHaveAttribute('aria-rowcount', String(pairCount + 1));
    await expect(grid.getByText(t('pairing.state.accepted')).first()).toBeVisible();
    await expect(grid.getByText(t('pairing.state.proposed'))).toHaveCount(0);

    const folder = await mkdtemp(path.join(tmpdir(), 'binome-export-'));
    const file = path.join(folder, 'pairs.csv');
    await laterJob.exportPairs(file);
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const table = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(table.errors).toEqual([]);
    expect(table.data).toHaveLength(pairCount + 1);
    expect(table.meta.delimiter).toBe(locale === 'fr' ? ';' : ',');
    const couples = table.data
      .slice(1)
      .map(([, mentor, , mentee]) => `${mentor ?? ''}+${mentee ?? ''}`);
    expect(new Set(couples).size).toBe(pairCount);
    await rm(folder, { recursive: true });
  });
}
