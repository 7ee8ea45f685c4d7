import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/app-test.ts';
import {
  dayOfNextMonth,
  isFocused,
  openCalendar,
  pairName,
  plannedSession,
  tabTo,
  tenthOfNextMonth,
} from './support/calendar-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import type { RunningApp } from './support/launch-app.ts';
import { storedFields } from './support/plant-rows.ts';
import { answerOpenDialog, answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

function move(window: Page) {
  return window.getByRole('menuitem', { name: 'Move…' });
}

/** Where a place can be pointed at that holds nothing: the lower end of a day, the middle of an hour. */
async function doubleClickIn(place: Locator, at: { readonly fromBottom: number }): Promise<void> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('The place is not shown');
  await place.page().mouse.dblclick(box.x + box.width / 2, box.y + box.height - at.fromBottom);
}

async function chooseFromMore(window: Page, entry: string): Promise<void> {
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: entry }).click();
}

async function exportAll(running: RunningApp, file: string): Promise<string> {
  const { window, app } = running;
  await answerSaveDialog(app, file);
  await chooseFromMore(window, 'Export as .ics…');
  await window.getByRole('button', { name: 'Save the file' }).click();
  await expect(window.getByText(/^1 session saved in/)).toBeVisible();
  return readFileSync(file, 'utf8');
}

test('a session is dragged to another day, moved by keyboard, and keeps its place in other calendars', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const window = await openCalendar(running);
  const file = path.join(running.userDataFolder, 'sessions.ics');
  await expect(
    window.getByRole('button', { name: /^Action due.*Reply to comments/ }),
  ).toBeVisible();
  const before = await exportAll(running, file);
  expect(before).not.toMatch(/confidence|nora@|philippe@/);

  await plannedSession(window).hover();
  await window.mouse.down();
  const target = await window.locator(`[data-date="${dayOfNextMonth(11)}"]`).boundingBox();
  if (target === null) throw new Error('The day is not shown');
  await window.mouse.move(target.x + target.width / 2, target.y + target.height - 8, { steps: 8 });
  await window.mouse.up();
  const dialog = window.getByRole('dialog', { name: 'Move the session' });
  await expect(dialog.getByLabel('Date')).toHaveValue(dayOfNextMonth(11));
  await dialog.locator('button[type="submit"]').click();
  await expect(window.getByRole('button', { name: /^Session, moved.*10:00/ })).toBeVisible();

  await tabTo(plannedSession(window));
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem').first()).toBeFocused();
  for (let step = 0; step < 5 && !(await isFocused(move(window))); step += 1) {
    await window.keyboard.press('ArrowDown');
  }
  await window.keyboard.press('Enter');
  // A dialog begins at its first field.
  await expect(dialog.getByLabel('Date')).toBeFocused();
  // The day is the first part of a British date.
  await window.keyboard.type('12');
  await expect(dialog.getByLabel('Date')).toHaveValue(dayOfNextMonth(12));
  // Nobody is taken to have moved it until somebody is chosen.
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Choose on whose side it was.')).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Who moves it' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  // The list takes the focus a moment after it is drawn.
  await expect(window.locator('[role="option"]:focus')).toHaveCount(1);
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('option')).toHaveCount(0);
  await dialog.getByLabel('Date').focus();
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  const after = await exportAll(running, file);
  const lineOf = (text: string, name: string) =>
    text.split('\r\n').find((line) => line.startsWith(`${name}:`));
  expect(lineOf(after, 'UID')).toBe(lineOf(before, 'UID'));
  expect(lineOf(before, 'SEQUENCE')).toBe('SEQUENCE:0');
  expect(lineOf(after, 'SEQUENCE')).toBe('SEQUENCE:2');
});

test('keys move through the calendar, and a free time of both becomes a session', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const window = await openCalendar(running);
  const view = (name: string) => window.getByRole('button', { name, exact: true });
  await window.keyboard.press('a');
  await expect(view('Agenda')).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('m');
  await window.keyboard.press('t');
  await expect(plannedSession(window)).toHaveCount(0);
  await window.keyboard.press('ArrowRight');
  await expect(plannedSession(window)).toBeVisible();

  await window.getByRole('button', { name: 'Free times' }).click();
  const panel = window.getByRole('complementary', { name: 'When both are free' });
  await panel.getByRole('combobox', { name: 'Pair' }).click();
  await window.getByRole('option', { name: pairName }).click();
  const slot = panel
    .getByRole('button', { name: /^Plan a session on Thursday.* at 09:30$/ })
    .last();
  await slot.click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByLabel('Time')).toHaveValue('09:30');
  await expect(dialog.getByText(pairName)).toBeVisible();
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByText('2 sessions to come · 1 thing due')).toBeVisible();
});

test('a double click or Enter on a free place plans there: on the day, or at the hour', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const window = await openCalendar(running);
  const dialog = window.getByRole('dialog');
  const place = (day: number) => window.locator(`[data-date="${dayOfNextMonth(day)}"]`);
  await doubleClickIn(place(11).last(), { fromBottom: 8 });
  await expect(dialog.getByLabel('Date')).toHaveValue(dayOfNextMonth(11));
  await expect(dialog.getByLabel('Time')).toHaveValue('14:00');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await window.keyboard.press('w');
  const halfPastTwo = window.locator('[data-time="14:30:00"]').last();
  await halfPastTwo.scrollIntoViewIfNeeded();
  const [line, day] = await Promise.all([halfPastTwo.boundingBox(), place(4).last().boundingBox()]);
  if (line === null || day === null) throw new Error('The week is not shown');
  await window.mouse.dblclick(day.x + day.width / 2, line.y + line.height / 2);
  await expect(dialog.getByLabel('Date')).toHaveValue(dayOfNextMonth(4));
  await expect(dialog.getByLabel('Time')).toHaveValue('14:30');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await place(5).last().focus();
  await window.keyboard.press('Enter');
  await expect(dialog.getByLabel('Date')).toHaveValue(dayOfNextMonth(5));
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // On an entry a double click opens the entry, and plans nothing.
  await window.keyboard.press('m');
  await plannedSession(window).dblclick();
  await expect(window).toHaveURL(/\/sessions\//);
  await expect(dialog).toHaveCount(0);
});

test('busy times come from a file without what they are for, replace those of before, and are undone', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'dark' } });
  const window = await openCalendar(running);
  const file = path.join(running.userDataFolder, 'work.ics');
  const stamp = tenthOfNextMonth()
    .toISOString()
    .replaceAll(/[-:]|\.000/g, '');
  const calendarOf = (length: string) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:one',
      `DTSTART:${stamp}`,
      `DURATION:${length}`,
      'SUMMARY:A visit to the doctor',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const importFile = async (content: string) => {
    writeFileSync(file, content);
    await answerOpenDialog(running.app, file);
    await chooseFromMore(window, 'Import busy times…');
    await window.getByRole('combobox', { name: 'Person' }).click();
    await window.getByRole('option', { name: 'Nora Haddad' }).click();
    await window.getByRole('button', { name: 'Choose a file…' }).click();
  };
  const dialog = window.getByRole('dialog');

  await importFile('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026');
  await expect(dialog.getByText(/cut off: what begins on line 2 has no end/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await importFile(calendarOf('PT1H'));
  await expect(dialog.getByText(/^1 busy time from .*, out of 1 event in the file/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(window.getByText('1 conflict with sessions to come')).toBeVisible();
  await window.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(window.getByText('Nora Haddad is not available then')).toBeVisible();
  await expectAccessible(window, 'conflicts');

  await importFile(calendarOf('PT2H'));
  await expect(dialog.getByText(/^It replaces 1 busy time/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog).toHaveCount(0);
  const lengths = async () =>
    (await storedFields(window, 'busyTimes')).map(
      ({ startsAt, endsAt }) => Date.parse(String(endsAt)) - Date.parse(String(startsAt)),
    );
  expect(await lengths()).toEqual([2 * 3_600_000]);
  expect(JSON.stringify(await storedFields(window, 'busyTimes'))).not.toContain('doctor');
  await undoNotice(window, '1 busy time of Nora Haddad imported');
  await expect.poll(lengths).toEqual([3_600_000]);
});
