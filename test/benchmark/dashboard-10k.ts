import type { ProgrammeId } from '#shared/domain/ids.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { HistorySize } from '#test/builders/history-parts.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { launchApp } from '#test/e2e/support/launch-app.ts';
import { plantHistory } from '#test/e2e/support/progress-life.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 7;
const warmUpRounds = 2;
const t = createTranslate('en');

/** 150 pairs are 300 people; 67 sessions each are some 10,000. */
const large = { pairs: 150, sessionsPerPair: 67, responses: 5000 };
const small = { pairs: 10, sessionsPerPair: 10, responses: 60 };

// Code for the page is text: a compiled function would call helpers that the page does not have.

/** A canvas that has been drawn on: Chart.js sets how large it is. */
const chartIsThere = `document.querySelector('main canvas[role="img"]') !== null`;
/** The levels of evaluation come last, after the pairs that need attention. */
const overviewIsThere = `document.getElementById('levels-title') !== null`;

/** Milliseconds from following the address of a screen to its first frame with what it is for. */
async function openScreen(
  { window }: RunningApp,
  programmeId: ProgrammeId,
  screen: 'progress' | 'overview',
): Promise<number> {
  const isThere = screen === 'progress' ? chartIsThere : overviewIsThere;
  return window.evaluate<number>(`new Promise((resolve) => {
    location.hash = '#/programmes/${programmeId}/people';
    const leave = () => {
      if (${isThere} && !location.hash.endsWith('/people')) return requestAnimationFrame(leave);
      setTimeout(() => {
        const startedAt = performance.now();
        location.hash = '#/programmes/${programmeId}/${screen}';
        const look = () => {
          if (!(${isThere})) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
        };
        requestAnimationFrame(look);
      }, 600);
    };
    requestAnimationFrame(leave);
  })`);
}

/** Milliseconds from asking for a round to the frame in which figures and the charts in view are drawn anew. */
async function changeFilter({ window }: RunningApp, roundId: string): Promise<number> {
  return window.evaluate<number>(`new Promise((resolve) => {
    const facts = () => document.querySelector('main h1')?.parentElement?.textContent ?? '';
    // The name of a drawn chart says what it rests on.
    const chart = () => document.querySelector('main canvas[role="img"]')?.ariaLabel ?? '';
    const [factsBefore, chartBefore] = [facts(), chart()];
    const startedAt = performance.now();
    location.hash = location.hash.split('?')[0] + '${roundId === '' ? '' : `?round=${roundId}`}';
    const look = () => {
      if (facts() === factsBefore || chart() === chartBefore) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
    };
    requestAnimationFrame(look);
  })`);
}

async function measureSize(size: Partial<HistorySize>) {
  const running = await launchApp({ preferences: { locale: 'en', theme: 'light' } });
  try {
    const facts = await plantHistory(running, 'en', size);
    const programmeId = facts.programme.id;
    const charts: number[] = [];
    const overview: number[] = [];
    const filter: number[] = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      const overviewTime = await openScreen(running, programmeId, 'overview');
      const chartsTime = await openScreen(running, programmeId, 'progress');
      await running.window.getByText(t('charts.meetings.title')).waitFor();
      await running.window.waitForTimeout(600);
      const narrowed = await changeFilter(running, facts.rounds[1]?.id ?? '');
      await running.window.waitForTimeout(300);
      const widened = await changeFilter(running, '');
      if (round < 0) continue;
      overview.push(overviewTime);
      charts.push(chartsTime);
      filter.push(Math.max(narrowed, widened));
    }
    return { overview, charts, filter };
  } finally {
    await running.dispose();
  }
}

/** Overview and charts of 10,000 sessions open nearly as fast as those of 100, and a filter answers at once. */
export async function measureDashboard(): Promise<readonly BenchmarkResult[]> {
  const few = await measureSize(small);
  const many = await measureSize(large);
  const against = 'the same page with 100 sessions';
  const ratios = (one: readonly number[], other: readonly number[]) =>
    one.map((value, index) => value / (other[index] ?? value));
  return [
    summarise({
      name: 'dashboard-10k',
      values: many.charts,
      unit: 'ms',
      comparison: { ratios: ratios(many.charts, few.charts), against },
      aim: '<= 2.0',
    }),
    summarise({
      name: 'dashboard-10k-overview',
      values: many.overview,
      unit: 'ms',
      comparison: { ratios: ratios(many.overview, few.overview), against },
      aim: '<= 2.0',
    }),
    summarise({ name: 'dashboard-10k-filter', values: many.filter, unit: 'ms', aim: '< 100' }),
  ];
}
