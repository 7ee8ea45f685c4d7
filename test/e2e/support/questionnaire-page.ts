import { pathToFileURL } from 'node:url';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import type { Locale } from '#shared/domain/workspace.ts';
import { localeTags } from '#shared/i18n/translate.ts';
import { browserExecutable } from './browser-executable.ts';
import { isRoot } from './electron-runtime.ts';
import { watchPageProblems, type PageProblem } from './page-problems.ts';

export interface QuestionnaireBrowser {
  readonly page: Page;
  /** Everything the page asked a network for. */
  readonly requests: readonly string[];
  /** Fails when the page complained in its console. */
  close(): Promise<void>;
}

/** Opens a questionnaire as a double click does: from the disk, in a browser that knows nothing of the app. */
export async function openQuestionnaire(
  file: string,
  locale: Locale,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<QuestionnaireBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: browserExecutable(),
    // Chromium's sandbox refuses to work for root.
    chromiumSandbox: !isRoot(),
  });
  const problems: PageProblem[] = [];
  const requests: string[] = [];
  const context = await browser.newContext({ locale: localeTags[locale], colorScheme });
  watchPageProblems({ context: () => context }, problems);
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    requests,
    close: async () => {
      await browser.close();
      expect(problems, 'nothing is complained of in the console').toEqual([]);
    },
  };
}
