import { expect, type Locator, type Page } from '@playwright/test';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { setDiskFull } from './support/full-disk.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { leave, leaveTray } from './support/leave-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedDrafts, storedFields } from './support/plant-rows.ts';

const t = createTranslate('en');

/** Two sessions of the pair that run now, with nothing written yet. */
async function plantTwoSessions(
  { window }: RunningApp,
  programmeId: ProgrammeId,
  pairId: PairId,
): Promise<readonly [Session, Session]> {
  const now = moment(new Date().toISOString());
  const build = (id: number): Session =>
    buildSession({
      id: testId(id),
      programmeId,
      pairIds: [pairId],
      seriesId: null,
      state: 'planned',
      startsAt: now,
      startedAt: now,
      title: '',
      agenda: [],
      decisions: [],
      moves: [],
    });
  const sessions = [build(0x500), build(0x501)] as const;
  await plantRows(
    window,
    sessions.map((entity) => ({ kind: 'put', table: 'sessions', entity })),
  );
  return sessions;
}

test('lines of a session that nobody has left are kept on another page, and on quitting', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const [one, other] = await plantTwoSessions(running, programmeId, pair.id);
  await window.reload();
  await waitUntilReady(window);
  const open = async ({ id }: Session) => {
    await window.evaluate(`location.hash = '#/programmes/${programmeId}/sessions/${id}'`);
  };
  await open(one);
  const title = window.getByRole('textbox', { name: t('live.about') });
  await title.fill('Comments policy');
  // Without a click, as a notification leads there.
  await open(other);
  await expect(title).toHaveValue('');
  const decision = window.getByRole('textbox', { name: t('live.decisions.add') });
  await decision.fill('Publish each month');
  await leaveTray(running);
  await leave(running, 'quitting');

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  expect(await storedFields(again.window, 'sessions')).toMatchObject([
    { id: one.id, title: 'Comments policy', decisions: [] },
    { id: other.id, title: '', decisions: [{ text: 'Publish each month' }] },
  ]);
});

/** Opens a session without a line; resolves to how to open it once more. */
async function openEmptySession(running: RunningApp): Promise<(page: Page) => Promise<void>> {
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const [session] = await plantTwoSessions(running, programmeId, pair.id);
  const openSession = async (page: Page) => {
    await waitUntilReady(page);
    await page.evaluate(`location.hash = '#/programmes/${programmeId}/sessions/${session.id}'`);
  };
  await running.window.reload();
  await openSession(running.window);
  return openSession;
}

function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label });
}

/** Resolves once exactly these lines are kept as drafts. */
async function expectDrafts(page: Page, texts: readonly string[]): Promise<void> {
  await expect
    .poll(async () =>
      (await storedDrafts(page, 'lineDrafts')).map(({ text }) => String(text)).toSorted(),
    )
    .toEqual(texts.toSorted());
}

test('a kill in mid-line brings what was typed back into its field', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const openSession = await openEmptySession(running);
  await field(window, t('live.agenda.add')).fill('Look back');
  await window.keyboard.press('Enter');
  await field(window, t('live.decisions.add')).fill('Kept with Enter');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Publish each month');
  await expectDrafts(window, ['Publish each month']);
  // A line shows once it is stored; until then a kill may take it.
  await window
    .getByRole('button', { name: t('live.line.edit', { text: 'Kept with Enter' }) })
    .waitFor();
  await running.kill();
  const again = await running.relaunch();
  await openSession(again.window);
  const decision = field(again.window, t('live.decisions.add'));
  await expect(decision).toHaveValue('Publish each month');
  // Left without a word more, it counts, and comes only once.
  await decision.click();
  await again.window
    .getByRole('button', { name: t('live.line.edit', { text: 'Look back' }) })
    .click();
  await expect(decision).toHaveValue('');
  await expect
    .poll(async () => (await storedFields(again.window, 'sessions'))[0])
    .toMatchObject({ decisions: [{ text: 'Kept with Enter' }, { text: 'Publish each month' }] });

  // A line that was there already opens with what was made of it.
  await again.window.keyboard.type('Look back at May');
  await expectDrafts(again.window, ['Look back at May']);
  await again.kill();
  const last = await again.relaunch();
  await openSession(last.window);
  await expect(field(last.window, t('live.agenda.item'))).toHaveValue('Look back at May');
  await expect(field(last.window, t('live.decisions.add'))).toHaveValue('');
});

test('lines that the disk refuses stay in their fields, also after a kill', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const openSession = await openEmptySession(running);
  const point = field(window, t('live.agenda.add'));
  await point.fill('Look back');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: t('live.line.edit', { text: 'Look back' }) }).click();
  await setDiskFull(window, true);
  const edited = field(window, t('live.agenda.item'));
  await edited.fill('Look back at May');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert')).toContainText(t('app.save.failed'));
  await expect(edited).toHaveValue('Look back at May');

  const decision = field(window, t('live.decisions.add'));
  await decision.fill('Publish each month');
  // What is written while it is being stored, faster than any hand, stays as well.
  await decision.evaluate(async (input: HTMLInputElement) => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', enter));
    await Promise.resolve();
    input.setRangeText('and answer');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(decision).toHaveValue('Publish each month and answer');
  await expect(decision).toBeFocused();
  const title = field(window, t('live.about'));
  await title.fill('Comments policy');
  await title.press('Enter');
  await point.fill('Look ahead');
  await window.keyboard.press('Enter');
  await expect(point).toHaveValue('Look ahead');
  await expect(edited).toHaveValue('Look back at May');
  expect(await storedDrafts(window, 'lineDrafts')).toEqual([]);

  // With room again the drafts come to the disk by themselves, before anything is stored.
  await setDiskFull(window, false);
  const texts = [
    'Comments policy',
    'Look ahead',
    'Look back at May',
    'Publish each month and answer',
  ];
  await expectDrafts(window, texts);
  await running.kill();

  const again = await running.relaunch();
  const later = again.window;
  await openSession(later);
  await expect(field(later, t('live.agenda.item'))).toHaveValue('Look back at May');
  await expect(field(later, t('live.agenda.add'))).toHaveValue('Look ahead');
  await expect(field(later, t('live.about'))).toHaveValue('Comments policy');
  await expect(field(later, t('live.decisions.add'))).toHaveValue('Publish each month and answer');
  expect((await storedFields(later, 'sessions'))[0]).toMatchObject({ title: '', decisions: [] });
  for (const label of [
    'live.agenda.item',
    'live.agenda.add',
    'live.about',
    'live.decisions.add',
  ] as const) {
    await field(later, t(label)).press('Enter');
  }
  await expect
    .poll(async () => (await storedFields(later, 'sessions'))[0])
    .toMatchObject({
      title: 'Comments policy',
      agenda: [{ title: 'Look back at May' }, { title: 'Look ahead' }],
      decisions: [{ text: 'Publish each month and answer' }],
    });
  await expectDrafts(later, []);
});
