import { expect } from '@playwright/test';
import { moment } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { setDiskFull } from './support/full-disk.ts';
import { sendMenuCommand } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { undoNotice } from './support/undo-notice.ts';

test('a past session is noted from anywhere with the keyboard alone, and taken back at once', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { pair, mentor, mentee } = await plantRunningPair(running, 'en');

  await sendMenuCommand(running, 'log-session');
  const dialog = window.getByRole('dialog', { name: 'Log a past session' });
  await expect(dialog.getByRole('combobox', { name: 'Pair' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Choose the pair that met.')).toBeVisible();
  // By the name of the senior, without its capital.
  await window.keyboard.type('aubry');
  await expect(window.getByRole('option', { name: 'Nora Haddad → Philippe Aubry' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('group', { name: 'How useful to Nora Haddad' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'One line on it' }).focus();
  await window.keyboard.type('First post is out');
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByText('Session logged: Nora Haddad and Philippe Aubry')).toBeVisible();

  const [session] = await storedFields(window, 'sessions');
  expect(session).toMatchObject({
    pairIds: [pair.id],
    state: 'held',
    minutes: 45,
    heldMinutes: 45,
    [`present:${mentor.id}`]: true,
    [`present:${mentee.id}`]: true,
  });
  expect(Date.parse(String(session?.['startsAt']))).toBeLessThanOrEqual(Date.now() - 45 * 60_000);
  expect(await storedFields(window, 'pairNotes')).toMatchObject([
    { sessionId: session?.['id'], pairId: pair.id, body: 'First post is out' },
  ]);

  await undoNotice(window, 'Session logged: Nora Haddad and Philippe Aubry');
  await expect(window.getByText('Undone: log past session')).toBeVisible();

  // The pair noted last is there already: Enter is enough.
  await sendMenuCommand(running, 'log-session');
  const pairField = dialog.getByRole('combobox', { name: 'Pair' });
  await expect(pairField).toHaveValue('Nora Haddad → Philippe Aubry');
  await expect(pairField).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText('Session logged: Nora Haddad and Philippe Aubry')).toBeVisible();
});

test('what is still to come is refused, and a line written is not lost by Escape', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await plantRunningPair(running, 'en');
  await sendMenuCommand(running, 'log-session');
  const dialog = window.getByRole('dialog', { name: 'Log a past session' });
  await expect(dialog.getByRole('combobox', { name: 'Pair' })).toBeFocused();
  await window.keyboard.type('nora');
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await dialog.getByLabel('Date').fill('2099-01-01');
  await dialog.getByRole('textbox', { name: 'One line on it' }).fill('Not yet');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText(/still to come/)).toBeVisible();
  await dialog.getByLabel('Date').fill('2019-01-07');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText(/^The pair was formed on /)).toBeVisible();
  await dialog.getByLabel('Date').fill('');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Give a date and a time.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Yesterday' }).click();
  await dialog.getByRole('textbox', { name: 'One line on it' }).focus();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('alertdialog')).toBeVisible();
  await window.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Log session' }).click();
  await expect(window.getByText('Session logged: Nora Haddad and Philippe Aubry')).toBeVisible();
  expect(await storedFields(window, 'sessions')).toHaveLength(1);
});

test('a session that had been planned is that one, and a write that fails keeps what was written', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  yesterday.setHours(14, 0, 0, 0);
  const planned = buildSession({
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    state: 'planned',
    moves: [],
    attendance: {},
    startsAt: moment(yesterday.toISOString()),
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: planned }]);
  await window.reload();
  await waitUntilReady(window);
  await sendMenuCommand(running, 'log-session');
  const dialog = window.getByRole('dialog', { name: 'Log a past session' });
  await expect(dialog.getByRole('combobox', { name: 'Pair' })).toBeFocused();
  await window.keyboard.type('nora');
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  const isThat = dialog.getByRole('checkbox', { name: /^It is the session planned for / });
  await expect(isThat).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Yesterday' }).click();
  await expect(isThat).toBeChecked();
  const began = dialog.getByLabel('Began at');
  await expect(began).toHaveValue('14:00');
  await began.fill('15:30');
  const note = dialog.getByRole('textbox', { name: 'One line on it' });
  await note.fill('First post is out');

  await setDiskFull(window, true);
  await note.press('Enter');
  await expect(window.getByText(/could not be saved/)).toBeVisible();
  await expect(note).toHaveValue('First post is out');
  await setDiskFull(window, false);
  await note.press('Enter');
  await expect(dialog).toHaveCount(0);
  yesterday.setHours(15, 30);
  expect(await storedFields(window, 'sessions')).toMatchObject([
    { id: planned.id, state: 'held', startsAt: yesterday.toISOString(), heldMinutes: 45 },
  ]);
});

test('the pair of the screen is proposed, and a name that is nobody’s logs nothing for it', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const dialog = window.getByRole('dialog', { name: 'Log a past session' });
  const pairField = dialog.getByRole('combobox', { name: 'Pair' });

  await window.evaluate(`location.hash = '#/programmes/${programmeId}/pairs/${pair.id}'`);
  await expect(window.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await sendMenuCommand(running, 'log-session');
  await expect(pairField).toBeFocused();
  await expect(pairField).toHaveValue('Nora Haddad → Philippe Aubry');
  await window.keyboard.type('malo');
  await expect(pairField).toHaveValue('malo');
  await expect(window.getByText('No pair by that name')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Choose the pair that met.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Log session' }).click();
  await expect(dialog.getByText('Choose the pair that met.')).toBeVisible();
  expect(await storedFields(window, 'sessions')).toEqual([]);

  await pairField.focus();
  await window.keyboard.type('nora');
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await dialog.getByLabel('Began at').fill('10:00');
  await dialog.getByRole('button', { name: 'Yesterday' }).click();
  await dialog.getByRole('button', { name: 'Log session' }).click();
  await expect(dialog).toHaveCount(0);
  const [logged] = await storedFields(window, 'sessions');

  // On the page of a session its pair is meant.
  await window.evaluate(`
    localStorage.clear();
    location.hash = '#/programmes/${programmeId}/sessions/${String(logged?.['id'])}';
  `);
  await expect(window.getByText(/^Session 1 of 6 · /)).toBeVisible();
  await sendMenuCommand(running, 'log-session');
  await expect(pairField).toHaveValue('Nora Haddad → Philippe Aubry');
  await dialog.getByLabel('Began at').fill('10:30');
  const isAnother = dialog.getByRole('checkbox', { name: /^Another session than the one/ });
  await expect(isAnother).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Yesterday' }).click();
  await expect(isAnother).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Log session' }).click();
  await expect(dialog.getByText(/is noted at that time already/)).toBeVisible();
  expect(await storedFields(window, 'sessions')).toHaveLength(1);
  await isAnother.check();
  await dialog.getByRole('button', { name: 'Log session' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await storedFields(window, 'sessions')).toHaveLength(2);
});
