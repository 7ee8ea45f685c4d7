import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { LaneName } from '#renderer/features/pairing/board/board-model.ts';
import { test } from './support/app-test.ts';
import {
  cardOf,
  cardsOf,
  laneOf,
  openBoard,
  readBoard,
  readLane,
  scrollToTop,
} from './support/board-page.ts';
import type { Board } from './support/board-page.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import type { MainJob } from './support/main-job.ts';
import { chooseInMenu, pressMenuKey } from './support/menu.ts';
import { openProposedList } from './support/pair-list-page.ts';

async function tick(window: Page, lane: LaneName, name: string): Promise<void> {
  await cardOf(window, lane, name)
    .getByRole('checkbox', { name: `Select ${name} for a proposal` })
    .check();
}

async function chooseProposal(window: Page, job: MainJob, name: string): Promise<void> {
  await window
    .getByRole('button', { name: job.translate('board.propose.more'), exact: true })
    .click();
  await window.getByRole('menuitem', { name }).click();
}

for (const locale of ['en', 'fr'] as const) {
  test(`whoever is selected lights their candidates and dims the impossible with the reason, ${locale}`, async ({
    launch,
  }) => {
    const running = await launch({ preferences: { locale, theme: 'light' } });
    const { translate: t } = await openBoard(running, locale);
    const { window } = running;
    const mentees = cardsOf(window, 'mentees');
    const fit = new RegExp(t('board.card.fit', { score: String.raw`\d+` }));
    const karim = cardOf(window, 'mentors', 'Karim Aubry');
    await expect(mentees.first()).toBeVisible();
    const plain = await readLane(window, 'mentees');

    await karim.click();
    await expect(karim).toHaveAttribute('aria-selected', 'true');
    await expect(mentees.getByTitle(fit).first()).toBeAttached();
    const cards = (await readLane(window, 'mentees')).map(({ text }) => text);
    const reasons = [
      t('matching.blocked.reportingLine', { manager: 'Philippe Renaud', report: 'Karim Aubry' }),
      ...['Claire Marin', 'Laurence Moulin', 'Thierry Çelik'].map((name) =>
        t('matching.obstacle.notVolunteered', { name }),
      ),
    ];
    expect(cards).toHaveLength(22);
    // Whoever is possible comes first, and each of the others says why not.
    const isImpossible = (card: string) => reasons.some((reason) => card.includes(reason));
    expect(cards.slice(0, -reasons.length).filter(isImpossible)).toEqual([]);
    expect(cards.slice(-reasons.length).filter(isImpossible)).toHaveLength(reasons.length);

    // Dim is a broken edge and no fit; lit is a whole edge and the fit, the best at the top.
    const philippe = cardOf(window, 'mentees', 'Philippe Renaud');
    await expect(philippe.locator('[data-card]')).toHaveCSS('border-top-style', 'dashed');
    await expect(philippe.getByTitle(fit)).toHaveCount(0);
    await scrollToTop(window, 'mentees');
    await expect(mentees.first().locator('[data-card]')).toHaveCSS('border-top-style', 'solid');
    const fits = (await mentees.getByTitle(fit).allTextContents()).map(Number);
    expect(fits.length).toBeGreaterThan(4);
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));

    // Selected again, the board is as before.
    await karim.click();
    await expect(mentees.getByTitle(fit)).toHaveCount(0);
    expect(await readLane(window, 'mentees')).toEqual(plain);
  });
}

test('a side without people says what is missing, on the board and when pairs are asked for', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, userDataFolder } = running;
  const lists = {
    mentors: path.join(userDataFolder, 'mentors.csv'),
    mentee: path.join(userDataFolder, 'mentee.csv'),
  };
  const heading = 'First name,Last name,Email,Role,Volunteered';
  await writeFile(
    lists.mentors,
    `${heading}\nAda,Mensah,ada@example.test,mentor,yes\nBen,Okafor,ben@example.test,mentor,yes\n`,
  );
  await writeFile(lists.mentee, `${heading}\nCleo,Marsh,cleo@example.test,mentee,yes\n`);

  const job = await openBoard(running, 'en', lists.mentors);
  const mentees = laneOf(window, 'mentees');
  await expect(laneOf(window, 'pairs').getByText('No pairs yet')).toBeVisible();
  await expect(mentees.getByText('No mentees yet')).toBeVisible();
  await window.getByRole('button', { name: 'Propose pairs', exact: true }).click();
  await expect(
    window.getByRole('status').filter({ hasText: 'No pair is possible.' }),
  ).toContainText('mentee');

  // A search that finds nobody is another matter.
  await window.getByRole('searchbox').fill('nobody of this name');
  await expect(laneOf(window, 'mentors').getByText('Nobody matches')).toBeVisible();
  await expect(mentees.getByText('No mentees yet')).toBeVisible();
  await laneOf(window, 'mentors').getByRole('button', { name: 'Clear search and filter' }).click();
  await expect(cardsOf(window, 'mentors')).toHaveCount(2);

  // From the empty lane straight to the list that fills it.
  await mentees.getByRole('button', { name: 'Import people' }).click();
  await job.chooseList(lists.mentee);
  await job.confirmColumns();
  await job.storePeople();
  await job.openPairing();
  await expect(cardOf(window, 'mentees', 'Cleo Marsh')).toBeVisible();
  expect(await job.proposePairs()).toBe(1);
  await expect(mentees.getByText('Nobody is waiting')).toBeVisible();
  await expect(cardsOf(window, 'mentors')).toHaveCount(1);
});

test('only those who are ticked get a proposal, and nobody else’s pair changes', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running, 'en');
  const { window } = running;
  const pairs = cardsOf(window, 'pairs');
  const ticked = window.getByRole('checkbox', { checked: true });
  await window.getByRole('button', { name: 'More ways to propose' }).click();
  await expect(window.getByRole('menuitem', { name: /^Propose for the selected/ })).toBeDisabled();
  await window.keyboard.press('Escape');

  await tick(window, 'mentors', 'Louis Benali');
  // Control, or Command, and a click on the card does the same.
  await cardOf(window, 'mentors', 'Agathe Blanc').click({ modifiers: ['ControlOrMeta'] });
  await expect(ticked).toHaveCount(2);
  await chooseProposal(window, job, 'Propose for the 2 selected');
  await expect(window.getByRole('status').getByText('2 new pairs proposed')).toBeVisible();
  await expect(pairs).toHaveCount(2);
  await expect(pairs.filter({ hasText: 'Louis Benali' })).toHaveCount(1);
  await expect(pairs.filter({ hasText: 'Agathe Blanc' })).toHaveCount(1);
  await expect(ticked).toHaveCount(0);
  const namesOf = async () => (await readLane(window, 'pairs')).map(({ text }) => text).toSorted();
  const before = await namesOf();

  // A mentee next: who is paired already stays so, and the others are left alone.
  await tick(window, 'mentees', 'Philippe Delattre');
  await chooseProposal(window, job, 'Propose for the 1 selected');
  await expect(window.getByRole('status').getByText('1 new pair proposed')).toBeVisible();
  await expect(pairs).toHaveCount(3);
  await expect(pairs.filter({ hasText: 'Philippe Delattre' })).toHaveCount(1);
  expect(await namesOf()).toEqual(expect.arrayContaining(before));
});

test('accepted pairs are published together, and those not decided on stay drafts', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { job, pairCount: count, grid } = await openProposedList(running, 'en');
  const accept = grid.getByRole('button', { name: /^Accept / });
  const accepted: string[] = [];
  for (let place = 1; place <= 3; place += 1) {
    const label = await accept.first().getAttribute('aria-label');
    await accept.first().click();
    await expect(grid.getByText('Accepted', { exact: true })).toHaveCount(place);
    accepted.push((label ?? '').replace('Accept ', ''));
  }
  await job.showView('board');
  await window.getByRole('button', { name: 'Publish…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Publish 3 accepted pairs' });
  await expect(
    dialog.getByText(`${count - 3} proposed pairs are not decided on and stay drafts.`),
  ).toBeVisible();
  for (const names of accepted)
    await expect(dialog.getByText(names, { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish 3 pairs' }).click();
  const done = window.getByRole('dialog', { name: '3 pairs have begun' });
  await done.getByRole('button', { name: 'Close' }).click();
  await expect(done).toHaveCount(0);

  /** Who is in the pairs that have begun, in the words of their locks. */
  const readBegun = async () =>
    (await readLane(window, 'pairs'))
      .filter(({ text }) => text.includes('Active'))
      .map(({ buttons }) => buttons.join().replace('Lock ', ''));
  await expect(window.getByText(`${count - 3} proposed, 0 accepted, 3 active`)).toBeVisible();
  expect(await readBegun()).toEqual(expect.arrayContaining(accepted));
  expect(await readBegun()).toHaveLength(3);
  await expect(window.getByRole('button', { name: 'Publish…' })).toHaveCount(0);

  // A later proposal leaves what has begun alone.
  await job.proposePairs();
  await expect(window.getByRole('status').getByText(/pairs proposed$/)).toBeVisible();
  expect(await readBegun()).toEqual(expect.arrayContaining(accepted));
});

test('pairs are decided on beside the panel of a small window without scrolling sideways', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { app } = running;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
  });
  const { job, grid } = await openProposedList(running, 'en');
  const headings = grid.getByRole('columnheader');
  const widthOf = (width: 'scrollWidth' | 'clientWidth') =>
    grid.evaluate((element, name) => element[name], width);
  await expect(headings).toHaveText(['Mentor and mentee', 'Why', 'Fit', 'State', 'Decide']);
  expect(await widthOf('scrollWidth')).toBe(await widthOf('clientWidth'));

  await job.openFirstPair();
  await expect(headings).toHaveText(['Mentor and mentee', 'Fit', 'Decide']);
  expect(await widthOf('scrollWidth')).toBe(await widthOf('clientWidth'));
  const second = grid.getByRole('row').nth(2);
  const accept = second.getByRole('button', { name: /^Accept / });
  await expect(accept).toBeInViewport({ ratio: 1 });
  await expect(second.getByRole('button', { name: /^Reject / })).toBeInViewport({ ratio: 1 });
  await accept.click();
  await expect(second.getByText('Accepted', { exact: true })).toBeInViewport({ ratio: 1 });
});

test('a proposal that is undone and redone leaves the very same board, from the menu and by its keys', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running, 'en');
  const { window } = running;
  const pairs = cardsOf(window, 'pairs');
  const undone = window.getByText('Undone: propose pairs');
  const redone = window.getByText('Redone: propose pairs');
  const isBoard = (board: Board) => expect.poll(() => readBoard(window)).toEqual(board);

  const empty = await readBoard(window);
  await job.proposePairs();
  const first = await readBoard(window);
  expect(first.pairs).toHaveLength(19);
  await chooseInMenu(running, 'Undo');
  await expect(undone).toBeVisible();
  await isBoard(empty);
  await chooseInMenu(running, 'Redo');
  await expect(redone).toBeVisible();
  await isBoard(first);

  // Another proposal on a board with decisions, which it changes.
  await pairs.nth(1).getByRole('button', { name: /^Lock/ }).click();
  await pairs.nth(0).click();
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  await panel.getByRole('button', { name: 'Reject' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await expect(panel).toBeHidden();
  await expect(laneOf(window, 'pairs')).toHaveAttribute('aria-rowcount', '18');
  const decided = await readBoard(window);
  expect(decided.pairs).toHaveLength(18);
  await job.proposePairs();
  await expect(window.getByRole('status').getByText(/pairs proposed$/)).toBeVisible();
  const second = await readBoard(window);
  expect(second.pairs).toHaveLength(19);
  await pressMenuKey(running, 'Z');
  await expect(undone).toBeVisible();
  await isBoard(decided);
  await pressMenuKey(running, 'Z', true);
  await expect(redone).toBeVisible();
  await isBoard(second);

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await mainJob(again, 'en').openPairing();
  await expect.poll(() => readBoard(again.window)).toEqual(second);
});
