import path from 'node:path';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { PairingView } from '#renderer/features/pairing/pairing-store.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { projectFolder } from './electron-runtime.ts';
import type { RunningApp } from './launch-app.ts';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs.ts';

/** A people list of `test/fixtures`. */
export function fixturePath(name: string): string {
  return path.join(projectFolder, 'test', 'fixtures', name);
}

/** What a coordinator does from an empty app to published pairs, in the words of one language. */
export interface MainJob {
  readonly translate: Translate;
  createProgramme(name: string): Promise<void>;
  /** Opens the wizard. */
  openImport(): Promise<void>;
  /** Picks the file; resolves when its columns are shown. */
  chooseList(file: string): Promise<void>;
  /** Agrees with what the columns were taken for; resolves when the people can be imported. */
  confirmColumns(): Promise<void>;
  /** Stores the people; resolves when the wizard says what was done. */
  storePeople(): Promise<void>;
  /** The whole wizard at once. */
  importPeople(file: string): Promise<void>;
  /** Opens the pairing screen, which starts on the board. */
  openPairing(): Promise<void>;
  showView(view: PairingView): Promise<void>;
  /** On the board or in the list. @returns how many pairs are shown */
  proposePairs(): Promise<number>;
  openFirstPair(): Promise<void>;
  acceptAll(): Promise<void>;
  exportPairs(file: string): Promise<void>;
}

const importLimitMilliseconds = 60_000;

/** In the menu beside "Propose pairs"; its label counts the pairs. */
const acceptAllPlace = 3;

export function mainJob(running: RunningApp, locale: Locale): MainJob {
  const { app, window } = running;
  const t = createTranslate(locale);
  const button = (name: string): Locator => window.getByRole('button', { name, exact: true });
  const navigation = window.getByRole('navigation', { name: t('app.nav.label') });
  const pairLane = window.locator('[data-lane="pairs"]');
  const pairList = window
    .getByRole('grid', { name: t('pairing.title'), exact: true })
    .and(window.locator(':not([data-lane])'));
  // The list has a row of headings; an empty lane has a row without a place in the tab order.
  const firstPair = pairLane.locator('[data-index="0"]').or(pairList.getByRole('row').nth(1));

  const confirmButton = button(t('people.import.columns.next'));
  // Its label counts the people, and the wizard's other filled button has another name.
  const storeButton = window.locator('.MuiButton-contained', {
    hasNotText: t('people.import.columns.next'),
  });

  const job: MainJob = {
    translate: t,

    async createProgramme(name) {
      await window.getByLabel(t('programme.name')).fill(name);
      await button(t('programme.create')).click();
      await navigation.waitFor();
      // The navigation may be that of another programme still: the switcher says whose it is.
      await window.getByTitle(name, { exact: true }).waitFor();
    },

    async openImport() {
      await button(t('people.import')).first().click();
      await button(t('people.import.choose')).waitFor();
    },

    async chooseList(file) {
      await answerOpenDialog(app, file);
      await button(t('people.import.choose')).click();
      await expect(confirmButton).toBeEnabled({ timeout: importLimitMilliseconds });
    },

    async confirmColumns() {
      await confirmButton.click();
      await expect(storeButton).toBeEnabled({ timeout: importLimitMilliseconds });
    },

    async storePeople() {
      await storeButton.click();
      await button(t('people.import.done.pair')).waitFor({ timeout: importLimitMilliseconds });
    },

    async importPeople(file) {
      await job.openImport();
      await job.chooseList(file);
      await job.confirmColumns();
      await job.storePeople();
    },

    async openPairing() {
      await navigation.getByRole('link', { name: t('app.nav.pairing') }).click();
      await expect(
        window.getByRole('heading', { name: t('board.title'), exact: true }),
      ).toBeVisible();
    },

    async showView(view) {
      await button(t(`board.view.${view}`)).click();
    },

    async proposePairs() {
      await button(t('pairing.propose')).click();
      await firstPair.waitFor();
      await expect(button(t('pairing.propose'))).toBeEnabled();
      const isBoard = await pairLane.isVisible();
      const rows = Number(await (isBoard ? pairLane : pairList).getAttribute('aria-rowcount'));
      const headingRows = isBoard ? 0 : 1;
      return rows - headingRows;
    },

    async openFirstPair() {
      await firstPair.click();
      await expect(window.getByText(t('pairing.why'))).toBeVisible();
    },

    async acceptAll() {
      const acceptAll = window.getByRole('menuitem').nth(acceptAllPlace);
      await button(t('board.propose.more')).click();
      await acceptAll.click();
      await acceptAll.waitFor({ state: 'detached' });
      await button(t('board.propose.more')).click();
      await expect(acceptAll).toBeDisabled();
      await window.keyboard.press('Escape');
      await acceptAll.waitFor({ state: 'detached' });
    },

    async exportPairs(file) {
      await answerSaveDialog(app, file);
      await button(t('reports.more')).click();
      await window.getByRole('menuitem', { name: t('pairing.export'), exact: true }).click();
      await expect(window.getByText(path.basename(file))).toBeVisible();
    },
  };
  return job;
}
