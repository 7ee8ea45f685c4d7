import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from './support/app-test.ts';
import { cardsOf, laneOf, openBoard } from './support/board-page.ts';
import type { MainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';
import { showTab } from './support/pair-list-page.ts';

interface Couple {
  readonly mentor: string;
  readonly mentee: string;
}

/** Who is on the card of a pair that is not locked. */
async function coupleOn(card: Locator, { translate: t }: MainJob): Promise<Couple> {
  const label = new RegExp(t('board.lockNamed', { mentor: '(.+)', mentee: '(.+)' }));
  const lock = card.getByRole('button', { name: label });
  const [, mentor, mentee] = label.exec((await lock.getAttribute('aria-label')) ?? '') ?? [];
  if (mentor === undefined || mentee === undefined) throw new Error('The card is of no open pair');
  return { mentor, mentee };
}

/** Found while the two are a pair on the board; the lock is shut on those made by hand. */
function lockOf(window: Page, { translate: t }: MainJob, couple: Couple, isLocked: boolean) {
  const name = t(isLocked ? 'board.unlockNamed' : 'board.lockNamed', { ...couple });
  return cardsOf(window, 'pairs').getByRole('button', { name, exact: true });
}

/** Both pairs once their mentors have changed places. */
function swapped(one: Couple, other: Couple): readonly [Couple, Couple] {
  return [
    { mentor: one.mentor, mentee: other.mentee },
    { mentor: other.mentor, mentee: one.mentee },
  ];
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It must be in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the pointer with the button held, in steps as a hand does. */
async function dragOver(window: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middleOf(from);
  const end = await middleOf(to);
  await window.mouse.move(start.x, start.y);
  await window.mouse.down();
  await window.mouse.move(start.x + 12, start.y + 8, { steps: 3 });
  await window.mouse.move(end.x, end.y, { steps: 6 });
}

/** What the buttons of the choice say, and what each would do. */
function choiceIn(window: Page, { translate: t }: MainJob, one: Couple, other: Couple) {
  const title = t('board.swap.title', { name: one.mentor, replaced: other.mentor });
  const dialog = window.getByRole('dialog', { name: title });
  return {
    dialog,
    swap: dialog.getByRole('button', { name: t('board.swap.swap'), exact: true }),
    replace: dialog.getByRole('button', { name: t('board.swap.replace'), exact: true }),
  };
}

test('a mentor dropped on another pair swaps with its mentor, and one undo takes it all back', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const job = await openBoard(running, 'en');
  const proposed = await job.proposePairs();
  const pairs = cardsOf(window, 'pairs');
  const one = await coupleOn(pairs.nth(0), job);
  const other = await coupleOn(pairs.nth(2), job);
  const [first, second] = swapped(one, other);

  await dragOver(window, pairs.nth(0).getByTitle(`Drag to move ${one.mentor} alone`), pairs.nth(2));
  const told = `Swap: ${first.mentor} with ${first.mentee}, ${second.mentor} with ${second.mentee}`;
  await expect(window.getByText(told, { exact: true })).toBeVisible();
  const left = `${other.mentor} has no mentee any more`;
  await expect(window.getByText(left, { exact: true })).toBeVisible();
  await window.mouse.up();

  const { dialog, swap, replace } = choiceIn(window, job, one, other);
  await expect(swap).toHaveAccessibleDescription(new RegExp(`^${told}.*Total`));
  await expect(replace).toHaveAccessibleDescription(
    new RegExp(`${one.mentee} has no mentor any more.*Total`),
  );
  await swap.click();
  await expect(dialog).toHaveCount(0);
  await expect(
    window
      .getByRole('status')
      .getByText(
        `${first.mentor} and ${first.mentee}, ${second.mentor} and ${second.mentee} are pairs, locked`,
      ),
  ).toBeVisible();
  await expect(laneOf(window, 'pairs')).toHaveAttribute('aria-rowcount', String(proposed));
  await expect(lockOf(window, job, one, false)).toHaveCount(0);
  await expect(lockOf(window, job, other, false)).toHaveCount(0);

  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: move between pairs')).toBeVisible();
  await expect(lockOf(window, job, one, false)).toBeVisible();
  await expect(lockOf(window, job, other, false)).toBeVisible();
  await expect(laneOf(window, 'pairs')).toHaveAttribute('aria-rowcount', String(proposed));

  // Replacing leaves two people without a pair, as dropping on a locked pair does without a question.
  await dragOver(window, pairs.nth(0).getByTitle(`Drag to move ${one.mentor} alone`), pairs.nth(2));
  await window.mouse.up();
  await replace.click();
  await expect(laneOf(window, 'pairs')).toHaveAttribute('aria-rowcount', String(proposed - 1));
  await expect(lockOf(window, job, second, true)).toHaveCount(0);
});

test('the keyboard swaps too, and Escape puts back', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window } = running;
  const { keyboard } = window;
  const job = await openBoard(running, 'fr');
  const { translate: t } = job;
  const proposed = await job.proposePairs();
  const pairs = cardsOf(window, 'pairs');
  const one = await coupleOn(pairs.nth(0), job);
  const other = await coupleOn(pairs.nth(2), job);
  const couples = swapped(one, other);
  const told = t('board.target.swap', {
    pairs: couples.map((couple) => t('board.target.couple', { ...couple })).join(', '),
  });
  const status = window.locator('[aria-live="assertive"]:not([id])');
  const { dialog, swap } = choiceIn(window, job, one, other);
  const nothingElse = t('board.target.pair', {
    name: one.mentor,
    partner: other.mentee,
    replaced: other.mentor,
  });

  /** Picks up the mentor of the first pair and goes from place to place until the other pair. */
  const carryToOther = async () => {
    await keyboard.press('Space');
    await expect(status).toContainText(t('board.carry.place', { place: 1, count: 22 }));
    for (let place = 2; place <= 22; place += 1) {
      if ((await status.textContent())?.includes(told) === true) break;
      await keyboard.press('ArrowDown');
      await expect(status).toContainText(t('board.carry.place', { place, count: 22 }));
    }
    await expect(status).toContainText(told);
    await expect(status).toContainText(nothingElse);
    await keyboard.press('Enter');
    await expect(swap).toBeFocused();
  };

  await pairs.nth(0).focus();
  await carryToOther();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(status).toHaveText(t('board.carry.cancelled', { name: one.mentor }));
  await expect(pairs.nth(0)).toBeFocused();
  await expect(lockOf(window, job, one, false)).toBeVisible();

  await carryToOther();
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const names = couples.map((couple) => t('board.pairNames', { ...couple })).join(', ');
  await expect(
    window.getByRole('status').getByText(t('board.swapped', { pairs: names })),
  ).toBeVisible();
  await expect(laneOf(window, 'pairs')).toHaveAttribute('aria-rowcount', String(proposed));

  await sendMenuCommand(running, 'undo');
  await expect(lockOf(window, job, one, false)).toBeVisible();
  await expect(lockOf(window, job, other, false)).toBeVisible();
});

test('a swap that a rule forbids says so and can only replace; a locked pair asks nothing', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const job = await openBoard(running, 'en');
  await job.proposePairs();
  const pairs = cardsOf(window, 'pairs');
  const one = await coupleOn(pairs.nth(0), job);
  const other = await coupleOn(pairs.nth(2), job);

  // The second pair of the swap is kept apart, the first is not.
  await job.showView('list');
  await showTab(window, 'apart');
  await window.getByRole('button', { name: 'Keep two people apart…' }).click();
  const apart = window.getByRole('dialog');
  for (const [label, name] of [
    ['First person', other.mentor],
    ['Second person', one.mentee],
  ] as const) {
    await apart.getByLabel(label, { exact: true }).fill(name);
    await window.getByRole('option', { name, exact: true }).click();
  }
  await apart.getByRole('button', { name: 'Keep apart' }).click();
  await expect(apart).toHaveCount(0);
  await job.showView('board');

  const handle = pairs.nth(0).getByTitle(`Drag to move ${one.mentor} alone`);
  await dragOver(window, handle, pairs.nth(2));
  await window.mouse.up();
  const { dialog, swap, replace } = choiceIn(window, job, one, other);
  const rule = `${other.mentor} and ${one.mentee}: You have ruled this pair out`;
  await expect(dialog.getByText(rule, { exact: true })).toBeVisible();
  await expect(swap).toBeDisabled();
  await expect(replace).toBeFocused();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);

  await lockOf(window, job, other, false).click();
  await expect(lockOf(window, job, other, true)).toBeVisible();
  await dragOver(window, handle, pairs.nth(2));
  await expect(
    window.getByText(`Pair ${one.mentor} with ${other.mentee}, in place of ${other.mentor}`, {
      exact: true,
    }),
  ).toBeVisible();
  await window.mouse.up();
  await expect(
    window.getByRole('status').getByText(`${one.mentor} and ${other.mentee} are a pair, locked`),
  ).toBeVisible();
});

test('a card that comes to lie below a pointer at rest is where it is put down', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { translate: t } = await openBoard(running, 'en');
  const rows = laneOf(window, 'mentees').getByRole('rowgroup');
  const told = window.getByText(/^Pair .* with /);
  const weighed = window.getByText(t('matching.change.pairsMore', { count: 1 }), { exact: true });
  await dragOver(window, cardsOf(window, 'mentors').nth(0), cardsOf(window, 'mentees').nth(2));
  // As below cards that turn out higher than was thought: nothing scrolls, and no card goes or comes.
  for (const shift of [90, 180]) {
    await expect(weighed).toBeVisible();
    const before = (await told.textContent()) ?? '';
    await rows.evaluate((element: HTMLElement, pixels) => {
      element.style.transform = `translateY(${String(pixels)}px)`;
    }, shift);
    await expect(told).not.toHaveText(before);
  }
  const last = (await told.textContent()) ?? '';
  await window.mouse.up();
  const names = /^Pair (.*) with (.*)$/.exec(last);
  const [, mentor = '', mentee = ''] = names ?? [];
  await expect(
    window
      .getByRole('status')
      .getByText(t('board.paired', { mentor, mentee }))
      .or(window.getByRole('dialog', { name: t('board.override.title', { mentor, mentee }) })),
  ).toBeVisible();
});
