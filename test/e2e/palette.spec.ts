import { expect, type Locator, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { moment, testId } from '#test/builders/entities.ts';
import {
  buildAttachment,
  buildCharter,
  buildGoal,
  buildOpenNote,
  buildSession,
} from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { sendMenuCommand } from './support/menu.ts';
import { daysAgo, plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';

/** The option the keyboard is at; the field itself keeps the focus. */
function active(window: Page): Locator {
  return window.getByRole('option', { selected: true });
}

/** Opens the field, types, and waits until the option the keyboard is at says so. */
async function find(window: Page, text: string, expected: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+k');
  await expect(
    window.getByRole('combobox', { name: /^(Search everything|Cherchez partout)/ }),
  ).toBeFocused();
  await window.keyboard.type(text);
  await expect(active(window)).toContainText(expected);
}

async function run(window: Page, text: string, expected: string): Promise<void> {
  await find(window, text, expected);
  await window.keyboard.press('Enter');
}

test('what can be done to the pair on screen comes first, and is done', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const startsAt = moment(new Date().toISOString());
  await plantRows(window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        programmeId,
        pairIds: [pair.id],
        title: 'LinkedIn',
        startsAt,
        state: 'planned',
        attendance: {},
        satisfaction: {},
      }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/pairs/${pair.id}'`);
  const dialog = window.getByRole('dialog');

  await find(window, '', t('menu.planSession'));
  const group = window.getByRole('group', { name: 'Nora Haddad → Philippe Aubry' });
  await expect(group.getByRole('option')).toHaveCount(10);
  await expectAccessible(window, 'commands of a pair');
  await window.keyboard.press('Escape');

  await run(window, 'objectif mentor', t('menu.addGoalToMentor'));
  await expect(
    dialog.getByRole('heading', { name: t('pairLife.goal.new', { name: 'Nora Haddad' }) }),
  ).toBeVisible();
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await run(window, 'add action', t('menu.addAction'));
  await expect(
    window.getByRole('textbox', { name: t('pairLife.action.title'), exact: true }),
  ).toBeFocused();

  await run(window, 'sign charter', t('menu.agreeCharter'));
  await expect(dialog.getByRole('heading').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await run(window, 'private note', t('menu.writePrivateNote'));
  await expect(window.getByRole('button', { name: t('vault.intro.setUp') })).toBeVisible();

  await run(window, 'suspend', t('menu.pausePair'));
  await dialog
    .getByRole('button', { name: t('pairLife.turn.paused.confirm'), exact: true })
    .click();
  await dialog.waitFor({ state: 'detached' });
  await run(window, 'unpause', t('menu.resumePair'));
  await expect
    .poll(async () => (await storedFields(window, 'pairs')).map(({ state }) => state))
    .toEqual(['active']);

  await run(window, 'start linkedin', 'LinkedIn');
  await expect(window).toHaveURL(/\/sessions\//);
  await expect
    .poll(async () => (await storedFields(window, 'sessions')).map((row) => row['startedAt']))
    .not.toEqual([null]);
});

test('away from any pair the native menu asks which one it is for', async ({ launch }) => {
  const t = createTranslate('fr');
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  await plantRunningPair(running, 'fr');

  await sendMenuCommand(running, 'end-pair');
  await expect(window.getByRole('combobox', { name: t('search.ask.pair') })).toBeFocused();
  await expectAccessible(window, 'which pair');
  await window.keyboard.type('aubry');
  await expect(active(window)).toHaveText('Nora Haddad → Philippe Aubry');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('heading').first()).toContainText('Nora Haddad → Philippe Aubry');
  // Under an open dialog it would change what that is about.
  await sendMenuCommand(running, 'pause-pair');
  await expect(dialog).toHaveCount(1);
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await sendMenuCommand(running, 'start-session');
  await expect(window.getByText(t('search.ask.session.none'))).toBeVisible();
  await window.keyboard.press('Escape');

  await sendMenuCommand(running, 'plan-session');
  await expect(dialog.getByRole('heading', { name: t('sessions.plan') })).toBeVisible();
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await run(window, 'exporter calendrier', t('menu.exportCalendar'));
  await expect(dialog.getByRole('heading', { name: t('calendar.export.title') })).toBeVisible();
});

test('charters, files, milestones and the playbook are found and opened where they are', async ({
  launch,
}) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const belonging = { programmeId, pairId: pair.id };
  const agreed = {
    mentorAgreedOn: daysAgo(50),
    menteeAgreedOn: daysAgo(50),
    state: 'agreed',
  } as const;
  const note = buildOpenNote({ ...belonging, sessionId: null });
  await plantRows(window, [
    {
      kind: 'put',
      table: 'charters',
      entity: buildCharter({ ...belonging, ...agreed, version: 1 }),
    },
    {
      kind: 'put',
      table: 'charters',
      entity: buildCharter({ ...belonging, id: testId(0x151), version: 2, clauses: [] }),
    },
    { kind: 'put', table: 'pairNotes', entity: note },
    {
      kind: 'put',
      table: 'attachments',
      entity: buildAttachment({ ...belonging, noteId: note.id }),
    },
    { kind: 'put', table: 'goals', entity: buildGoal({ ...belonging, skillId: null }) },
  ]);
  await window.reload();
  await waitUntilReady(window);
  const dialog = window.getByRole('dialog');

  await run(window, 'outside the office', t('pairLife.charter.title'));
  await expect(window.getByRole('article')).toContainText('We meet outside the office.');

  await run(window, 'regles pdf', 'Règles.pdf');
  await expect(window.getByRole('textbox', { name: t('journal.text') })).toContainText('published');

  await run(window, 'third post', 'Post without help');
  await expect(window.getByRole('article', { name: 'Post without help' })).toBeFocused();

  await run(window, 'hopes fears', 'First meeting');
  await expect(
    dialog.getByLabel(t('sessions.agenda.point', { number: 2 }), { exact: true }),
  ).toHaveValue('Hopes and fears');
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  // Of the pair on screen.
  await run(window, 'with my budget', 'What would you do with my budget?');
  await expect(dialog).toContainText('What would you do with my budget?');
  await dialog.getByRole('button', { name: t('journal.new.create') }).click();
  await expect(window.getByRole('textbox', { name: t('journal.text') })).toContainText(
    'What would you do with my budget?',
  );

  await window.evaluate(`location.hash = '#/programmes/${programmeId}/overview'`);
  await expect(window.getByRole('tab', { name: t('pairLife.tab.journal') })).toHaveCount(0);
  await run(window, 'looking back', 'Looking back');
  await expect(window.getByRole('combobox', { name: t('search.ask.pair') })).toBeFocused();
  await expect(active(window)).toHaveText('Nora Haddad → Philippe Aubry');
  await window.keyboard.press('Enter');
  await expect(dialog).toContainText('Looking back');
});
