import { expect, type Page } from '@playwright/test';
import type { Translate } from '#shared/i18n/translate.ts';
import type { RunningPair } from './pair-life.ts';

/** The journal of a pair, as far as private notes are concerned. */
export interface PrivateNotesPage {
  open(): Promise<void>;
  /** Begins a note that only its author reads. */
  newPrivateNote(): Promise<void>;
  /** Goes through the set-up; resolves with the recovery words once the notes are open. */
  setUp(passphrase: string): Promise<readonly string[]>;
  /** As `setUp`, where something else is told once the notes are open. */
  setUpOnTheWay(passphrase: string): Promise<readonly string[]>;
  /** Writes into the note that is open and waits until it is stored. */
  write(text: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
}

export function privateNotesPage(
  window: Page,
  { programmeId, pair }: RunningPair,
  t: Translate,
): PrivateNotesPage {
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const dialog = window.getByRole('dialog');

  const setUpOnTheWay: PrivateNotesPage['setUpOnTheWay'] = async (passphrase) => {
    await button(t('vault.intro.setUp')).click();
    await dialog.getByLabel(t('vault.passphrase.new'), { exact: true }).fill(passphrase);
    await dialog.getByLabel(t('vault.passphrase.again'), { exact: true }).fill(passphrase);
    await dialog.getByRole('button', { name: t('vault.create.passphrase.next') }).click();
    const list = dialog.getByRole('list', { name: t('vault.sheet.title') });
    await expect(list.getByRole('listitem')).toHaveCount(24);
    const words = await list.getByRole('listitem').allInnerTexts();
    await dialog.getByRole('button', { name: t('vault.create.words.next') }).click();
    for (const [index, word] of words.entries()) {
      const field = dialog.getByLabel(t('vault.check.word', { number: index + 1 }), {
        exact: true,
      });
      if (await field.isVisible()) await field.fill(word);
    }
    await dialog.getByRole('button', { name: t('vault.create.check.next') }).click();
    return words;
  };

  return {
    setUpOnTheWay,

    async open() {
      const address = `#/programmes/${programmeId}/pairs/${pair.id}?tab=journal`;
      await window.evaluate(`location.hash = '${address}'`);
      await button(t('journal.new')).waitFor();
    },

    async newPrivateNote() {
      await button(t('journal.new')).click();
      await dialog.getByRole('radio', { name: t('journal.visibility.private') }).check();
      await dialog.getByRole('button', { name: t('journal.new.create') }).click();
    },

    async setUp(passphrase) {
      const words = await setUpOnTheWay(passphrase);
      await expect(window.getByText(t('vault.created'))).toBeVisible();
      return words;
    },

    async write(text) {
      const field = window.getByRole('textbox', { name: t('journal.text') });
      await field.click();
      await field.pressSequentially(text);
      // Leaving the note writes it.
      await window.getByRole('tab', { name: t('pairLife.tab.journal') }).focus();
      await expect(window.getByText(t('journal.save.saved'), { exact: true })).toBeVisible();
    },

    async unlock(passphrase) {
      await window.getByLabel(t('vault.passphrase'), { exact: true }).fill(passphrase);
      await button(t('vault.unlock')).click();
    },
  };
}
