import { expect, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { type RunningApp, waitUntilReady } from './support/launch-app.ts';
import { sendMenuCommand } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';

const t = createTranslate('fr');
const sizes = [
  { name: 'in a small window', zoom: 1 },
  { name: 'at 200 % text', zoom: 2 },
] as const;

async function makeSmall({ app, window }: RunningApp, zoom: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, factor) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(1024, 640);
    first?.webContents.setZoomFactor(factor);
  }, zoom);
  await expect.poll(() => window.evaluate('innerWidth')).toBe(1024 / zoom);
}

/** Focuses one control after the other, and names those that the notice then covers. */
async function coveredByNotice(window: Page): Promise<readonly string[]> {
  return window.evaluate<readonly string[]>(`(async () => {
    const frames = async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    };
    const notice = () => document.querySelector('[role="status"].MuiAlert-root');
    const covered = [];
    const controls = document.querySelectorAll(
      '#root :is(a[href], button, input, [tabindex="0"], [contenteditable="true"])',
    );
    for (const control of controls) {
      control.focus();
      if (document.activeElement !== control) continue;
      await frames();
      const box = notice()?.getBoundingClientRect();
      if (box === undefined) return ['The notice is gone'];
      const { top, bottom, left, right, height } = control.getBoundingClientRect();
      // What fills the window is where the notice is, wherever that is.
      if (height > innerHeight - 2 * box.height) continue;
      if (left < box.right && box.left < right && top < box.bottom && box.top < bottom)
        covered.push(control.getAttribute('aria-label') ?? control.textContent);
    }
    return covered;
  })()`);
}

for (const { name, zoom } of sizes) {
  test(`a notice covers nothing that has the focus, ${name}`, async ({ launch }) => {
    test.slow();
    const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
    const { window } = running;
    const { programmeId, pair } = await plantRunningPair(running, 'fr');
    await makeSmall(running, zoom);
    const programme = `#/programmes/${programmeId}`;
    const screens = [
      `${programme}/overview`,
      `${programme}/people`,
      `${programme}/pairing`,
      `${programme}/sessions`,
      `${programme}/calendar`,
      `${programme}/pairs/${pair.id}`,
      `${programme}/pairs/${pair.id}?tab=goals`,
      `${programme}/pairs/${pair.id}?tab=actions`,
      `${programme}/pairs/${pair.id}?tab=journal`,
      `#/settings`,
      `#/programmes/new`,
    ];
    for (const screen of screens) {
      await window.goto(`app://binome/${screen}`);
      // The screen before would still be there while this one loads.
      await window.reload();
      await window.getByRole('main').getByRole('heading').first().waitFor();
      await sendMenuCommand(running, 'redo');
      const notice = window.getByRole('status').getByText(t('app.redo.nothing'));
      await notice.waitFor();
      // Under the pointer it stays as long as the test looks.
      await notice.hover();
      expect(await coveredByNotice(window), screen).toEqual([]);
      await window
        .getByRole('status')
        .getByRole('button', { name: t('app.close') })
        .click();
      await expect(notice).toHaveCount(0);
    }
  });

  test(`a notice covers no button of a dialog and is reached by key from it, ${name}`, async ({
    launch,
  }) => {
    const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
    const { window } = running;
    const { programmeId } = await plantRunningPair(running, 'fr');
    await makeSmall(running, zoom);
    await window.goto(`app://binome/#/programmes/${programmeId}/sessions`);
    await waitUntilReady(window);
    await window
      .getByRole('button', { name: t('sessions.plan'), exact: true })
      .first()
      .click();
    const plan = window.getByRole('dialog', { name: t('sessions.plan') });
    await plan.getByRole('combobox', { name: t('sessions.agenda.template') }).click();
    await window.getByRole('option').first().click();
    await plan.getByRole('button', { name: t('sessions.agenda.save'), exact: true }).click();
    await window.getByRole('textbox', { name: t('sessions.agenda.name') }).fill('À nous');
    await window.keyboard.press('Enter');

    const notice = window.getByRole('status').filter({ hasText: 'À nous' });
    await notice.waitFor();
    await expect(window.getByRole('dialog')).toHaveCount(1);
    const box = await notice.boundingBox();
    const save = await plan.locator('button[type="submit"]').boundingBox();
    expect((save?.y ?? 0) + (save?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640 / zoom);

    const point = plan.getByLabel(t('sessions.agenda.point', { number: 1 }), { exact: true });
    await point.focus();
    await window.keyboard.press('F6');
    const undo = notice.getByRole('button', { name: t('app.undo') });
    await expect(undo).toBeFocused();
    await window.keyboard.press('F6');
    await expect(point).toBeFocused();
    await window.keyboard.press('F6');
    await undo.press('Enter');
    await expect(
      window
        .getByRole('status')
        .getByText(t('app.undo.done', { what: t('command.saveAgendaTemplate') })),
    ).toBeVisible();
    await expect(point).toBeFocused();
  });
}
