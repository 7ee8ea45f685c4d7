import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { asId } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import type { Instant, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { test } from './support/app-test.ts';
import { dayOfNextMonth, openCalendar, plannedSession, tabTo } from './support/calendar-page.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRows, storedFields, storedIds } from './support/plant-rows.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

function dueAction(window: Page) {
  return window.getByRole('button', { name: /^Action due.*Reply to comments/ });
}

async function dragTo(entry: Locator, day: number): Promise<void> {
  const page = entry.page();
  await entry.hover();
  await page.mouse.down();
  const target = await page
    .locator(`[data-date="${dayOfNextMonth(day)}"]`)
    .last()
    .boundingBox();
  if (target === null) throw new Error('The day is not shown');
  await page.mouse.move(target.x + target.width / 2, target.y + target.height - 8, { steps: 8 });
  await page.mouse.up();
}

test('what is due is dragged to another day, put elsewhere by keyboard, and back by undo', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const window = await openCalendar(running);
  const dueDays = async () => (await storedFields(window, 'actions')).map(({ dueOn }) => dueOn);

  await dragTo(dueAction(window), 12);
  await expect.poll(dueDays).toEqual([dayOfNextMonth(12)]);
  await undoNotice(window, 'Now due on ');
  await expect.poll(dueDays).toEqual([dayOfNextMonth(10)]);

  await tabTo(dueAction(window));
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: /^What to do with Reply/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem').first()).toBeFocused();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Another due day' });
  await expect(dialog.getByLabel('Due day')).toBeFocused();
  await dialog.getByLabel('Due day').fill('0026-05-14');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Due day: a date from 2000 to 2100.')).toBeVisible();
  await dialog.getByLabel('Due day').fill(dayOfNextMonth(17));
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(dueDays).toEqual([dayOfNextMonth(17)]);
  await expect(dueAction(window)).toBeFocused();

  // A session that was dragged and left where it is has the focus again.
  await dragTo(plannedSession(window), 11);
  await expect(window.getByRole('dialog', { name: 'Move the session' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(plannedSession(window)).toBeFocused();
});

test('a mistyped year is told, and one that is stored keeps no other session from a file', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const window = await openCalendar(running);
  await window.getByRole('button', { name: 'Plan a session' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Date').fill('0026-12-14');
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog.getByText('Year: from 2000 to 2100.')).toBeVisible();
  await expect(dialog.getByLabel('Date')).toHaveAttribute('aria-invalid', 'true');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Discard' }).click();

  await plantRows(window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        id: testId(0x2f0),
        programmeId: asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? ''),
        pairIds: [asId<PairId>((await storedIds(window, 'pairs'))[0] ?? '')],
        startsAt: asId<Instant>('0026-12-14T13:50:39.000Z'),
        timeZone: 'Europe/Paris',
        state: 'planned',
        moves: [],
        seriesId: null,
      }),
    },
  ]);
  await window.getByRole('link', { name: 'Overview' }).click();
  await window.reload();
  await waitUntilReady(window);
  await window.getByRole('link', { name: 'Calendar' }).click();
  const file = path.join(running.userDataFolder, 'sessions.ics');
  await answerSaveDialog(running.app, file);
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Export as .ics…' }).click();
  await expect(window.getByText(/^2 sessions, /)).toBeVisible();
  await window.getByRole('button', { name: 'Save the file' }).click();
  await expect(window.getByText(/^2 sessions saved in/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('DTSTART:00261214T135039Z');
});
