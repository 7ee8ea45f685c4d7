import type { CDPSession } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { testId } from '#test/builders/entities.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';
import { journalPage } from '#test/e2e/support/journal-page.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { plantRunningPair } from '#test/e2e/support/pair-life.ts';
import { plantRows } from '#test/e2e/support/plant-rows.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 5;
const keysPerRound = 60;
const paragraphs = 100;
/** Ten words each time. */
const sentence = 'We tried *three* short posts and **kept** the last one. ';

/** Milliseconds of script in the window so far. */
async function scriptTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

function highestButOneInTwenty(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Script that runs for one key in a note of 5,000 words; its drafts, in the pauses, are not of a key. */
export async function measureTyping(): Promise<readonly BenchmarkResult[]> {
  const running = await launchApp({ preferences: { locale: 'en', theme: 'light' } });
  try {
    const { window } = running;
    await waitUntilReady(window);
    const planted = await plantRunningPair(running, 'en');
    const body = Array.from({ length: paragraphs }, () => sentence.repeat(5).trim()).join('\n\n');
    const note = buildOpenNote({
      id: testId(0x500),
      programmeId: planted.programmeId,
      pairId: planted.pair.id,
      sessionId: null,
      title: 'Long note',
      body,
    });
    await plantRows(window, [{ kind: 'put', table: 'pairNotes', entity: note }]);
    await window.reload();
    await waitUntilReady(window);
    const journal = journalPage(window, planted, createTranslate('en'));
    await journal.open();
    await journal.openNote('Long note');
    await journal.text.locator('p').nth(50).click();
    const client = await window.context().newCDPSession(window);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const slowest: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const keys: number[] = [];
      for (let key = 0; key < keysPerRound; key += 1) {
        const before = await scriptTime(client);
        await window.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
        keys.push((await scriptTime(client)) - before);
      }
      slowest.push(highestButOneInTwenty(keys));
    }
    return [summarise({ name: 'typing', values: slowest, unit: 'ms', aim: '< 16' })];
  } finally {
    await running.dispose();
  }
}
