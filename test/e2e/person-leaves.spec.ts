import { expect } from '@playwright/test';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { minutesFromNow, sessionOf } from './support/session-page.ts';
import { undoNotice } from './support/undo-notice.ts';

const ids = {
  ahead: testId<Session['id']>(0x201),
  workshop: testId<Session['id']>(0x202),
  overdue: testId<Session['id']>(0x203),
} as const;
const otherPairId = testId<PairId>(0x91);
const minutesPerDay = 24 * 60;

/** Nora and Philippe have a session in eight minutes, one nobody wrote up, and a workshop with another pair. */
async function plantBusyPairs(running: RunningApp) {
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  const others = [
    { id: testId<PersonId>(0x32), givenName: 'Lina', familyName: 'Berger', role: 'mentor' },
    { id: testId<PersonId>(0x33), givenName: 'Marc', familyName: 'Durand', role: 'mentee' },
  ] as const;
  const inMinutes = (minutes: number) => ({ startsAt: minutesFromNow(minutes) });
  await plantRows(running.window, [
    ...others.flatMap(({ role, ...person }, place) => [
      { kind: 'put', table: 'people', entity: buildPerson({ ...person, claims: [] }) } as const,
      {
        kind: 'put',
        table: 'enrolments',
        entity: buildEnrolment({
          id: testId(0x42 + place),
          programmeId,
          personId: person.id,
          role,
          choices: [],
        }),
      } as const,
    ]),
    {
      kind: 'put',
      table: 'pairs',
      entity: buildPair({
        ...pair,
        id: otherPairId,
        mentorId: others[0].id,
        menteeId: others[1].id,
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, { id: ids.ahead, ...inMinutes(8) }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, {
        id: ids.workshop,
        ...inMinutes(9 * minutesPerDay),
        pairIds: [pair.id, otherPairId],
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, { id: ids.overdue, ...inMinutes(-3 * minutesPerDay) }),
    },
  ]);
  await running.window.reload();
  await waitUntilReady(running.window);
  return planted;
}

/** What the database holds of all that may change with the departure. */
async function storedLife({ window }: RunningApp) {
  const sessions = await storedFields(window, 'sessions');
  const stateOf = (id: string) => sessions.find((fields) => fields['id'] === id)?.['state'];
  return {
    people: (await storedFields(window, 'enrolments')).length,
    pairs: (await storedFields(window, 'pairs')).map((fields) => fields['state']),
    sessions: [stateOf(ids.ahead), stateOf(ids.workshop), stateOf(ids.overdue)],
    workshop: sessions.find((fields) => fields['id'] === ids.workshop)?.['pairIds'],
  };
}

test('removing somebody of a running pair says what ends, asks why, and is undone at once', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { pair } = await plantBusyPairs(running);
  const before = await storedLife(running);
  await window.getByRole('link', { name: 'People' }).click();
  const people = window.getByRole('grid', { name: 'People' });
  await people.getByText('Nora Haddad').click();
  const remove = window.getByRole('button', { name: 'Remove from the programme' });
  await remove.click();

  const dialog = window.getByRole('dialog', { name: 'Remove Nora Haddad from the programme?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByRole('listitem')).toContainText(/^Nora Haddad → Philippe Aubry · next/);
  const reason = dialog.getByRole('combobox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await expect(dialog.getByRole('checkbox', { name: /^Cancel the 1 session/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /with other pairs$/ })).toBeChecked();

  // Without a reason nothing ends.
  await dialog.getByRole('button', { name: 'Remove from the programme' }).click();
  await expect(dialog.getByText('Choose a reason.')).toBeVisible();
  await expect(reason).toBeFocused();
  expect(await storedLife(running)).toEqual(before);

  await reason.press('Enter');
  await window.getByRole('option', { name: 'Departure' }).click();
  await dialog.getByRole('button', { name: 'Remove from the programme' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const told = 'Nora Haddad removed from the programme; 1 pair ended early';
  await expect(window.getByText(told)).toBeVisible();
  await expect(people.locator('[role="row"]:focus')).toHaveCount(1);
  expect(await storedLife(running)).toEqual({
    people: before.people - 1,
    pairs: ['ended-early', 'active'],
    sessions: ['cancelled', 'planned', 'planned'],
    workshop: [otherPairId],
  });

  await undoNotice(window, told);
  await expect(people.getByText('Nora Haddad')).toBeVisible();
  expect(await storedLife(running)).toEqual(before);
  expect(before.workshop).toEqual([pair.id, otherPairId]);
});

test('once pairs run, the overview leads on to what they lack', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantBusyPairs(running);
  await window.getByRole('link', { name: 'Overview' }).click();
  await expect(window.getByText('2 active', { exact: true })).toBeVisible();
  const lacking = (step: string) => window.getByRole('list', { name: step }).getByRole('link');
  await expect(lacking('2 pairs without an agreed charter')).toHaveText([
    'Nora Haddad → Philippe Aubry',
    'Lina Berger → Marc Durand',
  ]);
  // Both have a session to come.
  await expect(window.getByText(/with no session planned/)).toHaveCount(0);
  await expect(lacking('1 session to write up')).toHaveText(/ · Nora Haddad → Philippe Aubry$/);
  await lacking('1 session to write up').click();
  await expect(window.getByRole('main').getByText('Nora Haddad').first()).toBeVisible();

  await window.evaluate(
    `location.hash = '#/programmes/${programmeId}/pairs/${pair.id}?turn=ended-early'`,
  );
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Reason' }).press('Enter');
  await window.getByRole('option', { name: 'No time' }).click();
  await dialog.getByRole('button', { name: 'End the pair' }).click();
  await expect(dialog).toHaveCount(0);
  // Asked for by another screen, it leaves the focus where it would have been asked for here.
  await expect(window.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  await window.getByRole('link', { name: 'Overview' }).click();
  await expect(window.getByText('1 active · 1 ended early', { exact: true })).toBeVisible();
});
