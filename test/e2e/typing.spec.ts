import { expect, type Locator, type Page } from '@playwright/test';
import type { PairId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import { type RunningApp, waitUntilReady } from './support/launch-app.ts';
import { plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';

const t = createTranslate('en');
const sessionId = testId<Session['id']>(0x100);

/** So many characters, no two places of which look the same. */
function words(length: number): string {
  const numbers = Array.from({ length }, (_, index) => String(index));
  return numbers.join(' ').slice(0, length).trim().padEnd(length, '.');
}

/** A session under way, with one decision. */
async function openSession(running: RunningApp): Promise<RunningPair> {
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  const now = moment(new Date().toISOString());
  const session = buildSession({
    id: sessionId,
    programmeId,
    pairIds: [pair.id satisfies PairId],
    seriesId: null,
    startsAt: now,
    startedAt: now,
    timeZone: 'UTC',
    state: 'planned',
    title: '',
    agenda: [],
    decisions: [{ id: testId(0x130), text: 'Not kept' }],
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
  await window.reload();
  await waitUntilReady(window);
  await window.goto(`app://binome/#/programmes/${programmeId}/sessions/${sessionId}`);
  return planted;
}

/** What the paste key does, without the clipboard of the system, which every test would share. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    // oxlint-disable-next-line no-deprecated -- As a paste does; nothing else puts text in as typing would.
    document.execCommand('insertText', false, pasted);
  }, text);
}

function fieldsOf(window: Page) {
  const field = (name: string) => window.getByRole('textbox', { name, exact: true });
  return {
    title: field(t('live.about')),
    decision: field(t('live.decisions.add')),
    action: field(t('pairLife.action.title')),
  };
}

test('typing goes on through what is saved and taken back meanwhile', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await openSession(running);
  const { title, decision, action } = fieldsOf(window);

  const wholeTitle = words(180);
  await title.click();
  await window.keyboard.type(wholeTitle.slice(0, 60));
  await window.keyboard.press('Enter');
  await window.keyboard.type(wholeTitle.slice(60, 120));
  await window.keyboard.press('Enter');
  await window.keyboard.type(wholeTitle.slice(120));
  await expect(title).toBeFocused();
  await expect(title).toHaveValue(wholeTitle);
  await title.blur();
  await expect
    .poll(async () => (await storedFields(window, 'sessions'))[0]?.['title'])
    .toBe(wholeTitle);
  await expect(title).toHaveValue(wholeTitle);

  // The notice of what is removed comes, is answered and goes while a line is written.
  await window.getByRole('button', { name: t('live.line.remove', { text: 'Not kept' }) }).click();
  const notice = window.getByRole('status').filter({ hasText: t('live.decisions.removed') });
  await notice.waitFor();
  const line = words(500);
  await decision.click();
  // Under the pointer it stays as long as the typing takes.
  await notice.hover();
  await window.keyboard.type(line.slice(0, 250));
  // In the page itself, since a mouse would take the focus from the line.
  await window.evaluate(`[...document.querySelectorAll('[role="status"] button')]
    .find((button) => button.textContent === ${JSON.stringify(t('app.undo'))}).click()`);
  await window.keyboard.type(line.slice(250));
  await expect(window.getByText('Not kept')).toBeVisible();
  await expect(decision).toBeFocused();
  await expect(decision).toHaveValue(line);
  await window.keyboard.press('Enter');
  await window.keyboard.type('The next one');
  await expect(decision).toHaveValue('The next one');
  await expect(window.getByText(line)).toBeVisible();

  const deed = `To do: ${words(240)}`;
  await action.click();
  await window.keyboard.type(deed);
  await window.keyboard.press('Enter');
  await window.keyboard.type('And another one');
  await expect(window.getByText(deed).first()).toBeVisible();
  await expect(action).toHaveValue('And another one');
});

test('five hundred characters typed in one go are in the note, also once it is saved', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const pair = await plantRunningPair(running, 'en');
  const journal = journalPage(window, pair, t);
  await journal.open();
  await journal.newNote();
  const text = words(500);
  await window.keyboard.type(text.slice(0, 200));
  // A pause, in which it is saved, and on.
  await expect(window.getByText(t('journal.save.saved'), { exact: true })).toBeVisible();
  await window.keyboard.type(text.slice(200));
  await expect(journal.text).toHaveText(text);
  await journal.leaveNote();
  expect((await storedFields(window, 'pairNotes'))[0]?.['body']).toBe(text);
});

test('a field tells when it is nearly full, and how much of a paste did not fit', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await openSession(running);
  const { title } = fieldsOf(window);
  const before = await title.boundingBox();
  await title.fill(words(170));
  await expect(title).not.toHaveAccessibleDescription(/./);
  await title.pressSequentially('0123456789');
  await expect(title).toHaveAccessibleDescription(t('app.limit.left', { count: 20 }));
  await paste(title, words(70));
  await expect(title).toHaveValue(/^.{200}$/);
  await expect(title).toHaveAccessibleDescription(t('app.limit.cut', { count: 50 }));
  await title.press('Backspace');
  await expect(title).toHaveAccessibleDescription(t('app.limit.left', { count: 1 }));
  // Nothing on the page has moved for it.
  expect(await title.boundingBox()).toEqual(before);
});
