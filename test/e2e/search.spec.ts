import { expect, type Locator, type Page } from '@playwright/test';
import { displayName } from '#shared/domain/people/person.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildOpenNote, buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';

const shortcut = 'ControlOrMeta+k';

/** Forms have such fields too. */
const fieldNames = /^(Search everything|Cherchez partout)/;

function field(window: Page): Locator {
  return window.getByRole('combobox', { name: fieldNames });
}

/** The option the keyboard is at; the field itself keeps the focus. */
function active(window: Page): Locator {
  return window.getByRole('option', { selected: true });
}

async function searchFor(window: Page, text: string): Promise<void> {
  await window.keyboard.press(shortcut);
  await expect(field(window)).toBeFocused();
  await window.keyboard.type(text);
}

/** A pair with a session and a note, read by a search that begins with them. */
async function prepare(running: RunningApp, locale: 'en' | 'fr'): Promise<RunningPair> {
  const planted = await plantRunningPair(running, locale);
  const { programmeId, pair } = planted;
  const belonging = { programmeId, pairId: pair.id };
  await plantRows(running.window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({ programmeId, pairIds: [pair.id], title: 'LinkedIn rebuilt' }),
    },
    {
      kind: 'put',
      table: 'pairNotes',
      entity: buildOpenNote({
        ...belonging,
        id: testId(0x700),
        title: 'Réputation',
        body: 'Des **formations** sur <img src=x onerror="alert(1)"> LinkedIn.',
        writtenAt: moment('2026-05-14T13:00:00.000Z'),
      }),
    },
  ]);
  await running.window.reload();
  await waitUntilReady(running.window);
  return planted;
}

for (const { locale, theme } of [
  { locale: 'en', theme: 'light' },
  { locale: 'fr', theme: 'dark' },
] as const) {
  test(`everything is found and opened from the keyboard, ${locale}, ${theme}`, async ({
    launch,
  }) => {
    const t = createTranslate(locale);
    const running = await launch({ preferences: { locale, theme } });
    const { window } = running;
    const { mentor, mentee, pair } = await prepare(running, locale);
    const options = window.getByRole('option');

    await searchFor(window, 'linkdin');
    await expect(window.getByRole('group', { name: t('search.kind.note') })).toBeVisible();
    await expect(options.filter({ hasText: 'Réputation' })).toContainText('<img src=x');
    await expectAccessible(window, 'results');
    const first = (await active(window).textContent()) ?? '';
    await window.keyboard.press('ArrowDown');
    await expect(active(window)).not.toHaveText(first);
    await window.keyboard.press('ArrowUp');
    await expect(active(window)).toContainText('LinkedIn rebuilt');
    await window.keyboard.press('Enter');
    await expect(window).toHaveURL(/\/sessions\//);
    await expect(field(window)).toBeHidden();

    await searchFor(window, mentor.familyName.toLowerCase());
    await expect(active(window)).toContainText(displayName(mentor));
    await window.keyboard.press('Enter');
    await expect(window.getByRole('complementary')).toContainText(displayName(mentor));

    await searchFor(window, `type:pair ${mentee.familyName}`);
    await expect(active(window)).toContainText(displayName(mentee));
    await window.keyboard.press('Enter');
    await expect(window).toHaveURL(new RegExp(`/pairs/${pair.id}$`));

    await searchFor(window, 'formation type:note');
    await expect(active(window)).toContainText('Réputation');
    await window.keyboard.press('Enter');
    await expect(window).toHaveURL(/tab=journal/);
    const text = window.getByRole('textbox', { name: t('journal.text') });
    await expect(text).toContainText('formations');

    // Empty, the field offers what was opened lately.
    await searchFor(window, '');
    await expect(
      window.getByRole('group', { name: t('search.recentPlaces') }).getByRole('option'),
    ).toHaveCount(4);
    await expectAccessible(window, 'nothing typed');
    await window.keyboard.type('before:hier');
    await expect(window.getByRole('status').filter({ hasText: 'before:hier' })).toBeVisible();
    await expectAccessible(window, 'a wrong filter');
    await window.keyboard.press('Escape');
    await expect(field(window)).toBeHidden();
  });
}

test('the field runs commands, and what was just written is found', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await prepare(running, 'en');

  await window.getByRole('button', { name: t('search.field') }).click();
  await expect(field(window)).toBeFocused();
  await window.keyboard.type('people');
  await window.getByRole('option', { name: 'Go to People' }).click();
  await expect(window.getByRole('heading', { name: t('people.title') })).toBeVisible();

  await window.getByRole('button', { name: t('people.add'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(t('people.field.givenName')).fill('Zoé');
  await dialog.getByLabel(t('people.field.familyName')).fill('Quentin');
  // Leaving from under a dialog would lose what is written in it.
  await window.keyboard.press(shortcut);
  await expect(field(window)).toBeHidden();
  await dialog.getByRole('button', { name: t('people.save') }).click();
  await dialog.waitFor({ state: 'detached' });

  await searchFor(window, 'zoe quentin');
  await expect(active(window)).toContainText('Zoé Quentin');
  await window.keyboard.press('Escape');

  await searchFor(window, 'undo');
  await expect(active(window)).toContainText('Undo: add person');
  await window.keyboard.press('Enter');
  await expect(
    window.getByText(t('app.undo.done', { what: t('command.addPerson') })),
  ).toBeVisible();
  await searchFor(window, 'zoe quentin');
  await expect(window.getByText(t('search.none'))).toBeVisible();
  await window.keyboard.press('Escape');

  await searchFor(window, 'lanterne');
  await expect(window.getByText(t('search.none'))).toBeVisible();
  await window.keyboard.press('ControlOrMeta+a');
  // Whoever does not read the language of the window asks for their own in it.
  await window.keyboard.type('langue');
  await expect(active(window)).toContainText('Français');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('link', { name: 'Personnes' })).toBeVisible();
});

test('what is typed before the field has loaded stands in it', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await plantRunningPair(running, 'en');
  await window.reload();
  await waitUntilReady(window);
  await window.keyboard.press(shortcut);
  await window.keyboard.type('philippex');
  await window.keyboard.press('Backspace');
  await expect(field(window)).toHaveValue('philippe');
  await expect(active(window)).toContainText('Philippe Aubry');
});

test('private notes are found while they are unlocked, and no longer', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const pair = await plantRunningPair(running, 'en');
  const notes = privateNotesPage(window, pair, t);
  await notes.open();
  await notes.newPrivateNote();
  await notes.setUp('quatre sittelles sur un fil');
  await notes.write('Zébulon mauve doute de sa place');

  await searchFor(window, 'zebulon');
  await expect(active(window)).toContainText('Zébulon');
  await expect(active(window)).toContainText(t('search.private'));
  await window.evaluate("location.hash = '/settings'");
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: t('journal.text') })).toContainText('Zébulon');

  await searchFor(window, 'lock private');
  await expect(active(window)).toContainText(t('menu.lockVault'));
  await window.keyboard.press('Enter');
  await expect(field(window)).toBeHidden();
  await searchFor(window, 'zebulon');
  await expect(window.getByText(t('search.locked'))).toBeVisible();
  await expect(window.getByText(t('search.none'))).toBeVisible();
});
