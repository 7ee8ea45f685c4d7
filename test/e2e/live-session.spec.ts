import { expect } from '@playwright/test';
import type { Session } from '#shared/domain/sessions/session.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { minutesFromNow, openSession, sessionOf, thisSession } from './support/session-page.ts';
import { undoNotice } from './support/undo-notice.ts';

const nextSession = testId<Session['id']>(0x101);

test('a session is started, noted and closed, and its clock survives a restart', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  await plantRows(window, [
    { kind: 'put', table: 'sessions', entity: sessionOf(planted, {}) },
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, {
        id: nextSession,
        title: 'Comments policy',
        startsAt: minutesFromNow(60 * 24 * 28),
        agenda: [],
      }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await expect(window.getByRole('heading', { name: 'Nora Haddad → Philippe Aubry' })).toBeVisible();
  await expect(window.getByText(/^Session 1 of 6 · /)).toBeVisible();
  await expect(window.getByRole('timer')).toHaveCount(0);

  await window.getByRole('button', { name: 'Start session' }).click();
  await expect(window.getByRole('timer')).toBeVisible();
  // The button that started it has gone, and the one in its place has the focus.
  await expect(window.getByRole('button', { name: 'Close session' })).toBeFocused();
  await expect(
    window.getByRole('link', { name: /Session 1/ }).getByText('Under way', { exact: true }),
  ).toBeVisible();
  await expect(window.getByText('5 left')).toBeVisible();
  // Two taps in a row: neither may undo the other.
  await window.getByRole('checkbox', { name: 'Look back' }).click();
  await window.getByRole('checkbox', { name: 'Nora Haddad was present' }).click();
  const decision = window.getByRole('textbox', { name: 'Add a decision' });
  await decision.fill('A post each month');
  await decision.press('Enter');
  await decision.fill('Legal reads it first');
  await decision.press('Enter');
  await expect(decision).toHaveValue('');
  await expect(window.getByText('Legal reads it first')).toBeVisible();

  const again = await running.relaunch();
  const later = again.window;
  await waitUntilReady(later);
  await openSession(later, planted, thisSession);
  await expect(later.getByRole('timer')).toHaveText(/^\d+:\d\d of 45 min$/);
  await expect(later.getByRole('checkbox', { name: 'Look back' })).toBeChecked();
  await expect(later.getByRole('checkbox', { name: 'Nora Haddad was present' })).not.toBeChecked();
  await expect(later.getByText('A post each month')).toBeVisible();

  await later
    .getByRole('group', { name: 'How useful to Philippe Aubry' })
    .getByRole('button', { name: 'Very useful' })
    .click();
  await later.getByRole('button', { name: 'Close session' }).click();
  await expect(later.getByText('Session closed as held')).toBeVisible();
  const minutes = later.getByRole('spinbutton', { name: 'Minutes it took' });
  await minutes.fill('50');
  await minutes.press('Enter');
  const { pair, mentor, mentee } = planted;
  await expect
    .poll(async () => (await storedFields(later, 'sessions'))[0])
    .toMatchObject({
      id: thisSession,
      pairIds: [pair.id],
      state: 'held',
      heldMinutes: 50,
      [`present:${mentor.id}`]: false,
      [`present:${mentee.id}`]: true,
      [`satisfaction:${mentee.id}`]: 5,
    });

  await later.getByRole('button', { name: 'Carry over' }).click();
  await expect(later.getByText('1 point carried over to the next session')).toBeVisible();
  await later
    .getByRole('navigation', { name: 'Sessions of the pair' })
    .getByRole('link', { name: /Comments policy/ })
    .click();
  await expect(later.getByRole('checkbox', { name: 'Write a post' })).not.toBeChecked();
});

test('one planned for another day is held today only when asked for, and is then moved', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const startsAt = minutesFromNow(60 * 24 * 8);
  await plantRows(window, [
    { kind: 'put', table: 'sessions', entity: sessionOf(planted, { startsAt }) },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  const question = window.getByRole('dialog', { name: 'Hold it today instead?' });
  await window.getByRole('button', { name: 'Start session' }).click();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('timer')).toHaveCount(0);
  await window.getByRole('button', { name: 'Start session' }).click();
  await question.getByRole('button', { name: 'Hold it today' }).click();
  await expect(window.getByRole('timer')).toBeVisible();
  await window.getByRole('button', { name: 'Close session' }).click();
  await expect(window.getByText('Session closed as held')).toBeVisible();
  const [stored] = await storedFields(window, 'sessions');
  expect(stored).toMatchObject({ state: 'held' });
  expect(Date.parse(String(stored?.['startsAt']))).toBeLessThanOrEqual(Date.now());
});

test('a line keeps the focus when it is left or removed', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: sessionOf(planted, {}) }]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  const edit = window.getByRole('button', { name: 'Edit: Look back' });
  await edit.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Point of the agenda' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await window.getByRole('button', { name: 'Remove: Look back' }).press('Enter');
  await expect(edit).toHaveCount(0);
  await expect(window.getByRole('textbox', { name: 'Add a point' })).toBeFocused();
});

test('closing is taken back from its notice', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const entity = sessionOf(planted, { startedAt: minutesFromNow(-20) });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity }]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await window.getByRole('button', { name: 'Close session' }).click();
  await expect(window.getByRole('spinbutton', { name: 'Minutes it took' })).toHaveValue('20');
  await undoNotice(window, 'Session closed as held');
  await expect(window.getByText('Undone: close session')).toBeVisible();
  await expect(window.getByRole('timer')).toHaveText(/^20:\d\d of 45 min$/);
});

test('a clock that was set back says nothing false', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const entity = sessionOf(planted, { startedAt: minutesFromNow(90) });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity }]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await expect(window.getByText(/clock has been set back/)).toBeVisible();
  await expect(window.getByRole('timer')).toHaveCount(0);
  await window.getByRole('button', { name: 'Close session' }).click();
  await expect(window.getByRole('spinbutton', { name: 'Minutes it took' })).toHaveValue('45');
});

test('one that was missed says on whose side and why, and can be planned anew', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const absence = { by: 'mentee', reason: 'Board meeting', at: minutesFromNow(-60) } as const;
  const entity = sessionOf(planted, { state: 'missed', absence });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity }]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await expect(
    window.getByText('Did not take place, on the side of: the mentee · Board meeting'),
  ).toBeVisible();
  await expect(window.getByRole('button', { name: 'Start session' })).toHaveCount(0);
  await window.getByRole('button', { name: 'Plan another time' }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
});
