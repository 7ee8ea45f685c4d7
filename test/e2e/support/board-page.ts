import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { LaneName } from '#renderer/features/pairing/board/board-model.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { waitUntilReady } from './launch-app.ts';
import type { RunningApp } from './launch-app.ts';
import { fixturePath, mainJob } from './main-job.ts';
import type { MainJob } from './main-job.ts';

/** Imports the list into a programme of its own and opens the board. */
export async function openBoard(
  running: RunningApp,
  locale: Locale,
  list = fixturePath('people-46-fr.csv'),
): Promise<MainJob> {
  await waitUntilReady(running.window);
  const job = mainJob(running, locale);
  await job.createProgramme('Cohorte');
  await job.importPeople(list);
  await job.openPairing();
  await expect(cardsOf(running.window, 'mentors').first()).toBeVisible();
  return job;
}

export function laneOf(window: Page, lane: LaneName): Locator {
  return window.locator(`[data-lane="${lane}"]`);
}

/** The cards of a lane that are in the page: those in view and a few more. */
export function cardsOf(window: Page, lane: LaneName): Locator {
  return laneOf(window, lane).locator('[data-index]');
}

/** The card of one person, or of their pair. */
export function cardOf(window: Page, lane: LaneName, name: string): Locator {
  return cardsOf(window, lane).filter({ hasText: name });
}

interface Card {
  readonly key: string | undefined;
  /** As it is read out: how many skills had no room depends on the fonts of the computer. */
  readonly text: string;
  /** What the buttons on it are called, which tells who is in a pair and whether it is locked. */
  readonly buttons: readonly (string | null)[];
}

/** Every card of a lane from its top, in view or not. The lane is left at its end. */
export async function readLane(window: Page, lane: LaneName): Promise<readonly Card[]> {
  const scroller = laneOf(window, lane);
  // An empty lane is one row that says so.
  if ((await cardsOf(window, lane).count()) === 0) return [];
  const found = new Map<number, Card>();
  await scrollTo(scroller, 'top');
  await expect
    .poll(
      async () => {
        const { cards, isAtEnd } = await readCardsInPage(scroller);
        for (const { index, ...card } of cards) found.set(index, card);
        // The lane may change while it is read: it is then read to its new end, or from its top anew.
        const isWhole = found.size >= Number(await scroller.getAttribute('aria-rowcount'));
        if (!isWhole || !isAtEnd) await scrollTo(scroller, isAtEnd ? 'top' : 'next');
        return isWhole && isAtEnd;
      },
      { intervals: [50] },
    )
    .toBe(true);
  return [...found].toSorted(([a], [b]) => a - b).map(([, card]) => card);
}

/** Brings the first cards of a lane into the page. */
export function scrollToTop(window: Page, lane: LaneName): Promise<void> {
  return scrollTo(laneOf(window, lane), 'top');
}

/** Scrolls, and waits for the frame that shows it: before, the page still holds the cards of the former place. */
async function scrollTo(scroller: Locator, place: 'top' | 'next'): Promise<void> {
  await scroller.evaluate(async (element, isTop) => {
    element.scrollTop = isTop ? 0 : element.scrollTop + element.clientHeight / 2;
    await new Promise((resolve) =>
      requestAnimationFrame(() => {
        requestAnimationFrame(resolve);
      }),
    );
  }, place === 'top');
}

function readCardsInPage(scroller: Locator) {
  return scroller.evaluate((element) => {
    const cards = [...element.querySelectorAll<HTMLElement>('[data-index]')].map((card) => {
      const spoken = document.createElement('div');
      spoken.append(card.cloneNode(true));
      for (const unspoken of spoken.querySelectorAll('[aria-hidden="true"]')) unspoken.remove();
      return {
        index: Number(card.dataset['index']),
        key: card.dataset['key'],
        text: spoken.textContent,
        buttons: [...card.querySelectorAll('button')].map((button) => button.ariaLabel),
      };
    });
    return { cards, isAtEnd: element.scrollTop + element.clientHeight >= element.scrollHeight - 1 };
  });
}

export interface Board {
  readonly mentors: readonly Card[];
  readonly pairs: readonly Card[];
  readonly mentees: readonly Card[];
}

export async function readBoard(window: Page): Promise<Board> {
  return {
    mentors: await readLane(window, 'mentors'),
    pairs: await readLane(window, 'pairs'),
    mentees: await readLane(window, 'mentees'),
  };
}
