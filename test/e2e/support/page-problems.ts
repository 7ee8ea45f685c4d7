import type { BrowserContext, ElectronApplication } from '@playwright/test';

/** Something a page complained of: an error in the console, a refused resource, an exception. */
export interface PageProblem {
  readonly kind: 'console-error' | 'policy-violation' | 'exception';
  readonly text: string;
}

const policyViolation = /content security policy|trusted ?types|refused to/i;

function watchContext(context: BrowserContext, problems: PageProblem[]): void {
  context.on('console', (message) => {
    const text = message.text();
    if (policyViolation.test(text)) problems.push({ kind: 'policy-violation', text });
    else if (message.type() === 'error') problems.push({ kind: 'console-error', text });
  });
  context.on('weberror', (webError) => {
    problems.push({ kind: 'exception', text: String(webError.error()) });
  });
}

/** Adds to the list what every window of the app complains of, from its first line on. */
export function watchPageProblems(
  app: Pick<ElectronApplication, 'context'>,
  problems: PageProblem[],
): void {
  watchContext(app.context(), problems);
}
