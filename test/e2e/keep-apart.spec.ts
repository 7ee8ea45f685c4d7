import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { pressMenuKey, sendMenuCommand } from './support/menu.ts';
import { openFirstProposal, proposalOf, showTab } from './support/pair-list-page.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';

/** Types part of a name and takes the only person it finds. */
async function choosePerson(window: Page, label: string, name: string): Promise<void> {
  await window.getByRole('dialog').getByLabel(label, { exact: true }).fill(name);
  await window.getByRole('option', { name, exact: true }).click();
}

test('two people kept apart are not proposed until allowed again, and are told who asked, fr', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window, userDataFolder } = running;
  const { job, couple } = await openFirstProposal(running, 'fr');
  const t = job.translate;
  const reason = 'Une dispute en réunion';

  await showTab(window, 'apart');
  await expect(window.getByText(t('pairing.apart.empty.title'))).toBeVisible();
  await window.getByRole('button', { name: t('pairing.apart.add') }).click();
  const dialog = window.getByRole('dialog', { name: t('pairing.apart.add.title') });
  const confirm = dialog.getByRole('button', { name: t('pairing.apart.add.confirm') });
  await choosePerson(window, t('pairing.apart.first'), couple.mentor);
  await expect(confirm).toBeDisabled();
  await choosePerson(window, t('pairing.apart.second'), couple.mentee);
  await expect(dialog.getByText(t('pairing.apart.arePair'))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('pairing.apart.askedBy') }).click();
  await window.getByRole('option', { name: couple.mentee, exact: true }).click();
  await dialog.getByLabel(t('pairing.apart.reason')).fill(reason);
  await confirm.click();
  const names = { first: couple.mentor, second: couple.mentee };
  await expect(window.getByText(t('pairing.apart.added', names))).toBeVisible();

  // The pair stands until the next proposal, which finds others for both or nobody.
  await showTab(window, 'pairs');
  await expect(proposalOf(window, job, couple)).toHaveCount(1);
  await job.proposePairs();
  await expect(proposalOf(window, job, couple)).toHaveCount(0);

  const file = path.join(userDataFolder, 'binômes.csv');
  await job.exportPairs(file);
  const rows = (await readFile(file, 'utf8')).split('\n');
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => row.includes(couple.mentor) && row.includes(couple.mentee))).toEqual(
    [],
  );
  expect(rows.join('\n')).not.toContain('dispute');

  // The matrix and the drawer say that it is impossible, and why.
  const vetoed = t('matching.blocked.vetoed', { name: couple.mentee });
  await job.showView('matrix');
  const matrix = window.getByRole('grid', { name: t('matrix.label') });
  await window.getByRole('searchbox').fill(couple.mentor);
  await expect(matrix).toHaveAttribute('aria-rowcount', '2');
  await matrix.focus();
  const cell = matrix.getByRole('gridcell', { selected: true });
  const columns = Number(await matrix.getAttribute('aria-colcount'));
  const blocked = t('matrix.cell.blocked', { ...couple });
  for (let column = 2; column < columns; column += 1) {
    if ((await cell.getAttribute('aria-label'))?.startsWith(blocked) === true) break;
    await window.keyboard.press('ArrowRight');
    await expect(cell).toHaveAttribute('aria-colindex', String(column + 1));
  }
  await expect(cell).toHaveAttribute('aria-label', `${blocked} · ${vetoed}`);
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary', { name: t('board.couple.title') });
  await expect(panel.getByText(vetoed)).toBeVisible();
  await expect(panel.getByRole('img', { name: t('pairing.rule.broken') })).toBeVisible();
  await expect(panel).not.toContainText(reason);
  await window.keyboard.press('Escape');

  await job.showView('list');
  await showTab(window, 'apart');
  await window.getByRole('button', { name: t('pairing.apart.remove') }).click();
  await expect(window.getByText(t('pairing.apart.removed', names))).toBeVisible();
  await showTab(window, 'pairs');
  await job.proposePairs();
  await expect(proposalOf(window, job, couple)).toHaveCount(1);

  await sendMenuCommand(running, 'undo');
  await expect(
    window.getByText(t('app.undo.done', { what: t('command.proposePairs') })),
  ).toBeVisible();
  await expect(proposalOf(window, job, couple)).toHaveCount(0);
  await sendMenuCommand(running, 'undo');
  await showTab(window, 'apart');
  await expect(window.getByLabel(t('pairing.apart.reason'))).toHaveValue(reason);
  await expect(window.getByRole('combobox', { name: t('pairing.apart.askedBy') })).toHaveText(
    couple.mentee,
  );
});

test('two people are kept apart once, for a reason that stays and that no export tells', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app, userDataFolder } = running;
  const { couple } = await openFirstProposal(running, 'en');
  await showTab(window, 'apart');
  const add = window.getByRole('button', { name: 'Keep two people apart…' });
  const dialog = window.getByRole('dialog', { name: 'Keep two people apart' });
  const confirm = dialog.getByRole('button', { name: 'Keep apart' });
  const askedBy = dialog.getByRole('combobox', { name: 'Asked by' });
  await add.click();
  await choosePerson(window, 'First person', couple.mentor);
  // Nobody is kept apart from themselves.
  await dialog.getByLabel('Second person', { exact: true }).fill(couple.mentor);
  await expect(window.getByRole('option')).toHaveCount(0);
  await choosePerson(window, 'Second person', couple.mentee);
  await askedBy.click();
  await window.getByRole('option', { name: couple.mentor, exact: true }).click();
  // Whoever is no longer one of the two has not asked.
  await choosePerson(window, 'First person', 'Claire Marin');
  await expect(askedBy).toHaveText('You, the coordinator');
  await choosePerson(window, 'First person', couple.mentor);
  await expect(askedBy).toHaveText(couple.mentor);
  await dialog.getByLabel('Private reason').fill('They have argued');
  await confirm.click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('tab', { name: 'Kept apart (1)' })).toBeVisible();

  // Named the other way round they are the same two.
  await add.click();
  await choosePerson(window, 'First person', couple.mentee);
  await choosePerson(window, 'Second person', couple.mentor);
  await expect(dialog.getByText('These two are kept apart already')).toBeVisible();
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // An edit of the reason is stored when the field is left, and undone in the field as well.
  const reason = window.getByLabel('Private reason');
  await reason.fill('Not argued after all');
  await reason.blur();
  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: edit who is kept apart')).toBeVisible();
  await expect(reason).toHaveValue('They have argued');
  await reason.fill('They have argued about a budget');
  await window.getByRole('combobox', { name: 'Asked by' }).click();
  await window.getByRole('option', { name: 'You, the coordinator' }).click();
  await expect(window.getByRole('combobox', { name: 'Asked by' })).toHaveText(
    'You, the coordinator',
  );
  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: edit who is kept apart')).toBeVisible();
  await expect(window.getByRole('combobox', { name: 'Asked by' })).toHaveText(couple.mentor);

  const workbookFile = path.join(userDataFolder, 'pairs.xlsx');
  await answerSaveDialog(app, workbookFile);
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Export to Excel' }).click();
  await expect(window.getByText('pairs.xlsx')).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(workbookFile);
  const written = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  expect(written).toContain(couple.mentor);
  expect(written).not.toContain('argued');
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Fairness record' }).click();
  await expect(window.getByText('Asked not to be paired')).toBeVisible();
  await expect(window.getByText('They have argued')).toHaveCount(0);

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  const later = mainJob(again, 'en');
  await later.openPairing();
  await later.showView('list');
  await later.proposePairs();
  await expect(proposalOf(again.window, later, couple)).toHaveCount(0);
  await showTab(again.window, 'apart');
  await expect(again.window.getByLabel('Private reason')).toHaveValue(
    'They have argued about a budget',
  );
});

test('two people are kept apart and allowed again with the keyboard alone', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { job, couple } = await openFirstProposal(running, 'en');
  const { keyboard } = window;

  /** Presses Tab until the element has the focus. */
  const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await target.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement))
        return;
      await keyboard.press(key);
    }
    throw new Error(`${key} never reached the element`);
  };
  const press = async (target: Locator, key?: 'Tab' | 'Shift+Tab') => {
    await tabTo(target, key);
    await keyboard.press('Enter');
  };
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const choose = async (label: string, name: string) => {
    await tabTo(window.getByRole('dialog').getByLabel(label, { exact: true }));
    await keyboard.type(name);
    await expect(window.getByRole('option')).toHaveCount(1);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  };

  // The tabs are one stop: the arrows go from one to the next.
  await tabTo(window.getByRole('tab', { selected: true }));
  await keyboard.press('ArrowLeft');
  await expect(window.getByRole('tab', { name: 'Kept apart (0)' })).toBeFocused();
  await keyboard.press('Enter');
  await press(button('Keep two people apart…'));
  const dialog = window.getByRole('dialog');
  await choose('First person', couple.mentee);
  await choose('Second person', couple.mentor);
  await tabTo(dialog.getByRole('combobox', { name: 'Asked by' }));
  await keyboard.press('Enter');
  await expect(window.getByRole('option')).toHaveCount(3);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Asked by' })).toHaveText(couple.mentee);
  await tabTo(dialog.getByLabel('Private reason'));
  await keyboard.type('They have argued');
  await press(button('Keep apart'));
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('tab', { name: 'Kept apart (1)' })).toBeVisible();
  await expect(button('Keep two people apart…')).toBeFocused();

  await press(button('Propose pairs'), 'Shift+Tab');
  await expect(window.getByRole('status').getByText(/pairs proposed$/)).toBeVisible();
  await tabTo(window.getByRole('tab', { selected: true }));
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(window.getByRole('grid', { name: 'Pairing' }).getByRole('row').nth(1)).toBeVisible();
  await expect(proposalOf(window, job, couple)).toHaveCount(0);

  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await expect(window.getByLabel('Private reason')).toHaveValue('They have argued');
  await press(button('Allow again'));
  await expect(window.getByRole('tab', { name: 'Kept apart (0)' })).toBeVisible();
  await expect(button('Keep two people apart…')).toBeFocused();
  await pressMenuKey(running, 'Z');
  await expect(window.getByText('Undone: allow pair again')).toBeVisible();
  await expect(window.getByLabel('Private reason')).toHaveValue('They have argued');
});
