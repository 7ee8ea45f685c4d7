import { expect } from '@playwright/test';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import { buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { buildAction, buildOpenNote } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { minutesFromNow, openSession, sessionOf, thisSession } from './support/session-page.ts';

/** Inès Robin and Marc Petit, a pair beside the one that is planted. */
function otherPair({ pair }: RunningPair) {
  const mentor = buildPerson({
    id: testId<PersonId>(0x32),
    givenName: 'Inès',
    familyName: 'Robin',
    claims: [],
  });
  const mentee = buildPerson({
    id: testId<PersonId>(0x33),
    givenName: 'Marc',
    familyName: 'Petit',
    claims: [],
  });
  const other = buildPair({
    ...pair,
    id: testId<PairId>(0x91),
    mentorId: mentor.id,
    menteeId: mentee.id,
  });
  const changes: readonly PutChange[] = [
    { kind: 'put', table: 'people', entity: mentor },
    { kind: 'put', table: 'people', entity: mentee },
    { kind: 'put', table: 'pairs', entity: other },
  ];
  return { pair: other, changes };
}

test('of a workshop each pair has levels and attendance of its own, and closing notes all as present', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const mentor = buildPerson({
    id: testId<PersonId>(0x32),
    givenName: 'Inès',
    familyName: 'Robin',
    claims: [],
  });
  const pair = buildPair({
    ...planted.pair,
    id: testId<PairId>(0x91),
    mentorId: mentor.id,
  });
  const entity = sessionOf(planted, {
    pairIds: [planted.pair.id, pair.id],
    format: 'workshop',
    startedAt: minutesFromNow(-5),
  });
  await plantRows(window, [
    { kind: 'put', table: 'people', entity: mentor },
    { kind: 'put', table: 'pairs', entity: pair },
    { kind: 'put', table: 'sessions', entity },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await expect(window.getByRole('heading', { name: 'Workshop · 2 pairs' })).toBeVisible();
  await window.getByRole('combobox', { name: 'Pair shown' }).click();
  await window.getByRole('option', { name: 'Inès Robin → Philippe Aubry' }).click();
  await window.getByRole('checkbox', { name: 'Inès Robin was present' }).click();
  await window.getByRole('button', { name: 'Close session' }).click();
  await expect
    .poll(async () => (await storedFields(window, 'sessions'))[0])
    .toMatchObject({
      state: 'held',
      [`present:${planted.mentor.id}`]: true,
      [`present:${planted.mentee.id}`]: true,
      [`present:${mentor.id}`]: false,
    });
});

test('a pair that stays away from a workshop has missed it, and sees nothing the others wrote', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId } = planted;
  const absent = otherPair(planted);
  const entity = sessionOf(planted, {
    pairIds: [planted.pair.id, absent.pair.id],
    format: 'workshop',
    startedAt: minutesFromNow(-5),
  });
  const note = buildOpenNote({
    programmeId,
    pairId: planted.pair.id,
    sessionId: thisSession,
    title: 'Ours alone',
    body: 'Said between the two.',
  });
  const action = buildAction({
    programmeId,
    pairId: planted.pair.id,
    sessionId: thisSession,
    goalId: null,
    title: 'Try it at the board',
    ownerId: planted.mentee.id,
    state: 'open',
    doneOn: null,
  });
  await plantRows(window, [
    ...absent.changes,
    { kind: 'put', table: 'sessions', entity },
    { kind: 'put', table: 'pairNotes', entity: note },
    { kind: 'put', table: 'actions', entity: action },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  await expect(window.getByText('Said between the two.')).toBeVisible();
  await expect(window.getByText('Try it at the board')).toBeVisible();

  await window.getByRole('combobox', { name: 'Pair shown' }).click();
  await window.getByRole('option', { name: 'Inès Robin → Marc Petit' }).click();
  await expect(window.getByRole('checkbox', { name: 'Marc Petit was present' })).toBeVisible();
  await expect(window.getByText('Said between the two.')).toHaveCount(0);
  await expect(window.getByText('Try it at the board')).toHaveCount(0);
  await expect(
    window.getByText(/^Of the session itself: shown with each of its 2 pairs/),
  ).toBeVisible();
  await window.getByRole('checkbox', { name: 'Marc Petit was present' }).click();
  await window.getByRole('checkbox', { name: 'Inès Robin was present' }).click();
  await window.getByRole('button', { name: 'Close session' }).click();
  await expect(window.getByRole('button', { name: 'Reopen' })).toBeVisible();

  const timeline = window.getByRole('region', { name: 'Timeline' });
  const openPair = (id: string) =>
    window.evaluate(`location.hash = '#/programmes/${programmeId}/pairs/${id}'`);
  await openPair(absent.pair.id);
  await expect(timeline.getByText('Session held without this pair')).toBeVisible();
  await expect(window.getByText(/no session held yet$/)).toBeVisible();
  await openPair(planted.pair.id);
  await expect(timeline.getByText('Session held', { exact: true })).toBeVisible();
});
