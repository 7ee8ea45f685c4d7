import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#shared/domain/workspace.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';

/** The cards of a lane, from its top. */
function cardsOf(window: Page, lane: 'mentors' | 'pairs' | 'mentees'): Locator {
  return window.locator(`[data-lane="${lane}"] [data-index]`);
}

function keysOf(cards: Locator): Promise<readonly (string | null)[]> {
  return cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-key')));
}

/** Who a card of one person is about. */
async function nameOn(card: Locator): Promise<string> {
  const label = await card.getByRole('checkbox').getAttribute('aria-label');
  return label?.replace(/^Select (.*) for a proposal$/, '$1') ?? '';
}

async function openBoard(running: RunningApp, locale: Locale) {
  await waitUntilReady(running.window);
  const job = mainJob(running, locale);
  await job.createProgramme('Cohorte');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  return job;
}

/** Moves the pointer with the button held, in steps as a hand does. */
async function dragOver(window: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (start === null || end === null) throw new Error('Both cards must be in view');
  await window.mouse.move(start.x + start.width / 2, start.y + 12);
  await window.mouse.down();
  await window.mouse.move(start.x + start.width / 2 + 12, start.y + 20, { steps: 3 });
  await window.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
}

for (const locale of ['en', 'fr'] as const) {
  test(`people are paired by hand, by mouse and by keyboard, and each move is undone, ${locale}`, async ({
    launch,
  }) => {
    const running = await launch({ preferences: { locale, theme: 'light' } });
    const { translate: t } = await openBoard(running, locale);
    const { window } = running;
    const mentors = cardsOf(window, 'mentors');
    const mentees = cardsOf(window, 'mentees');
    const pairs = cardsOf(window, 'pairs');
    const notice = window.getByRole('status');

    // The consequences are told before the card is let go.
    await dragOver(window, mentors.nth(1), mentees.nth(0));
    const partners = { name: 'Louis Benali', partner: 'Isabelle Çelik' };
    await expect(window.getByText(t('board.target.person', partners)).last()).toBeVisible();
    await expect(
      window.getByText(t('matching.change.pairsMore', { count: 1 })).last(),
    ).toBeVisible();
    await window.mouse.up();
    await expect(pairs).toHaveCount(1);
    await expect(
      notice.getByText(t('board.paired', { mentor: 'Louis Benali', mentee: 'Isabelle Çelik' })),
    ).toBeVisible();

    // Out of the pair again: the card on a lane.
    await dragOver(window, pairs.nth(0), mentors.nth(3));
    await window.mouse.up();
    await expect(pairs).toHaveCount(0);
    await sendMenuCommand(running, 'undo');
    await expect(
      window.getByText(t('app.undo.done', { what: t('command.dissolvePair') })),
    ).toBeVisible();
    await expect(pairs).toHaveCount(1);

    // The same by keyboard, told to screen readers.
    const status = window.locator('[aria-live="assertive"]:not([id])');
    await mentors.nth(0).focus();
    await window.keyboard.press('Space');
    await expect(status).toContainText('Karim Aubry');
    await expect(status).toContainText(t('board.carry.place', { place: 1, count: 22 }));
    await window.keyboard.press('ArrowDown');
    await expect(status).toContainText(t('board.carry.place', { place: 2, count: 22 }));
    await window.keyboard.press('Escape');
    await expect(status).toHaveText(t('board.carry.cancelled', { name: 'Karim Aubry' }));
    await expect(pairs).toHaveCount(1);
    await window.keyboard.press('Space');
    await expect(status).toContainText(t('board.carry.place', { place: 1, count: 22 }));
    await window.keyboard.press('Enter');
    await expect(pairs).toHaveCount(2);
    await sendMenuCommand(running, 'undo');
    await expect(
      window.getByText(t('app.undo.done', { what: t('command.pairByHand') })),
    ).toBeVisible();
    await expect(pairs).toHaveCount(1);
  });
}

test('who is below the pointer is paired, however the others rank', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running, 'en');
  const { window } = running;
  await job.proposePairs();
  const mentees = cardsOf(window, 'mentees');
  const mentor = cardsOf(window, 'mentors').first();
  await expect(mentees.nth(1)).toBeVisible();
  const keysBefore = await keysOf(mentees);
  const names = { mentor: await nameOn(mentor), mentee: await nameOn(mentees.nth(1)) };
  await dragOver(window, mentor, mentees.nth(1));
  // The candidates are lit where they are.
  await expect(
    mentees
      .getByTitle(/^Fit /)
      .or(mentees.getByRole('img', { name: 'Not possible' }))
      .first(),
  ).toBeVisible();
  expect(await keysOf(mentees)).toEqual(keysBefore);
  await expect(
    window.getByText(`Pair ${names.mentor} with ${names.mentee}`, { exact: true }),
  ).toBeVisible();
  await window.mouse.up();
  await expect(
    window
      .getByRole('dialog', { name: `Pair ${names.mentor} and ${names.mentee} against a rule?` })
      .or(
        window
          .getByRole('status')
          .getByText(`${names.mentor} and ${names.mentee} are a pair, locked`),
      ),
  ).toBeVisible();
});

test('a pair against a rule is made only with a reason, which it keeps', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await openBoard(running, 'en');
  const { window } = running;
  await window.getByRole('searchbox').fill('karim aubry');
  await cardsOf(window, 'mentors').first().click();
  await window.getByRole('searchbox').fill('claire marin');
  const impossible = cardsOf(window, 'mentees').filter({ hasText: 'Claire Marin' });
  await expect(impossible.getByRole('img', { name: 'Not possible' })).toBeVisible();
  await impossible.click();
  const panel = window.getByRole('complementary', { name: 'Why not these two' });
  await expect(panel.getByText('Claire Marin has not volunteered')).toBeVisible();
  await panel.getByRole('button', { name: 'Pair them' }).click();

  const dialog = window.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Pair them all the same' });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel(/^Why you pair them/).fill('She has agreed by phone');
  await confirm.click();
  const made = window.getByRole('complementary', { name: 'Why this pair' });
  await expect(made.getByText(/She has agreed by phone/)).toBeVisible();
  await expect(made.getByRole('img', { name: 'Rule broken' })).toBeVisible();
});

test('locks, rejections and publication hold after a restart, and publication can be undone', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const job = await openBoard(running, 'en');
  const { window, app } = running;
  const pairs = cardsOf(window, 'pairs');
  await job.proposePairs();

  const locked = (await pairs.nth(0).textContent()) ?? '';
  await pairs.nth(0).getByRole('button', { name: /^Lock/ }).click();
  await expect(pairs.nth(0).getByRole('button', { name: /^Unlock/ })).toBeVisible();

  await pairs.nth(1).click();
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  await expect(panel.getByText('Never paired before')).toBeVisible();
  await panel.getByRole('button', { name: 'Reject' }).click();
  await window.getByLabel('Private reason').fill('They have argued');
  await window.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await expect(panel).toBeHidden();
  await job.proposePairs();
  await expect(pairs.nth(0)).toHaveText(locked);

  await job.acceptAll();
  await window.getByRole('button', { name: 'Publish…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy all' }).click();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('First steps');
  expect(copied).not.toContain('argued');
  await dialog.getByRole('button', { name: /^Publish/ }).click();
  await expect(dialog.getByText(/pairs have begun/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(pairs.nth(0).getByText('Active')).toBeVisible();

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  const later = mainJob(again, 'en');
  await later.openPairing();
  const laterPairs = cardsOf(again.window, 'pairs');
  await expect(laterPairs.nth(0).getByText('Active')).toBeVisible();
  await expect(laterPairs.nth(0).getByRole('button', { name: /^Unlock/ })).toBeVisible();
  await sendMenuCommand(again, 'undo');
  await expect(again.window.getByText('Undone: publish pairs')).toBeVisible();
  await expect(laterPairs.nth(0).getByText('Active')).toHaveCount(0);
  await expect(laterPairs.nth(0).getByText('Accepted')).toBeVisible();

  await later.showView('list');
  await again.window.getByRole('tab', { name: 'Kept apart (1)' }).click();
  await expect(again.window.getByLabel('Private reason')).toHaveValue('They have argued');
});
