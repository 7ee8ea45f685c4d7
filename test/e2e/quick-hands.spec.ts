import { expect, type Locator, type Page } from '@playwright/test';
import type { Session } from '#shared/domain/sessions/session.ts';
import { moment, testId } from '#test/builders/entities.ts';
import {
  buildAction,
  buildCharter,
  buildGoal,
  buildSession,
} from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { daysAgo, plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { pressTwice } from './support/press-twice.ts';

const english = { preferences: { locale: 'en', theme: 'light' } } as const;
const hour = 60 * 60_000;

function sessionOf({ programmeId, pair }: RunningPair, overrides: Partial<Session>): Session {
  return buildSession({
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    state: 'planned',
    moves: [],
    decisions: [],
    ...overrides,
  });
}

async function open({ window }: RunningApp, path: string): Promise<void> {
  await window.reload();
  await waitUntilReady(window);
  await goTo(window, path);
}

async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate(`location.hash = '#${path}'`);
}

/** Clicks all of them before anything can be drawn. */
async function clickAtOnce(controls: Locator): Promise<void> {
  await controls.evaluateAll((elements) => {
    for (const element of elements) if (element instanceof HTMLElement) element.click();
  });
}

/** Sends a form a second time before the first is stored. */
async function submitTwice(form: Locator): Promise<void> {
  await form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) return;
    element.requestSubmit();
    element.requestSubmit();
  });
}

for (const means of ['pointer', 'key'] as const) {
  test(`a session started by a double press of the ${means} is not closed by it`, async ({
    launch,
  }) => {
    const running = await launch(english);
    const { window } = running;
    const planted = await plantRunningPair(running, 'en');
    const session = sessionOf(planted, { startsAt: moment(new Date().toISOString()) });
    await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
    await open(running, `/programmes/${planted.programmeId}/sessions/${session.id}`);

    const close = window.getByRole('button', { name: 'Close session' });
    await pressTwice(window.getByRole('button', { name: 'Start session' }), close, means);
    // Written after whatever the presses have brought about.
    const decision = window.getByRole('textbox', { name: 'Add a decision' });
    await decision.fill('A post each month');
    await decision.press('Enter');
    await expect(window.getByText('A post each month')).toBeVisible();
    await expect(close).toBeVisible();

    await pressTwice(close, window.getByRole('button', { name: 'Reopen', exact: true }), means);
    await decision.fill('Legal reads it first');
    await decision.press('Enter');
    await expect(window.getByText('Legal reads it first')).toBeVisible();
    expect(await storedFields(window, 'sessions')).toMatchObject([{ state: 'held' }]);
  });
}

test('a double click in a list decides on the row it was meant for alone', async ({ launch }) => {
  const running = await launch(english);
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  await plantRows(window, [
    ...[1, 2, 3].map((number) => ({
      kind: 'put' as const,
      table: 'sessions' as const,
      entity: sessionOf(planted, {
        id: testId(0x200 + number),
        startsAt: moment(new Date(Date.now() - number * 30 * hour).toISOString()),
      }),
    })),
    ...[1, 2, 3].map((number) => ({
      kind: 'put' as const,
      table: 'actions' as const,
      entity: buildAction({
        id: testId(0x300 + number),
        programmeId,
        pairId: pair.id,
        ownerId: pair.menteeId,
        sessionId: null,
        goalId: null,
        title: `Promise ${number}`,
        state: 'open',
        doneOn: null,
      }),
    })),
  ]);
  await open(running, `/programmes/${programmeId}/sessions`);
  const held = window.getByRole('button', { name: 'It was held' });
  await expect(held).toHaveCount(3);
  const stateOf = async (table: 'sessions' | 'actions', state: string) =>
    (await storedFields(window, table)).filter((row) => row['state'] === state).length;
  await pressTwice(held.first(), held.nth(1), 'pointer');
  await expect(held).toHaveCount(2);

  await goTo(window, `/programmes/${programmeId}/pairs/${pair.id}?tab=actions`);
  const ticks = window.getByRole('checkbox', { name: /^Done: Promise/, checked: false });
  await expect(ticks).toHaveCount(3);
  await pressTwice(ticks.first(), ticks.nth(1), 'pointer');
  await expect(ticks).toHaveCount(2);
  // Written after whatever the second presses have brought about.
  const adding = window.getByRole('form', { name: 'New action' });
  await adding.getByRole('textbox', { name: 'Action' }).fill('Write to Legal');
  await submitTwice(adding);
  await expect(window.getByText(/Write to Legal/)).toHaveCount(1);
  expect(await stateOf('sessions', 'held')).toBe(1);
  expect(await stateOf('actions', 'done')).toBe(1);
  expect(await stateOf('actions', 'open')).toBe(3);
});

test('quick clicks on one goal or charter all hold, and a form sent twice is stored once', async ({
  launch,
}) => {
  const running = await launch(english);
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const steps = ['Outline', 'First post', 'Third post'].map((title, index) => ({
    id: testId<ReturnType<typeof buildGoal>['milestones'][number]['id']>(0x400 + index),
    title,
    dueOn: null,
    reachedOn: null,
  }));
  const own = { programmeId, pairId: pair.id };
  await plantRows(window, [
    {
      kind: 'put',
      table: 'goals',
      entity: buildGoal({ ...own, skillId: null, milestones: steps }),
    },
    {
      kind: 'put',
      table: 'charters',
      entity: buildCharter({ ...own, state: 'draft', mentorAgreedOn: null, menteeAgreedOn: null }),
    },
  ]);
  await open(running, `/programmes/${programmeId}/pairs/${pair.id}?tab=goals`);
  const milestones = window.getByRole('checkbox', { name: /^Reached: / });
  await expect(milestones).toHaveCount(3);
  await clickAtOnce(milestones);
  await expect(window.getByRole('checkbox', { name: /^Reached: /, checked: true })).toHaveCount(3);

  await window.getByRole('button', { name: 'Add for the mentee' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Goal' }).fill('Write alone');
  await submitTwice(dialog.locator('form'));
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('article', { name: 'Write alone' })).toHaveCount(1);

  await window.getByRole('tab', { name: 'Charter' }).click();
  const agreements = window.getByRole('button', { name: /agrees today$/ });
  await expect(agreements).toHaveCount(2);
  await clickAtOnce(agreements);
  await expect(agreements).toHaveCount(0);
  const today = daysAgo(0);
  expect(await storedFields(window, 'charters')).toMatchObject([
    { state: 'agreed', mentorAgreedOn: today, menteeAgreedOn: today },
  ]);
  expect(await storedFields(window, 'goals')).toHaveLength(2);
});

test('what has not begun can be noted neither as held nor as missed', async ({ launch }) => {
  const running = await launch(english);
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const now = moment(new Date().toISOString());
  const session = sessionOf(planted, {
    startsAt: moment(new Date(Date.now() + 20 * 24 * hour).toISOString()),
    state: 'cancelled',
    absence: { by: 'mentor', reason: '', at: now },
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
  await open(running, `/programmes/${planted.programmeId}/sessions/${session.id}`);
  await window.getByRole('button', { name: 'More for this session' }).click();
  await expect(window.getByRole('menuitem', { name: 'Open the page of the pair' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: /take place|took place/ })).toHaveCount(0);
});
