import { expect } from '@playwright/test';
import type { Instant, PairId, PersonId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

const ids = {
  ahead: testId<Session['id']>(0x201),
  workshop: testId<Session['id']>(0x202),
  overdue: testId<Session['id']>(0x203),
} as const;
const otherPairId = testId<PairId>(0x91);

function inDays(days: number): Instant {
  return asId<Instant>(new Date(Date.now() + days * 86_400_000).toISOString());
}

/** A pair with one of each thing that may lie before it; another pair shares the workshop. */
async function plantBusyPair(running: RunningApp) {
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  const [otherMentor, otherMentee] = [testId<PersonId>(0x32), testId<PersonId>(0x33)];
  const base = buildSession({
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    state: 'planned',
    moves: [],
    startedAt: null,
    attendance: {},
    levels: [],
    satisfaction: {},
  });
  const sessions = [
    { ...base, id: ids.ahead, startsAt: inDays(7) },
    { ...base, id: ids.workshop, startsAt: inDays(9), pairIds: [pair.id, otherPairId] },
    { ...base, id: ids.overdue, startsAt: inDays(-3) },
  ];
  await plantRows(running.window, [
    { kind: 'put', table: 'people', entity: buildPerson({ id: otherMentor, givenName: 'Lina' }) },
    { kind: 'put', table: 'people', entity: buildPerson({ id: otherMentee, givenName: 'Marc' }) },
    {
      kind: 'put',
      table: 'pairs',
      entity: buildPair({
        ...pair,
        id: otherPairId,
        mentorId: otherMentor,
        menteeId: otherMentee,
      }),
    },
    ...sessions.map((entity) => ({ kind: 'put', table: 'sessions', entity }) as const),
    {
      kind: 'put',
      table: 'goals',
      entity: buildGoal({ programmeId, pairId: pair.id, skillId: null }),
    },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({
        programmeId,
        pairId: pair.id,
        ownerId: pair.menteeId,
        state: 'open',
        doneOn: null,
      }),
    },
  ]);
  await running.window.reload();
  await waitUntilReady(running.window);
  await running.window.evaluate(`location.hash = '#/programmes/${programmeId}/pairs/${pair.id}'`);
  return planted;
}

/** What the database holds of all that may change with the pair. */
async function storedLife({ window }: RunningApp) {
  const sessions = await storedFields(window, 'sessions');
  const stateOf = async (table: 'goals' | 'actions') =>
    (await storedFields(window, table)).map((fields) => fields['state']);
  const find = (id: string) => sessions.find((fields) => fields['id'] === id);
  return {
    ahead: find(ids.ahead)?.['state'],
    workshop: [find(ids.workshop)?.['state'], find(ids.workshop)?.['pairIds']],
    overdue: find(ids.overdue)?.['state'],
    goals: await stateOf('goals'),
    actions: await stateOf('actions'),
  };
}

test('completing a pair settles what is chosen of all it has before it, and one undo takes all back', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { pair } = await plantBusyPair(running);
  const before = await storedLife(running);
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Complete…' }).click();

  const open = window.getByRole('dialog').getByRole('group', { name: 'What is still open' });
  const choice = (name: string) => open.getByRole('checkbox', { name });
  await expect(open.getByRole('checkbox')).toHaveCount(5);
  await expect(choice('Cancel the 1 session still planned')).toBeChecked();
  const leave = choice('Leave the 1 session planned with other pairs');
  await expect(leave).toBeChecked();
  await expect(leave).toHaveAccessibleDescription('The other pairs keep it.');
  const overdue = choice('Note 1 past session nobody wrote up as missed');
  await expect(overdue).not.toBeChecked();
  await expect(overdue).toHaveAccessibleDescription('It can still be written up.');
  await overdue.check();
  await expect(choice('Drop the 1 goal still open')).not.toBeChecked();
  await choice('Drop the 1 action still open').check();
  await window.getByRole('button', { name: 'Complete the pair' }).click();

  const timeline = window.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem').first()).toContainText('Completed');
  expect(await storedLife(running)).toEqual({
    ahead: 'cancelled',
    workshop: ['planned', [otherPairId]],
    overdue: 'missed',
    goals: ['progressing'],
    actions: ['dropped'],
  });

  await undoNotice(window, 'The pair of Nora Haddad and Philippe Aubry is completed');
  await expect(timeline.getByText('Completed')).toHaveCount(0);
  expect(await storedLife(running)).toEqual(before);
  expect(before.workshop).toEqual(['planned', [pair.id, otherPairId]]);
});

test('the last pair of a workshop takes it along', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantBusyPair(running);
  await plantRows(window, [
    {
      kind: 'put',
      table: 'pairs',
      entity: buildPair({ ...pair, id: otherPairId, state: 'completed' }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await window.evaluate(
    `location.hash = '#/programmes/${programmeId}/pairs/${pair.id}?turn=completed'`,
  );
  const open = window.getByRole('dialog').getByRole('group', { name: 'What is still open' });
  await expect(
    open.getByRole('checkbox', { name: 'Cancel the 2 sessions still planned' }),
  ).toBeChecked();
  await window.getByRole('button', { name: 'Complete the pair' }).click();
  const timeline = window.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('Session cancelled by the coordinator')).toHaveCount(2);
  expect((await storedLife(running)).workshop).toEqual(['cancelled', [pair.id, otherPairId]]);
});
