import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';
import { openProposedList } from './support/pair-list-page.ts';
import { undoNotice } from './support/undo-notice.ts';

test('a rejected pair is not proposed again, and each decision can be undone', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { job, pairCount, grid } = await openProposedList(running, 'en');
  const reject = grid.getByRole('button', { name: /^Reject / }).first();
  const rejected = ((await reject.getAttribute('aria-label')) ?? '').replace('Reject ', '');

  await reject.click();
  await window.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(pairCount));
  await expect(window.getByRole('tab', { name: 'Kept apart (1)' })).toBeVisible();
  await job.proposePairs();
  await expect(window.getByRole('status').getByText(/pairs? proposed$/)).toBeVisible();
  await expect(grid.getByRole('button', { name: `Reject ${rejected}` })).toHaveCount(0);

  // Undo from the native menu, twice: the second proposal, then the rejection.
  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: propose pairs')).toBeVisible();
  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: reject pair')).toBeVisible();
  await expect(grid.getByRole('button', { name: `Reject ${rejected}` })).toHaveCount(1);
  await expect(window.getByRole('tab', { name: 'Kept apart (0)' })).toBeVisible();

  // Undo from the notice of the decision itself.
  await grid.getByRole('button', { name: `Accept ${rejected}` }).click();
  await expect(grid.getByText('Accepted')).toHaveCount(1);
  await undoNotice(window, `${rejected} accepted`);
  await expect(grid.getByText('Accepted')).toHaveCount(0);
});

test('an accepted pair is kept by the next proposal', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { job, pairCount, grid } = await openProposedList(running, 'en');
  // The last of the list is the weakest pair: left alone, another objective might drop it.
  await window.getByRole('columnheader', { name: 'Fit' }).getByRole('button').click();
  const accept = grid.getByRole('button', { name: /^Accept / }).first();
  await accept.click();
  await expect(grid.getByText('Accepted')).toHaveCount(1);
  await window.getByRole('button', { name: 'Criteria' }).click();
  await window.getByRole('combobox', { name: 'What counts first' }).click();
  await window.getByRole('option', { name: 'Most people' }).click();
  await expect(window.getByRole('combobox', { name: 'What counts first' })).toHaveText(
    'Most people',
  );
  expect(await job.proposePairs()).toBeGreaterThanOrEqual(pairCount);
  await expect(grid.getByText('Accepted')).toHaveCount(1);
});

test('what is decided while a proposal is worked out stands', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { grid } = await openProposedList(running, 'en');
  const reject = grid.getByRole('button', { name: /^Reject / }).first();
  const accepted = ((await reject.getAttribute('aria-label')) ?? '').replace('Reject ', '');

  await window.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(window.getByRole('status').getByText(/proposed$/)).toHaveCount(0);

  // In one and the same moment, as no hand can.
  await window.evaluate(`(() => {
    const click = (name) => [...document.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name).click();
    click('Propose pairs');
    click(${JSON.stringify(`Accept ${accepted}`)});
  })()`);
  await expect(window.getByRole('status').getByText(/pairs? proposed$/)).toBeVisible();
  await expect(grid.getByText('Accepted')).toHaveCount(1);
  await expect(grid.getByRole('button', { name: `Accept ${accepted}` })).toHaveCount(0);
});

test('what is undone back to the first screen is done again from there', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Cohorte');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  const { translate: t } = job;
  await sendMenuCommand(running, 'undo');
  await expect(
    window.getByText(t('app.undo.done', { what: t('command.importPeople') })),
  ).toBeVisible();
  await sendMenuCommand(running, 'undo');
  const undone = window.getByText(t('app.undo.done', { what: t('command.createProgramme') }));
  await expect(undone).toBeVisible();
  await expect(window).toHaveURL(/#\/welcome$/);

  await window.getByRole('button', { name: t('app.redo'), exact: true }).click();
  await expect(window).toHaveURL(/overview$/);
  await sendMenuCommand(running, 'redo');
  await expect(
    window.getByText(t('app.redo.done', { what: t('command.importPeople') })),
  ).toBeVisible();
  await expect(window.getByText('Cohorte').first()).toBeVisible();
});
