import { expect } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { watchOpened } from './support/outside.ts';
import { answerQuestions } from './support/stub-dialogs.ts';

for (const locale of ['en', 'fr'] as const) {
  test(`a link that leads out of the app is opened once its host has been read, ${locale}`, async ({
    launch,
  }) => {
    const t = createTranslate(locale);
    const running = await launch({ preferences: { locale, theme: 'light' } });
    await waitUntilReady(running.window);
    const browser = await watchOpened(running);
    const open = (url: string) =>
      running.window.evaluate(`window.binome.openWebLink(${JSON.stringify({ url })})`);
    const address = 'https://meet.example/room?with=nora';

    const declined = await answerQuestions(running.app, t('dialog.openLink.cancel'));
    expect(await open(address)).toEqual({ ok: true, value: false });
    expect(await declined.jsonValue()).toEqual([
      {
        message: t('dialog.openLink.message', { host: 'meet.example' }),
        detail: t('dialog.openLink.detail', { address }),
        usualAnswer: t('dialog.openLink.cancel'),
      },
    ]);
    expect(await browser()).toEqual([]);

    await answerQuestions(running.app, t('dialog.openLink.open'));
    expect(await open(address)).toEqual({ ok: true, value: true });
    expect(await browser()).toEqual([address]);

    const asked = await answerQuestions(running.app, t('dialog.openLink.open'));
    for (const url of ['file:///etc/passwd', 'https://www.cnil.fr@meet.example/']) {
      expect(await open(url)).toMatchObject({ error: { code: 'forbidden-link' } });
    }
    expect(await asked.jsonValue()).toEqual([]);
    expect(await browser()).toEqual([address]);
  });
}
