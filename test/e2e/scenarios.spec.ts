import { expect, type Locator } from '@playwright/test';
import type { Locale } from '#shared/domain/workspace.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady, type LaunchOptions, type RunningApp } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

/** The worker of the engine breaks at the next question, and only then. */
const failNextQuestion = `{
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (order) {
    if (order.kind !== 'asked') return postMessage.call(this, order);
    Worker.prototype.postMessage = postMessage;
    this.dispatchEvent(new ErrorEvent('error', { message: 'broken by the test' }));
  };
}`;

/** A programme with proposals on its board, and what the tests of this file look at. */
async function startWithPairs(launch: Launch, locale: Locale) {
  const running = await launch({ preferences: { locale, theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, locale);
  await job.createProgramme('Cohorte');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  const pairCount = await job.proposePairs();
  const t = job.translate;
  return {
    running,
    window,
    job,
    t,
    pairCount,
    button: (name: string): Locator => window.getByRole('button', { name, exact: true }),
    weight: (measure: 'needs' | 'site'): Locator =>
      window.getByRole('slider', {
        name: t('criteria.weight.of', { criterion: t(`matching.measure.${measure}`) }),
      }),
    /** What the live result says of the board and of a proposal. */
    totals: (): Locator =>
      window
        .getByRole('table', { name: t('criteria.preview') })
        .getByRole('row', { name: t('criteria.preview.score') }),
    undo: () => sendMenuCommand(running, 'undo'),
  };
}

test('a scenario is applied without the pair rejected since, also after the engine has failed', async ({
  launch,
}) => {
  const { window, job, t, button, pairCount } = await startWithPairs(launch, 'en');
  await window
    .getByRole('button', { name: /^Lock / })
    .first()
    .click();
  await expect(window.getByRole('button', { name: /^Unlock / })).toHaveCount(1);
  await window.getByRole('link', { name: 'Scenarios' }).click();
  await button('New scenario').click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Name of the scenario').fill('Earlier');
  // The locked pair stays in any case.
  const keep = dialog.getByRole('switch', { name: 'Keep the pairs on the board' });
  await keep.click();
  await expect(dialog.getByLabel('Pairs that may be moved, at most')).toHaveAttribute(
    'max',
    String(pairCount - 1),
  );
  await keep.click();
  await dialog.getByRole('button', { name: 'Run', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  await window.getByRole('link', { name: 'Back to the board' }).click();
  await job.showView('list');
  const list = window.getByRole('grid', { name: 'Pairing', exact: true });
  const reject = list.getByRole('button', { name: /^Reject / }).nth(3);
  const label = (await reject.getAttribute('aria-label')) ?? '';
  await reject.click();
  await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(list.getByRole('button', { name: label, exact: true })).toHaveCount(0);

  await window.getByRole('link', { name: 'Scenarios' }).click();
  const apply = button('Apply “Earlier” to the board');
  await expect(window.getByText('Same pairs')).toBeVisible();
  await window.evaluate(failNextQuestion);
  await apply.click();
  await expect(window.getByText('“Earlier” was not put on the board')).toBeVisible();
  await expect(apply).toBeEnabled();
  await apply.click();
  await expect(
    window.getByText(t('scenarios.applied', { name: 'Earlier', count: pairCount - 2, left: 1 })),
  ).toBeVisible();
  await window.getByRole('link', { name: 'Back to the board' }).click();
  await expect(list).toHaveAttribute('aria-rowcount', String(pairCount));
  await expect(list.getByRole('button', { name: label, exact: true })).toHaveCount(0);
});

for (const locale of ['en', 'fr'] as const) {
  test(`a weight moved by keyboard re-scores the board and is stored, and a profile brings it back, ${locale}`, async ({
    launch,
  }) => {
    const { running, window, t, button, weight, totals, undo } = await startWithPairs(
      launch,
      locale,
    );
    await button(t('board.criteria')).click();
    const needs = weight('needs');
    await expect(needs).toHaveValue('8');
    await expect(totals()).toContainText(/\d/);
    const before = await totals().innerText();

    await needs.focus();
    for (let press = 0; press < 5; press += 1) await window.keyboard.press('ArrowLeft');
    await expect(needs).toHaveValue('3');
    await expect(totals()).not.toHaveText(before);
    await expect(needs).toHaveAttribute('aria-valuetext', /^3 /);

    // Kept under a name, then lost to the usual weights, then back.
    await button(t('criteria.profile.save')).click();
    await window.getByLabel(t('criteria.profile.name')).fill('Retour');
    await button(t('criteria.profile.keep')).click();
    await button(t('criteria.reset')).click();
    await expect(needs).toHaveValue('8');
    await button(t('criteria.profile.load.named', { name: 'Retour' })).click();
    await expect(needs).toHaveValue('3');
    await undo();
    await expect(needs).toHaveValue('8');
    await button(t('criteria.profile.load.named', { name: 'Retour' })).click();
    await expect(needs).toHaveValue('3');

    const again = await running.relaunch();
    await waitUntilReady(again.window);
    await mainJob(again, locale).openPairing();
    await again.window.getByRole('button', { name: t('board.criteria'), exact: true }).click();
    await expect(
      again.window.getByRole('slider', {
        name: t('criteria.weight.of', { criterion: t('matching.measure.needs') }),
      }),
    ).toHaveValue('3');
  });

  test(`scenarios are run, compared and applied without touching the board before, ${locale}`, async ({
    launch,
  }) => {
    const { window, job, t, button, pairCount, undo } = await startWithPairs(launch, locale);
    await window.getByRole('link', { name: t('board.scenarios') }).click();
    await button(t('scenarios.new')).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByLabel(t('scenarios.name')).fill('Équité');
    await dialog.getByLabel(t('pairing.objective')).click();
    await window.getByRole('option', { name: t('pairing.objective.fairest') }).click();
    await dialog.getByRole('button', { name: t('scenarios.run'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    // A variant of it, with another weight.
    await button(t('scenarios.more', { name: 'Équité' })).click();
    await window.getByRole('menuitem', { name: t('scenarios.fork') }).click();
    await expect(dialog.getByLabel(t('scenarios.name'))).toHaveValue(
      t('scenarios.name.fork', { name: 'Équité' }),
    );
    await dialog.getByLabel(t('scenarios.name')).fill('Site');
    await dialog
      .getByRole('slider', {
        name: t('criteria.weight.of', { criterion: t('matching.measure.site') }),
      })
      .focus();
    await window.keyboard.press('End');
    await dialog.getByRole('button', { name: t('scenarios.run'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const table = window.getByRole('table', { name: t('scenarios.comparison') });
    await expect(table.getByRole('columnheader')).toHaveText([
      t('scenarios.column.row'),
      t('scenarios.column.board'),
      'Site',
      'Équité',
    ]);
    await expect(
      table
        .getByRole('row', { name: t('scenarios.row.repeat') })
        .getByText(t('scenarios.repeat.same')),
    ).toHaveCount(2);
    await expect(table.getByRole('row', { name: t('scenarios.row.worst') })).toContainText(/\d/);
    await expect(table.getByRole('img', { name: t('scenarios.best') }).first()).toBeVisible();
    const weights = table.getByRole('row', { name: t('matching.measure.site') });
    await expect(weights.getByText(t('scenarios.rule.weight', { weight: 10 }))).toHaveCount(1);
    await table
      .getByRole('row', { name: t('scenarios.row.differing') })
      .getByRole('button')
      .first()
      .click();
    await expect(window.getByRole('table', { name: t('scenarios.changes') })).toBeVisible();

    await button(t('scenarios.apply.named', { name: 'Site' })).click();
    const list = window.getByRole('list', { name: t('scenarios.list') });
    const entry = list.getByRole('listitem').filter({ hasText: 'Site' }).first();
    await expect(entry.getByText(t('scenarios.state.applied'))).toBeVisible();
    await expect(table.getByRole('row', { name: t('scenarios.row.differing') })).toContainText('0');
    await undo();
    await expect(
      window.getByText(t('app.undo.done', { what: t('command.applyScenario') })),
    ).toBeVisible();
    await expect(entry.getByText(t('scenarios.state.draft'))).toBeVisible();

    await button(t('scenarios.more', { name: 'Équité' })).click();
    await window.getByRole('menuitem', { name: t('scenarios.delete') }).click();
    await expect(list.getByText('Équité')).toHaveCount(0);
    await undo();
    await expect(list.getByText('Équité')).toHaveCount(1);

    await window.getByRole('link', { name: t('scenarios.back') }).click();
    await job.showView('list');
    const pairs = window.getByRole('grid', { name: t('pairing.title') });
    await expect(pairs).toHaveAttribute('aria-rowcount', String(pairCount + 1));
  });

  test(`the matrix is read and opened by keyboard alone, ${locale}`, async ({ launch }) => {
    const { window, job, t } = await startWithPairs(launch, locale);
    await job.showView('matrix');
    const grid = window.getByRole('grid', { name: t('matrix.label') });
    await expect(grid).toHaveAttribute('aria-rowcount', /^2\d$/);
    await grid.focus();
    const cell = grid.getByRole('gridcell', { selected: true });
    await expect(cell).toHaveAttribute('aria-colindex', '2');
    const first = await cell.getAttribute('aria-label');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('ArrowRight');
    await expect(cell).toHaveAttribute('aria-colindex', '3');
    await expect(cell).not.toHaveAttribute('aria-label', first ?? '');
    await window.keyboard.press('Control+Home');
    await expect(cell).toHaveAttribute('aria-label', first ?? '');
    const id = await cell.getAttribute('id');
    await expect(grid).toHaveAttribute('aria-activedescendant', id ?? '');
    await window.keyboard.press('End');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('complementary')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(grid).toBeFocused();

    // A search leaves the people found, against everybody of the other side.
    const columns = Number(await grid.getAttribute('aria-colcount'));
    await window.getByRole('searchbox').fill('Karim');
    await expect(grid).toHaveAttribute('aria-rowcount', '2');
    await expect(grid).toHaveAttribute('aria-colcount', String(columns));
  });
}
