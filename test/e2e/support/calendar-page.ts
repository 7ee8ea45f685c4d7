import { expect, type Locator, type Page } from '@playwright/test';
import type { CalendarDate, Instant } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { buildAction, buildSession } from '#test/builders/session-entities.ts';
import type { RunningApp } from './launch-app.ts';
import { waitUntilReady } from './launch-app.ts';
import { plantRunningPair } from './pair-life.ts';
import { plantRows } from './plant-rows.ts';

export const pairName = 'Nora Haddad → Philippe Aubry';

/** Ten in the morning of the tenth of next month, by the clock of this computer. */
export function tenthOfNextMonth(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() + 1, 10, 10);
}

/** A `YYYY-MM-DD` day of next month. */
export function dayOfNextMonth(day: number): CalendarDate {
  const month = tenthOfNextMonth();
  const number = (value: number) => String(value).padStart(2, '0');
  return asId(`${month.getFullYear()}-${number(month.getMonth() + 1)}-${number(day)}`);
}

/** The calendar of a programme with one pair, which meets on the tenth of next month at ten, at that month. */
export async function openCalendar(running: RunningApp): Promise<Page> {
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const planned = { state: 'planned', moves: [], agenda: [], sequence: 0, seriesId: null } as const;
  await plantRows(window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...planned,
        programmeId,
        pairIds: [pair.id],
        startsAt: asId<Instant>(tenthOfNextMonth().toISOString()),
        title: 'First post',
        decisions: [{ id: testId(0x130), text: 'Told in confidence' }],
      }),
    },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({
        programmeId,
        pairId: pair.id,
        ownerId: pair.menteeId,
        state: 'open',
        dueOn: dayOfNextMonth(10),
        doneOn: null,
        title: 'Reply to comments',
      }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await window.getByRole('link', { name: 'Calendar' }).click();
  await expect(window.getByText('1 session to come · 1 thing due')).toBeVisible();
  await window.keyboard.press('ArrowRight');
  await expect(plannedSession(window)).toBeVisible();
  return window;
}

export function plannedSession(window: Page) {
  return window.getByRole('button', { name: new RegExp(`^(Planned s|S)ession.*${pairName}`) });
}

export async function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}

/** By keyboard alone, from wherever one is. */
export async function tabTo(place: Locator): Promise<void> {
  for (let step = 0; step < 60 && !(await isFocused(place)); step += 1) {
    await place.page().keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
}
