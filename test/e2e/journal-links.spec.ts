import { expect } from '@playwright/test';
import type { NoteId, SessionId } from '#shared/domain/ids.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { testId } from '#test/builders/entities.ts';
import { buildOpenNote, buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import { watchOutside } from './support/outside.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';

const t = createTranslate('en');
const passphrase = 'quatre sittelles sur un fil';

test('an address opens its note, on the page and from elsewhere, a private one once unlocked', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  const noteOf = (id: NoteId, body: string) =>
    buildOpenNote({ id, programmeId, pairId: pair.id, title: '', body });
  const [first, second] = [testId<NoteId>(0x701), testId<NoteId>(0x702)];
  await plantRows(window, [
    { kind: 'put', table: 'pairNotes', entity: noteOf(first, 'The first note.') },
    { kind: 'put', table: 'pairNotes', entity: noteOf(second, 'The second note.') },
  ]);
  const goTo = (query: string) =>
    window.evaluate(`location.hash = '/programmes/${programmeId}/pairs/${pair.id}?${query}'`);
  const journal = journalPage(window, planted, t);

  await goTo(`tab=journal&note=${first}`);
  await expect(journal.text).toHaveText('The first note.');
  await goTo(`tab=journal&note=${second}`);
  await expect(journal.text).toHaveText('The second note.');
  await journal.openNote('The first note.');
  await expect(journal.text).toHaveText('The first note.');
  await goTo('tab=journal&note=nothing');
  await expect(window.getByText(t('journal.choose'))).toBeVisible();

  const notes = privateNotesPage(window, planted, t);
  await notes.newPrivateNote();
  await notes.setUp(passphrase);
  await notes.write('Only for me.');
  const address = await window.evaluate<string>('location.hash');
  await window.evaluate('window.binome.lockVault()');
  await expect(journal.text).toHaveCount(0);
  await goTo('tab=overview');
  await window.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await notes.unlock(passphrase);
  await expect(journal.text).toHaveText('Only for me.');
});

test('a link of a note or a session opens only once the user agrees', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  const sessionId = testId<SessionId>(0x101);
  const link = 'https://meet.example.test/room?id=7';
  await plantRows(window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({ id: sessionId, programmeId, pairIds: [pair.id], link }),
    },
  ]);
  const journal = journalPage(window, planted, t);
  await journal.open();
  await journal.newNote();
  await journal.paste({ plain: 'See [the plan](https://plan.example.test/a).' });
  const words = journal.text.getByRole('link', { name: 'the plan' });

  const declined = await watchOutside(running, t('dialog.openLink.cancel'));
  await words.click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(() => declined.asked()).toEqual([expect.stringContaining('plan.example.test')]);
  expect(await declined.opened()).toEqual([]);

  const agreed = await watchOutside(running, t('dialog.openLink.open'));
  await words.click({ modifiers: ['ControlOrMeta'] });
  await agreed.openedCount(1);
  // Without the key, the click is for the text.
  await words.click();
  await window.getByRole('button', { name: t('journal.action.link'), exact: true }).click();
  const popover = window.getByRole('dialog', { name: t('journal.action.link') });
  await popover.getByRole('button', { name: t('journal.link.open') }).click();
  await agreed.openedCount(2);
  expect(await agreed.opened()).toEqual(Array(2).fill('https://plan.example.test/a'));

  await window.evaluate(`location.hash = '/programmes/${programmeId}/sessions/${sessionId}'`);
  const outside = await watchOutside(running, t('dialog.openLink.open'));
  await window.getByRole('button', { name: t('live.link.open') }).click();
  await outside.openedCount(1);
  expect(await outside.opened()).toEqual([link]);
  expect(await outside.asked()).toEqual([expect.stringContaining('meet.example.test')]);
});
