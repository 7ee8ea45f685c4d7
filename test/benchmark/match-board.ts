import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cohortFromList } from '#shared/domain/people-import/cohort-from-list.ts';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { rulesForNextProposal } from '#shared/domain/pairing/scenario-from-match.ts';
import { readPeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { fixturePath, mainJob } from '#test/e2e/support/main-job.ts';
import { timeOf } from './support/measure.ts';
import { launchWithProgramme } from './support/prepared-data.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 7;
const warmUpRounds = 2;

/** An app that shows the board of a programme with the people of the list. */
async function launchBoard(list: string): Promise<RunningApp> {
  const running = await launchWithProgramme();
  const job = mainJob(running, 'en');
  await job.importPeople(list);
  await job.openPairing();
  await running.window
    .getByRole('button', { name: job.translate('pairing.propose') })
    .first()
    .waitFor();
  return running;
}

/** The same with a made-up list of so many people, half of them mentors. */
async function launchBoardOf(peopleCount: number): Promise<RunningApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'binome-list-'));
  const list = path.join(folder, 'people.csv');
  await writeFile(list, buildPeopleListCsv(peopleCount));
  const running = await launchBoard(list);
  await rm(folder, { recursive: true });
  return running;
}

// Code for the page is text: a compiled function would call helpers that the page does not have.

/** Resolves with milliseconds after the first painted frame in which the condition holds. */
function millisecondsUntil(condition: string, action: string): string {
  return `new Promise((resolve) => {
    const startedAt = performance.now();
    ${action};
    const look = () => {
      if (!(${condition})) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
    };
    requestAnimationFrame(look);
  })`;
}

const firstPair = `document.querySelector('[data-lane="pairs"] [data-index="0"]')`;

function clickButton(label: string): string {
  return `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(label)}).click()`;
}

async function proposeAndTime(running: RunningApp): Promise<number> {
  const label = mainJob(running, 'en').translate('pairing.propose');
  return running.window.evaluate<number>(millisecondsUntil(firstPair, clickButton(label)));
}

/** Takes the proposal back once it is stored, so that the next round starts from an empty board. */
async function takeBack(running: RunningApp): Promise<void> {
  await running.window
    .getByRole('status')
    .filter({ hasText: /pairs proposed/ })
    .getByRole('button', { name: mainJob(running, 'en').translate('app.undo'), exact: true })
    .click();
  await running.window
    .locator('[data-lane="pairs"] [data-index="0"]')
    .waitFor({ state: 'detached' });
}

/** From the click to the drawn board, less what the engine takes for the same people. */
export async function measureProposal(): Promise<readonly BenchmarkResult[]> {
  const list = fixturePath('people-300-en.csv');
  const file = await readPeopleFile(await readFile(list), path.basename(list));
  if (!file.ok) throw new Error('The list could not be read.');
  const { participants } = cohortFromList(file.value.people);
  const rules = rulesForNextProposal({
    criteria: defaultCriteria,
    exclusions: [],
    pairs: [],
    settings: defaultPairingSettings,
    rounds: [],
    round: null,
  });
  const running = await launchBoard(list);
  const whole: number[] = [];
  const beyondSolve: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const clickToBoard = await proposeAndTime(running);
    const solve = await timeOf(() => proposePairs(participants, rules));
    await takeBack(running);
    if (round < warmUpRounds) continue;
    whole.push(clickToBoard);
    beyondSolve.push(clickToBoard - solve);
  }
  await running.dispose();
  return [
    summarise({ name: 'match-board-300', values: whole, unit: 'ms', aim: null }),
    summarise({
      name: 'match-board-300-beyond-solve',
      values: beyondSolve,
      unit: 'ms',
      aim: '<= 150',
    }),
  ];
}

/** From a key on a weight's slider to the board with the new scores, 200 mentors and 200 mentees. */
export async function measureRescore(): Promise<readonly BenchmarkResult[]> {
  const running = await launchBoardOf(400);
  const { window } = running;
  const t = mainJob(running, 'en').translate;
  await proposeAndTime(running);
  await window.getByRole('button', { name: t('board.criteria'), exact: true }).click();
  // The best pairs earn all points under any weights; the last ones show what a weight changes.
  await window.evaluate(`document.querySelector('[data-lane="pairs"]').scrollTo(0, 1e6)`);
  const slider = window.getByRole('slider').first();
  await slider.focus();
  const values: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    // Down and up in turn, so that the weight never reaches its end.
    const key = round % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
    const scores = `[...document.querySelectorAll('[data-lane="pairs"] [data-index]')].map((card) => card.textContent).join()`;
    const watch = window.evaluate<number>(`new Promise((resolve) => {
      const before = ${scores};
      let startedAt = 0;
      document.addEventListener('keydown', () => { startedAt = performance.now(); }, { once: true, capture: true });
      const look = () => {
        if (startedAt === 0 || ${scores} === before) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)));
      };
      requestAnimationFrame(look);
    })`);
    await slider.press(key);
    const milliseconds = await watch;
    if (round >= warmUpRounds) values.push(milliseconds);
  }
  await running.dispose();
  return [summarise({ name: 'match-rescore-200', values, unit: 'ms', aim: '< 100' })];
}

/** Records the milliseconds between the frames drawn while something goes on. */
function recordFrames(until: string): string {
  return `new Promise((resolve) => {
    const frames = [];
    let last = performance.now();
    const next = (now) => {
      frames.push(now - last);
      last = now;
      if (${until}) resolve(frames.slice(1)); else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  })`;
}

/** The longest frame while pairs are proposed for 2,000 people. */
export async function measureLargeBoard(): Promise<readonly BenchmarkResult[]> {
  const running = await launchBoardOf(2000);
  const label = mainJob(running, 'en').translate('pairing.propose');
  const longest: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const frames = running.window.evaluate<readonly number[]>(recordFrames(firstPair));
    await running.window.evaluate(clickButton(label));
    longest.push(Math.max(...(await frames)));
    await takeBack(running);
  }
  await running.dispose();
  return [
    summarise({ name: 'match-longest-frame-2000', values: longest, unit: 'ms', aim: '<= 100' }),
  ];
}

/** Frames while the matrix of 500 mentors and 500 mentees is scrolled from corner to corner. */
export async function measureMatrix(): Promise<readonly BenchmarkResult[]> {
  const running = await launchBoardOf(1000);
  await mainJob(running, 'en').showView('matrix');
  const grid = `document.querySelector('[role="grid"]')`;
  await running.window.locator('canvas').waitFor();
  const frames = await running.window.evaluate<readonly number[]>(`(() => {
    const scroller = ${grid};
    const end = Math.min(scroller.scrollHeight - scroller.clientHeight, scroller.scrollWidth - scroller.clientWidth);
    let place = 0;
    return ${recordFrames('(place += 40, scroller.scrollTo(place, place), place >= end)')};
  })()`);
  await running.dispose();
  return [
    summarise({ name: 'match-matrix-500-frame', values: frames, unit: 'ms', aim: '<= 17.5' }),
  ];
}
