import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { sendMenuCommand } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { storedFields } from './support/plant-rows.ts';

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

  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Undone: log past session')).toBeVisible();

  // The pair noted last is there already: Enter is enough.
  await sendMenuCommand(running, 'log-session');
  await expect(dialog.getByRole('combobox', { name: 'Pair' })).toHaveValue(
    'Nora Haddad → Philippe Aubry',
  );
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
