import { expect, type Locator } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';

test('the main job fits a small window at 200 % text', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window, app } = running;
  await waitUntilReady(window);
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(1024, 640);
    first?.webContents.setZoomFactor(2);
  });
  const width = 512;
  await expect.poll(() => window.evaluate('innerWidth')).toBe(width);
  const expectFits = async (screen: string, control: Locator) => {
    const scrollWidth = await window.evaluate('document.documentElement.scrollWidth');
    expect(scrollWidth, `${screen} needs no sideways scrolling`).toBeLessThanOrEqual(width);
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    expect(box, `${screen} shows its control`).not.toBeNull();
    expect((box?.x ?? 0) + (box?.width ?? 0), `${screen}: in full`).toBeLessThanOrEqual(width);
  };

  const job = mainJob(running, 'fr');
  const t = job.translate;
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  await expectFits('welcome', button(t('programme.create')));
  await job.createProgramme('Grand texte');
  await job.openImport();
  await expectFits('choose a list', button(t('people.import.choose')));
  await job.chooseList(fixturePath('people-46-fr.csv'));
  await expectFits('columns', button(t('people.import.columns.next')));
  await job.confirmColumns();
  await job.storePeople();
  await button(t('people.import.done.people')).click();
  await expectFits('people', window.getByRole('searchbox'));
  await window.getByRole('grid').getByRole('row').nth(1).click();
  await expectFits('person', button(t('people.edit')));
  await button(t('app.close')).first().click();
  await job.openPairing();
  await job.proposePairs();
  await expectFits('pairs', button(t('pairing.propose')));
  await job.openFirstPair();
  await expectFits('why this pair', button(t('pairing.accept')));
});
