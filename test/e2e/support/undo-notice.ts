import type { Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';

const undo = createTranslate('en')('app.undo');

/**
 * Presses "Undo" in the notice that tells of the very act to take back. A screen may show a change while
 * it is still being stored: until it is, the notice is the one before, with an "Undo" of its own.
 */
export function undoNotice(window: Page, told: string | RegExp): Promise<void> {
  return window
    .getByRole('status')
    .filter({ hasText: told })
    .getByRole('button', { name: undo, exact: true })
    .click();
}
