import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { fixturePath, mainJob } from '#test/e2e/support/main-job.ts';
import { pictureTaker } from './picture-taker.ts';

const programmeNames: Readonly<Record<Locale, string>> = {
  en: 'Digital cohort',
  fr: 'Cohorte numérique',
};
const scenarioNames: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ['Stable', 'Fairest'],
  fr: ['Stable', 'Équitable'],
};

/** From a list of people to published pairs. */
export async function takePairingPictures(locale: Locale): Promise<void> {
  const running = await launchApp({ preferences: { locale, theme: 'light' } });
  const { window } = running;
  const t = createTranslate(locale);
  const job = mainJob(running, locale);
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const link = (name: string) => window.getByRole('link', { name, exact: true });
  const runScenario = async (name: string, objective: 'stable' | 'fairest'): Promise<void> => {
    await button(t('scenarios.new')).first().click();
    const dialog = window.getByRole('dialog');
    await dialog.getByLabel(t('scenarios.name')).fill(name);
    await dialog.getByLabel(t('pairing.objective')).click();
    await window.getByRole('option', { name: t(`pairing.objective.${objective}`) }).click();
    await dialog.getByRole('button', { name: t('scenarios.run'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  try {
    const takePicture = await pictureTaker(running, locale);
    await waitUntilReady(window);
    await job.createProgramme(programmeNames[locale]);
    await job.openImport();
    await job.chooseList(fixturePath('people-22-damaged.csv'));
    await job.confirmColumns();
    await takePicture('import-check');
    await button(t('app.cancel')).click();
    await job.importPeople(fixturePath('people-46-fr.csv'));
    await job.openPairing();
    await job.proposePairs();
    const board = window.locator('[data-lane="pairs"]');
    for (const place of [0, 1, 2]) {
      await board.locator(`[data-index="${String(place)}"]`).click();
      await button(t('pairing.accept')).click();
      await button(t('pairing.withdraw')).waitFor();
    }
    await job.openFirstPair();
    await takePicture('pairing-light');

    await job.showView('matrix');
    await window.getByRole('grid', { name: t('matrix.label') }).waitFor();
    await takePicture('matrix');
    await job.showView('board');

    await link(t('board.scenarios')).click();
    const [stable, fairest] = scenarioNames[locale];
    await runScenario(stable, 'stable');
    await runScenario(fairest, 'fairest');
    await takePicture('scenarios');
    await link(t('scenarios.back')).click();

    await button(t('reports.more')).click();
    await window.getByRole('menuitem', { name: t('reports.fairness.title') }).click();
    await button(t('reports.savePdf')).waitFor();
    await takePicture('fairness');

    await link(t('app.nav.overview')).click();
    await window.getByText(t('overview.steps')).waitFor();
    await takePicture('overview-light');
  } finally {
    await running.dispose();
  }
}
