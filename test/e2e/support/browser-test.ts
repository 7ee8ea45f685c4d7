import { chromium, expect, test as base } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '#shared/domain/workspace.ts';
import { localeTags } from '#shared/i18n/translate.ts';
import { browserExecutable } from './browser-executable.ts';
import { serveRenderer } from './browser-server.ts';
import { isRoot } from './electron-runtime.ts';
import { watchPageProblems } from './page-problems.ts';
import type { PageProblem } from './page-problems.ts';

interface BrowserFixtures {
  /** Opens the built renderer in a browser of its own that speaks the language, with nothing stored yet. */
  openInBrowser: (locale: Locale) => Promise<Page>;
}

/** Playwright's `test` with the app in a plain browser. A page that complained in its console fails the test. */
export const browserTest = base.extend<BrowserFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from this pattern.
  openInBrowser: async ({}, provide) => {
    const server = await serveRenderer();
    const browsers: Browser[] = [];
    const problems: PageProblem[] = [];
    try {
      await provide(async (locale) => {
        const browser = await chromium.launch({
          executablePath: browserExecutable(),
          // Chromium's sandbox refuses to work for root.
          chromiumSandbox: !isRoot(),
        });
        browsers.push(browser);
        const context = await browser.newContext({ locale: localeTags[locale] });
        watchPageProblems({ context: () => context }, problems);
        const page = await context.newPage();
        await page.goto(server.address);
        return page;
      });
    } finally {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    }
    expect(problems, 'nothing is complained of in the console').toEqual([]);
  },
});
