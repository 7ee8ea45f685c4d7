import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';

/** The cards of a lane, from its top. */
function cardsOf(window: Page, lane: 'mentors' | 'pairs' | 'mentees'): Locator {
  return window.locator(`[data-lane="${lane}"] [data-key]`);
}

/** The card that has the focus, in whichever lane. */
function focusedCard(window: Page): Locator {
  return window.locator('[data-lane] [data-key]:focus');
}

async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.press(key);
}

/** Picks up the card and puts it down at the first place, by keyboard. */
async function pairWithTheBest(window: Page, card: Locator): Promise<void> {
  await pressOn(card, 'Space');
  await expect(window.locator('[aria-live="assertive"]:not([id])')).toContainText('Place 1 of');
  await window.keyboard.press('Enter');
}

async function openBoard(running: RunningApp, list = fixturePath('people-46-fr.csv')) {
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Cohorte');
  await job.importPeople(list);
  await job.openPairing();
  return job;
}

test('whatever is done to the pairs leaves the focus beside what has gone', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running);
  const { window } = running;
  const mentees = cardsOf(window, 'mentees');
  const pairs = cardsOf(window, 'pairs');
  const following = (await mentees.nth(2).getAttribute('data-key')) ?? '';

  await pairWithTheBest(window, mentees.nth(1));
  await expect(pairs).toHaveCount(1);
  await expect(focusedCard(window)).toHaveAttribute('data-key', following);
  // The arrows go on from the card after it.
  await window.keyboard.press('ArrowUp');
  await expect(mentees.nth(0)).toBeFocused();

  const propose = window.getByRole('button', { name: 'Propose pairs', exact: true });
  await propose.focus();
  await job.proposePairs();
  await expect(propose).toBeFocused();
  await pressOn(pairs.nth(1));
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  await pressOn(button('Accept'));
  await expect(button('Take back acceptance')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(button('Accept')).toBeFocused();

  const next = (await pairs.nth(2).getAttribute('data-key')) ?? '';
  await pressOn(button('Remove'));
  await expect(panel).toBeHidden();
  await expect(focusedCard(window)).toHaveAttribute('data-key', next);

  await pressOn(focusedCard(window));
  const after = (await pairs.nth(2).getAttribute('data-key')) ?? '';
  await pressOn(button('Reject'));
  await window.getByLabel('Private reason').press('Tab');
  await pressOn(window.getByRole('dialog').getByRole('button', { name: 'Reject' }));
  await expect(panel).toBeHidden();
  await expect(focusedCard(window)).toHaveAttribute('data-key', after);
});

test('what is decided in the list, or deleted or stored in the criteria, leaves the focus there', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running);
  const { window } = running;
  await job.showView('list');
  await job.proposePairs();
  const grid = window.getByRole('grid', { name: 'Pairing' });
  const rows = grid.getByRole('row');
  await pressOn(rows.nth(3).getByRole('button', { name: /^Accept / }));
  await expect(rows.nth(3)).toBeFocused();

  const fourth =
    (await rows
      .nth(4)
      .getByRole('button', { name: /^Reject / })
      .getAttribute('aria-label')) ?? '';
  await pressOn(rows.nth(4).getByRole('button', { name: /^Reject / }));
  await window.getByLabel('Private reason').press('Tab');
  await pressOn(window.getByRole('dialog').getByRole('button', { name: 'Reject' }));
  await expect(grid.getByRole('button', { name: fourth })).toHaveCount(0);
  await expect(grid.locator('[role="row"]:focus')).toHaveCount(1);

  await window.getByRole('button', { name: 'Criteria', exact: true }).click();
  const seed = window.getByLabel('Seed', { exact: true });
  await seed.fill('7');
  await seed.press('Enter');
  await sendMenuCommand(running, 'undo');
  await expect(seed).toHaveValue('1');
  await expect(seed).toBeFocused();

  const button = (name: string) => window.getByRole('button', { name, exact: true });
  for (const name of ['Near', 'Wide']) {
    await button('Save as a profile…').click();
    await window.getByLabel('Name of the profile').fill(name);
    await window.getByLabel('Name of the profile').press('Enter');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
  await pressOn(button('Delete the profile “Wide”'));
  await expect(button('Load the profile “Near”')).toBeFocused();
  await pressOn(button('Delete the profile “Near”'));
  await expect(button('Save as a profile…')).toBeFocused();
});

test('put down before there is a place, whoever was picked up is back and the light is out', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await openBoard(running);
  const { window } = running;
  const mentor = cardsOf(window, 'mentors').first();
  const lit = cardsOf(window, 'mentees').getByTitle(/^Fit /);
  await mentor.focus();
  // Faster than the worker can answer.
  await window.evaluate(`(() => {
    const row = document.activeElement;
    for (const key of [' ', 'Enter']) {
      row.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  })()`);
  const status = window.locator('[aria-live="assertive"]:not([id])');
  await expect(status).toHaveText(/put back$/);
  await expect(lit).toHaveCount(0);
  await expect(window.getByRole('complementary')).toHaveCount(0);
  await expect(mentor).toBeFocused();

  // A moment later it can be carried as ever.
  await mentor.press('Space');
  await expect(status).toContainText('Place 1 of');
  await expect(lit.first()).toBeVisible();
  await mentor.press('Escape');
  await expect(lit).toHaveCount(0);
});

test('who was ticked and is paired since is not proposed for', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await openBoard(running);
  const { window } = running;
  // Each has one place.
  const mentees = cardsOf(window, 'mentees');
  const menuItem = window.getByRole('menuitem', { name: /^Propose for the/ });
  const openMenu = () => window.getByRole('button', { name: 'More ways to propose' }).click();
  await mentees.nth(0).getByRole('checkbox').check();
  await mentees.nth(1).getByRole('checkbox').check();
  await openMenu();
  await expect(menuItem).toContainText('the 2 selected');
  await window.keyboard.press('Escape');

  await pairWithTheBest(window, mentees.nth(0));
  await expect(cardsOf(window, 'pairs')).toHaveCount(1);
  await openMenu();
  await expect(menuItem).toContainText('the 1 selected');
  await window.keyboard.press('Escape');

  await pairWithTheBest(window, mentees.nth(0));
  await expect(cardsOf(window, 'pairs')).toHaveCount(2);
  await openMenu();
  await expect(menuItem).toBeDisabled();
});

test('each card of someone in both roles opens and closes their own', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, userDataFolder } = running;
  const list = path.join(userDataFolder, 'people.csv');
  const rows = [
    'First name,Last name,Email,Role,Volunteered',
    'Ada,Mensah,ada@example.test,both,yes',
    'Ben,Okafor,ben@example.test,mentor,yes',
    'Cleo,Marsh,cleo@example.test,mentee,yes',
  ];
  await writeFile(list, `${rows.join('\n')}\n`);
  await openBoard(running, list);
  const panel = window.getByRole('complementary', { name: 'Ada Mensah' });
  const selected = window.locator('[data-lane] [aria-selected="true"]');
  const asMentor = cardsOf(window, 'mentors').filter({ hasText: 'Ada Mensah' });
  const asMentee = cardsOf(window, 'mentees').filter({ hasText: 'Ada Mensah' });

  await asMentor.click();
  await expect(panel.getByText('Mentor', { exact: true })).toBeVisible();
  await expect(asMentor).toHaveAttribute('aria-selected', 'true');
  await asMentee.click();
  await expect(panel.getByText('Mentee', { exact: true })).toBeVisible();
  await expect(asMentee).toHaveAttribute('aria-selected', 'true');
  await expect(selected).toHaveCount(1);
  await asMentee.click();
  await expect(panel).toHaveCount(0);

  // Of the two cards of someone in a couple, only the one whose role it is about is selected.
  await asMentor.click();
  await cardsOf(window, 'mentees').filter({ hasText: 'Cleo Marsh' }).click();
  await expect(window.getByRole('complementary', { name: 'Why not these two' })).toBeVisible();
  await expect(selected).toHaveCount(2);
  await expect(asMentee).toHaveAttribute('aria-selected', 'false');
});
