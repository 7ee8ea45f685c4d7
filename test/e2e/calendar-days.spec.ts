import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Instant, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { asId } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';

/** An hour of a day of a month from now on, by the clock of this computer. */
function moment(months: number, day: number, hour: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() + months, day, hour);
}

function dateText(date: Date): string {
  const number = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${number(date.getMonth() + 1)}-${number(date.getDate())}`;
}

function cellOf(window: Page, day: number) {
  return window.locator(`[role="gridcell"][data-date="${dateText(moment(1, day, 0))}"]`);
}

/** What the keyboard reaches of a day. */
function dayButton(window: Page, day: number, months = 1) {
  return window.locator(`[data-day="${dateText(moment(months, day, 0))}"]`);
}

function planned(
  { programmeId, pairId }: { readonly programmeId: ProgrammeId; readonly pairId: PairId },
  number: number,
  at: Date,
  others: Partial<Session> = {},
) {
  const entity = buildSession({
    id: testId(0x500 + number),
    programmeId,
    pairIds: [pairId],
    startsAt: asId<Instant>(at.toISOString()),
    state: 'planned',
    moves: [],
    agenda: [],
    sequence: 0,
    seriesId: null,
    ...others,
  });
  return { kind: 'put', table: 'sessions', entity } as const;
}

async function narrow({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
  });
}

test('days of a month are walked by keyboard, told with what they hold and who is off, and planned on', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window } = running;
  await narrow(running);
  const { programmeId, pair, mentor } = await plantRunningPair(running, 'fr');
  const ids = { programmeId, pairId: pair.id };
  await plantRows(window, [
    ...[9, 11, 14, 16].map((hour) => planned(ids, hour, moment(1, 10, hour))),
    {
      kind: 'put',
      table: 'busyTimes',
      entity: {
        id: testId(0x600),
        personId: mentor.id,
        startsAt: asId<Instant>(moment(1, 11, 0).toISOString()),
        endsAt: asId<Instant>(moment(1, 13, 0).toISOString()),
        source: '',
      },
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await window.getByRole('link', { name: 'Calendrier' }).click();
  await expect(window.getByText('4 séances à venir')).toBeVisible();
  await window.keyboard.press('ArrowRight');

  // Of a month that is not the present one, its first day is reached with Tab.
  await expect(dayButton(window, 1)).toHaveAttribute('tabindex', '0');
  await expect(dayButton(window, 1)).toHaveAccessibleName(/ 1er /);
  await dayButton(window, 1).focus();
  for (const [key, day] of [
    ['ArrowRight', 2],
    ['ArrowDown', 9],
    ['ArrowRight', 10],
    ['ArrowRight', 11],
  ] as const) {
    await window.keyboard.press(key);
    await expect(dayButton(window, day)).toBeFocused();
  }
  await expect(dayButton(window, 10)).toHaveAccessibleName(/ 10 .*, 4 éléments$/);
  await expect(dayButton(window, 11)).toHaveAccessibleName(/ 11 .*, Absence\s: Nora Haddad$/);
  await expect(cellOf(window, 12).getByText(/N\.\sHaddad\s: absence/)).toBeVisible();
  await expect(cellOf(window, 13).getByText(/absence/)).toHaveCount(0);

  await window.keyboard.press('PageDown');
  await expect(dayButton(window, 11, 2)).toBeFocused();
  await window.keyboard.press('PageUp');
  await expect(dayButton(window, 11)).toBeFocused();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByLabel('Date')).toHaveValue(dateText(moment(1, 11, 0)));
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(dayButton(window, 11)).toBeFocused();

  // What a day holds comes after it, and what does not fit there is a list of its own.
  await window.keyboard.press('ArrowLeft');
  const entry = cellOf(window, 10).getByRole('button', { name: /^Séance prévue/ });
  await expect(entry.first()).toHaveAccessibleName(/09:00 Nora Haddad → Philippe Aubry$/);
  await expect(entry.first().getByText('NH')).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(entry.first()).toBeFocused();
  const others = cellOf(window, 10).getByRole('button', { name: /de plus$/ });
  await others.focus();
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Séance prévue/ })).toHaveCount(4);
  await window.keyboard.press('Escape');
  await expect(others).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(dayButton(window, 10)).toBeFocused();
  await expectAccessible(window, 'month with days off');
});

test('one session is exported from its page and from the list, and one that is cancelled as a cancellation', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const ids = { programmeId, pairId: pair.id };
  const at = moment(1, 10, 10);
  await plantRows(window, [
    planned(ids, 1, at, { title: 'Kept' }),
    planned(ids, 2, moment(1, 11, 10), {
      title: 'Given up',
      state: 'cancelled',
      absence: { by: 'mentee', reason: 'Told in confidence', at: asId(new Date().toISOString()) },
      sequence: 1,
    }),
  ]);
  await window.reload();
  await waitUntilReady(window);
  await window.getByRole('link', { name: 'Sessions' }).click();

  const save = async (name: string) => {
    const file = path.join(running.userDataFolder, name);
    await answerSaveDialog(app, file);
    await window.getByRole('menuitem', { name: 'Export as .ics…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Export as .ics' });
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    await expect(dialog).toHaveCount(0);
    return readFileSync(file, 'utf8');
  };
  const row = (title: string) => window.getByRole('row').filter({ hasText: title });
  await row('Given up').getByRole('button').last().click();
  const cancelled = await save('cancelled.ics');
  for (const line of ['STATUS:CANCELLED', 'SEQUENCE:1']) {
    expect(cancelled).toContain(`${line}\r\n`);
  }
  expect(cancelled).toContain('SUMMARY:Cancelled: ');
  // Without an address nobody is there to have cancelled it.
  expect(cancelled).not.toContain('METHOD');
  expect(cancelled.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(cancelled).not.toContain('confidence');

  await row('Kept').click();
  await window.getByRole('button', { name: 'More for this session' }).click();
  const kept = await save('kept.ics');
  expect(kept).toContain('STATUS:CONFIRMED\r\n');
  expect(kept).not.toContain('METHOD');
  expect(kept.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
