import type { Locator, Page } from '@playwright/test';
import type { Translate } from '#shared/i18n/translate.ts';
import type { RunningPair } from './pair-life.ts';

/** The journal of a pair, with at most one note open. */
export interface JournalPage {
  readonly text: Locator;
  open(): Promise<void>;
  /** Begins a note that the pair reads; resolves once it can be written in. */
  newNote(): Promise<void>;
  openNote(name: string | RegExp): Promise<void>;
  /** Resolves once what was typed is in the note itself. */
  leaveNote(): Promise<void>;
  /** What the paste key does, without the clipboard of the system, which every test would share. */
  paste(content: { readonly plain: string; readonly html?: string }): Promise<void>;
}

export function journalPage(
  window: Page,
  { programmeId, pair }: RunningPair,
  t: Translate,
): JournalPage {
  const text = window.getByRole('textbox', { name: t('journal.text'), exact: true });
  const status = window.getByText(t('journal.save.saved'), { exact: true });
  return {
    text,

    async open() {
      await window.goto(`app://binome/#/programmes/${programmeId}/pairs/${pair.id}?tab=journal`);
      await window.getByRole('button', { name: t('journal.new'), exact: true }).waitFor();
    },

    async newNote() {
      await window.getByRole('button', { name: t('journal.new'), exact: true }).click();
      await window
        .getByRole('dialog')
        .getByRole('button', { name: t('journal.new.create') })
        .click();
      await text.click();
    },

    async openNote(name) {
      await window
        .getByRole('list', { name: t('journal.list') })
        .getByText(name)
        .click();
      await text.waitFor();
    },

    async leaveNote() {
      await window.getByRole('tab', { name: t('pairLife.tab.journal') }).focus();
      await status.waitFor();
    },

    async paste(content) {
      await text.evaluate((field, { plain, html }) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        if (html !== undefined) clipboardData.setData('text/html', html);
        const paste = { clipboardData, bubbles: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent('paste', paste));
      }, content);
    },
  };
}
