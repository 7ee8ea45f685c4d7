import path from 'node:path';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';

export const picturesFolder = path.join(projectFolder, 'docs', 'images');
const windowSize = { width: 1440, height: 900 };

/** Pictures in French are told apart by the end of their name. */
const endings: Readonly<Record<Locale, string>> = { en: '', fr: '-fr' };

/** Brings the window to the size of all pictures; what it gives takes one of the screen as it is. */
export async function pictureTaker(
  { app, window }: RunningApp,
  locale: Locale,
): Promise<(name: string) => Promise<void>> {
  const t = createTranslate(locale);
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, windowSize);
  const notice = window.locator('.MuiSnackbar-root');
  const closeNotice = async (): Promise<void> => {
    const close = notice.getByRole('button', { name: t('app.close') });
    if (await close.isVisible()) await close.click();
    await notice.waitFor({ state: 'detached' });
  };
  return async (name) => {
    const file = `${name}${endings[locale]}.png`;
    // Notices cover what the picture is about.
    await closeNotice();
    await window.screenshot({ path: path.join(picturesFolder, file), animations: 'disabled' });
    console.log(`  ${file}`);
  };
}
