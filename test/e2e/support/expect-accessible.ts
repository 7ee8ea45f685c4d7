import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const axeResult = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** Checks the screen as it stands against WCAG 2.2 A and AA. */
export async function expectAccessible(window: Page, screen: string): Promise<void> {
  // Through the debugger, because the page's own policy lets no foreign script in.
  await window.evaluate(`${axeSource};0`);
  // A button that is enabled now or in a moment fades into its colours: the last ones are judged.
  await window.evaluate(
    `{ const still = new CSSStyleSheet(); still.replaceSync('*, *::before, *::after { transition: none !important }'); document.adoptedStyleSheets.push(still); }`,
  );
  // What has just changed reaches its colour with the next frame drawn.
  await window.evaluate(
    `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`,
  );
  const { violations } = axeResult.parse(
    await window.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
    ),
  );
  await window.evaluate(`document.adoptedStyleSheets.pop(); undefined`);
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
    ),
    `${screen} has no accessibility violation`,
  ).toEqual([]);
}
