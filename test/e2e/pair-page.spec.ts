import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Instant } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import type { LaunchOptions, RunningApp } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

/** The page of the first pair of a published programme, opened from the board. */
async function openPairPage(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
): Promise<RunningApp> {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Pair pages');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  await job.proposePairs();
  await job.acceptAll();
  const t = job.translate;
  await window.getByRole('button', { name: t('board.propose.more'), exact: true }).click();
  await window.getByRole('menuitem', { name: t('board.publish') }).click();
  await window.getByRole('button', { name: /^Publish \d+ pairs$/ }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await job.openFirstPair();
  await window.getByRole('link', { name: 'Open the pair’s page' }).click();
  await expect(window.getByRole('tab', { name: 'Overview' })).toBeVisible();
  return running;
}

test('a pair sets goals both ways, reaches them step by step, and keeps its promises', async ({
  launch,
}) => {
  const { window } = await openPairPage(launch);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/ → /);
  await expect(window.getByText('Too early to tell')).not.toHaveCount(0);

  await window.getByRole('tab', { name: 'Goals' }).click();
  await window.getByRole('button', { name: 'Add for the mentee' }).click();
  const dialog = window.getByRole('dialog');
  const title = dialog.getByRole('textbox', { name: 'Goal' });
  await expect(title).toBeFocused();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Say what the goal is.')).toBeVisible();
  await expect(title).toBeFocused();
  await title.fill('x'.repeat(201));
  await expect(title).toHaveAccessibleDescription(/1 character too many/);
  await title.fill('Post without help');
  await dialog.getByRole('textbox', { name: 'Measured by' }).fill('posts a month');
  await dialog.getByRole('textbox', { name: 'At the start' }).fill('0');
  await dialog.getByRole('textbox', { name: 'Target' }).fill('four');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('A number, such as 3 or 12.5')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Target' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Target' }).fill('4');
  await dialog.getByRole('textbox', { name: 'Today' }).fill('1,5');
  await dialog.getByRole('button', { name: 'Add a milestone' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Milestone 1' })).toBeFocused();
  await window.keyboard.type('First post');
  await expect(dialog.getByRole('textbox', { name: /^Milestone/ })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Save' }).click();

  const goal = window.getByRole('article', { name: 'Post without help' });
  await expect(goal.getByText('1.5 now, from 0 to 4 posts a month')).toBeVisible();
  await expect(goal.getByText('38%')).toBeVisible();
  await expect(goal.getByText('Open')).toBeVisible();
  await goal.getByRole('checkbox', { name: 'Reached: First post' }).click();
  await expect(goal.getByText('In progress')).toBeVisible();
  await goal.getByRole('button', { name: 'Decide on “Post without help”' }).click();
  await window.getByRole('menuitem', { name: 'Mark as achieved' }).click();
  await expect(goal.getByText('Achieved')).toBeVisible();
  await undoNotice(window, 'Goal achieved');
  await expect(goal.getByText('In progress')).toBeVisible();

  await window.getByRole('tab', { name: 'Actions' }).click();
  await window.getByRole('textbox', { name: 'Action' }).fill('Send the comments rule');
  await window.getByRole('textbox', { name: 'Action' }).press('Enter');
  const done = window.getByRole('checkbox', { name: 'Done: Send the comments rule' });
  await expect(window.getByRole('textbox', { name: 'Action' })).toBeFocused();
  await done.click();
  await expect(window.getByRole('heading', { name: 'Done or dropped' })).toBeVisible();
  await expect(done).toBeChecked();

  await window.getByRole('tab', { name: 'Overview' }).click();
  const timeline = window.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem')).toHaveText([
    /Action done/,
    /Milestone reached: First post/,
    /Goal set/,
    /The pair began/,
    /Pair accepted/,
  ]);
});

test('a charter is agreed by both, stands while the next is written, and is saved as PDF', async ({
  launch,
}) => {
  const { app, window, userDataFolder } = await openPairPage(launch);
  await window.getByRole('tab', { name: 'Charter' }).click();
  await window.getByRole('button', { name: 'Write the charter' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('group')).toHaveCount(14);
  await dialog.getByRole('button', { name: 'Leave out “Time to get going”' }).click();
  await dialog.getByRole('button', { name: 'Save the draft' }).click();

  const charter = window.getByRole('article', { name: 'Version 1' });
  await expect(charter.getByText('Draft', { exact: true })).toBeVisible();
  await expect(charter.getByRole('listitem')).toHaveCount(13);
  const agree = charter.getByRole('button', { name: / agrees today$/ });
  await agree.first().click();
  await expect(agree).toHaveCount(1);
  await agree.click();
  await expect(charter.getByText('Agreed', { exact: true })).toBeVisible();

  await charter.getByRole('button', { name: 'Write a new version' }).click();
  await dialog.getByRole('button', { name: 'Time to get going' }).click();
  await dialog.getByRole('button', { name: 'Save the draft' }).click();
  await expect(window.getByRole('article', { name: 'Version 2' })).toBeVisible();

  // The agreed version is the one on paper until both have agreed to the next.
  await window.getByRole('link', { name: 'Print the charter' }).click();
  const paper = window.getByRole('article');
  await expect(paper.getByText(/Version 1 · Agreed$/)).toBeVisible();
  await expect(paper.getByText('Outside any reporting line')).toBeVisible();
  await expect(paper.getByText('Signature')).toHaveCount(2);
  const file = path.join(userDataFolder, 'charter.pdf');
  await answerSaveDialog(app, file);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as charter.pdf')).toBeVisible();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a pair pauses, goes on and ends early with a reason, and each can be undone', async ({
  launch,
}) => {
  const { window } = await openPairPage(launch);
  const choose = async (name: string) => {
    await window.getByRole('button', { name: 'More', exact: true }).click();
    await window.getByRole('menuitem', { name }).click();
  };
  const timeline = window.getByRole('region', { name: 'Timeline' });
  await choose('Pause…');
  await window.getByRole('textbox', { name: 'Note' }).fill('On leave');
  await window.getByRole('button', { name: 'Pause the pair' }).click();
  await expect(timeline.getByText('On leave')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Plan a session' })).toHaveCount(0);
  await choose('Resume');
  await expect(timeline.getByText('Taken up again')).toBeVisible();

  await choose('End early…');
  const end = window.getByRole('button', { name: 'End the pair' });
  await end.click();
  await expect(window.getByText('Choose a reason.')).toBeVisible();
  await expect(window.getByRole('combobox', { name: 'Reason' })).toBeFocused();
  await window.getByRole('combobox', { name: 'Reason' }).click();
  await window.getByRole('option', { name: 'No time' }).click();
  await end.click();
  await expect(timeline.getByText('Ended early: No time')).toBeVisible();
  await undoNotice(window, /^The pair of .+ has ended/);
  await expect(timeline.getByText('Ended early: No time')).toHaveCount(0);
  await expect(timeline.getByText('Taken up again')).toBeVisible();
});

test('a running pair is ended from the board with a reason, and its sessions with it, in one step', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const startsAt = asId<Instant>(new Date(Date.now() + 7 * 86_400_000).toISOString());
  const session = buildSession({
    programmeId,
    pairIds: [pair.id],
    startsAt,
    state: 'planned',
    startedAt: null,
    heldMinutes: null,
    moves: [],
    absence: null,
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
  await window.reload();
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.openPairing();

  // Put down among those who wait, it stays a pair.
  const card = await window.locator('[data-lane="pairs"] [data-index]').first().boundingBox();
  const lane = await window.locator('[data-lane="mentors"]').boundingBox();
  if (card === null || lane === null) throw new Error('The board must be in view');
  await window.mouse.move(card.x + card.width / 2, card.y + 12);
  await window.mouse.down();
  await window.mouse.move(card.x + card.width / 2 + 12, card.y + 20, { steps: 3 });
  await window.mouse.move(lane.x + lane.width / 2, lane.y + lane.height / 2, { steps: 6 });
  await window.mouse.up();
  await expect(
    window.getByRole('status').getByText(/^Nora Haddad and Philippe Aubry have begun/),
  ).toBeVisible();
  await expect(window.locator('[data-lane="pairs"] [data-index]')).toHaveCount(1);

  await job.openFirstPair();
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  await expect(panel.getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await panel.getByRole('link', { name: 'End this pair…' }).click();

  const dialog = window.getByRole('dialog');
  await expect(
    dialog.getByRole('checkbox', { name: 'Cancel the 1 session still planned' }),
  ).toBeChecked();
  await dialog.getByRole('combobox', { name: 'Reason' }).click();
  await window.getByRole('option', { name: 'No time' }).click();
  await dialog.getByRole('button', { name: 'End the pair' }).click();
  const timeline = window.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem').nth(0)).toContainText('Ended early: No time');
  await expect(timeline.getByRole('listitem').nth(1)).toContainText(
    'Session cancelled by the coordinator',
  );
  await undoNotice(window, 'The pair of Nora Haddad and Philippe Aubry has ended');
  await expect(timeline.getByText('Session cancelled by the coordinator')).toHaveCount(0);
  await expect(timeline.getByText('Ended early: No time')).toHaveCount(0);
});
