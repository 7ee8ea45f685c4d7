import { expect, type Locator } from '@playwright/test';
import type { Locale } from '#shared/domain/workspace.ts';
import { test } from './support/app-test.ts';
import { openBoard } from './support/board-page.ts';
import type { RunningApp } from './support/launch-app.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { undoNotice } from './support/undo-notice.ts';

/** Opens the sessions of a programme whose pairs are accepted. */
async function openSessions(running: RunningApp, locale: Locale) {
  const job = await openBoard(running, locale);
  await job.proposePairs();
  await job.acceptAll();
  const t = job.translate;
  await running.window.getByRole('link', { name: t('app.nav.sessions') }).click();
  await expect(running.window.getByText(t('sessions.empty.title'))).toBeVisible();
  return sessionsPage(running, t);
}

function sessionsPage(running: RunningApp, t: Awaited<ReturnType<typeof openBoard>>['translate']) {
  const { window } = running;
  const dialog = window.getByRole('dialog');
  const list = window.getByRole('grid', { name: t('sessions.title') });
  return {
    t,
    dialog,
    list,
    rows: list.locator('[data-index]'),
    save: dialog.locator('button[type="submit"]'),
    async openPlan() {
      await window
        .getByRole('button', { name: t('sessions.plan'), exact: true })
        .first()
        .click();
      await expect(dialog).toBeVisible();
    },
    async choosePair(number: number) {
      await dialog.getByLabel(t('sessions.field.pairs'), { exact: true }).click();
      await window.getByRole('option').nth(number).click();
    },
    async choose(field: Locator, option: string) {
      await field.click();
      await window.getByRole('option', { name: option }).click();
    },
    async chooseFromMenu(row: Locator, name: string) {
      await row.getByRole('button').last().click();
      await window.getByRole('menuitem', { name, exact: true }).click();
    },
  };
}

test('a series keeps clear of closed days, is undone as one, moved and cancelled one by one', async ({
  launch,
}) => {
  let running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  let page = await openSessions(running, 'en');
  const { t } = page;

  await running.window.getByRole('button', { name: t('sessions.closures'), exact: true }).click();
  await page.choose(
    page.dialog.getByLabel(t('sessions.closures.holidays'), { exact: true }),
    t('sessions.closures.holidays.france'),
  );
  await page.dialog.getByLabel(t('sessions.closures.from'), { exact: true }).fill('2035-05-04');
  // Typed, and saved without being added to the list first.
  await page.save.click();
  await expect(page.dialog).toHaveCount(0);

  await page.openPlan();
  await expect(page.dialog.getByRole('combobox').first()).toBeFocused();
  await page.choosePair(0);
  await page.dialog.getByLabel(t('sessions.field.date'), { exact: true }).fill('2035-04-26');
  await page.dialog.getByLabel(t('sessions.field.time'), { exact: true }).fill('09:30');
  await page.dialog.getByLabel(t('sessions.field.time'), { exact: true }).press('Enter');
  await page.dialog.getByRole('switch', { name: t('sessions.series.repeat') }).press('Enter');
  await page.choose(
    page.dialog.getByLabel(t('sessions.series.rhythm'), { exact: true }),
    t('sessions.series.rhythm.weekly'),
  );
  await page.dialog.getByLabel(t('sessions.series.count'), { exact: true }).fill('4');
  const dates = page.dialog.getByRole('list', { name: t('sessions.outlook.title') });
  // Ascension Day, then a closed day and a weekend.
  await expect(dates.getByRole('listitem')).toContainText([
    'Thu, 26 Apr 2035, 09:30',
    'Mon, 7 May 2035, 09:30',
    'Thu, 10 May 2035, 09:30',
    'Thu, 17 May 2035, 09:30',
  ]);
  await expect(dates.getByText(t('sessions.holiday.ascension'))).toBeVisible();
  await page.choose(
    page.dialog.getByLabel(t('sessions.series.answer'), { exact: true }),
    t('sessions.series.answer.leave-out'),
  );
  await expect(page.save).toHaveText('Plan 3 sessions');
  await page.save.click();
  await expect(page.dialog).toHaveCount(0);
  await expect(page.rows).toHaveCount(3);
  await undoNotice(running.window, t('sessions.plannedSeries', { count: 3 }));
  await expect(running.window.getByText(t('sessions.empty.title'))).toBeVisible();

  await page.openPlan();
  await page.choosePair(0);
  await page.dialog.getByLabel(t('sessions.field.date'), { exact: true }).fill('2035-04-26');
  await page.dialog.getByRole('switch', { name: t('sessions.series.repeat') }).click();
  await page.dialog.getByLabel(t('sessions.series.count'), { exact: true }).fill('3');
  await page.save.click();
  await expect(page.rows).toHaveText([/First meeting/, /One-to-one/, /Closing session/]);

  await page.chooseFromMenu(page.rows.first(), t('sessions.row.move'));
  await page.dialog.getByLabel(t('sessions.field.date'), { exact: true }).fill('2035-04-27');
  await page.choose(
    page.dialog.getByLabel(t('sessions.by.move'), { exact: true }),
    t('sessions.party.choice.coordinator'),
  );
  await page.save.click();
  await expect(page.rows.first()).toContainText('Fri, 27 Apr 2035');
  await expect(page.rows.first()).toContainText(t('sessions.state.moved'));

  await page.chooseFromMenu(page.rows.nth(1), t('sessions.row.cancel'));
  await page.dialog.getByLabel(t('sessions.reason'), { exact: true }).fill('The term is over');
  await page.choose(
    page.dialog.getByLabel(t('sessions.by.cancelled'), { exact: true }),
    t('sessions.party.choice.coordinator'),
  );
  await page.dialog
    .getByRole('radio', { name: t('sessions.extent.following', { count: 1 }) })
    .click();
  await page.save.click();
  await expect(page.rows.getByText(t('sessions.state.cancelled'))).toHaveCount(2);

  running = await running.relaunch();
  await waitUntilReady(running.window);
  await running.window.getByRole('link', { name: t('app.nav.sessions') }).click();
  page = sessionsPage(running, t);
  await expect(page.rows.getByText(t('sessions.state.cancelled'))).toHaveCount(2);
  await expect(page.rows.getByText(t('sessions.state.moved'))).toHaveCount(1);
  // Cancelled, it is planned again; the list then has it among those to come.
  await page.chooseFromMenu(page.rows.nth(1), t('sessions.row.rebook'));
  await page.dialog.getByLabel(t('sessions.field.date'), { exact: true }).fill('2035-06-01');
  await page.save.click();
  await expect(page.dialog.getByText(t('sessions.problem.party-missing'))).toBeVisible();
  await page.choose(
    page.dialog.getByLabel(t('sessions.by.move'), { exact: true }),
    t('sessions.party.choice.mentee'),
  );
  await page.save.click();
  await expect(page.rows.getByText(t('sessions.state.moved'))).toHaveCount(2);
});

test('a session that is over is held at one stroke, and found by words, state and pair', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  const page = await openSessions(running, 'fr');
  const { t } = page;
  for (const [pair, date, title] of [
    [0, '2025-03-04', 'Premier réseau'],
    [1, '2035-03-05', 'Budget'],
  ] as const) {
    await page.openPlan();
    await page.choosePair(pair);
    await page.dialog.getByLabel(t('sessions.field.date'), { exact: true }).fill(date);
    await page.dialog.getByLabel(t('sessions.field.title'), { exact: true }).fill(title);
    await page.save.click();
    await expect(page.dialog).toHaveCount(0);
  }
  await expect(page.rows).toHaveCount(2);
  await page.rows
    .first()
    .getByRole('button', { name: t('sessions.row.held') })
    .click();
  await expect(page.rows.getByText(t('sessions.state.held'))).toHaveCount(1);
  await window.getByRole('button', { name: t('sessions.filter.held') }).click();
  await expect(page.rows).toHaveText([/Premier réseau/]);
  await window.getByRole('button', { name: t('sessions.filter.all') }).click();
  await expect(page.rows).toHaveCount(2);
  await window.getByRole('searchbox').fill('premier reseau');
  await expect(page.rows).toHaveCount(1);
  await window.getByRole('searchbox').fill('');
  await expect(page.rows).toHaveCount(2);

  // The keyboard alone: down to the second session, its menu, and what the menu offers.
  await page.rows.first().focus();
  await window.keyboard.press('ArrowDown');
  await expect(page.rows.nth(1)).toBeFocused();
  await window.keyboard.press('Home');
  await expect(page.rows.first()).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem', { name: t('sessions.row.edit') })).toBeVisible();
  await window.keyboard.press('Escape');
  await page.rows.first().focus();
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(/\/sessions\/[\da-f-]{36}$/);
});

test('what cannot be is refused in words, and an agenda is kept for the next time', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const page = await openSessions(running, 'en');
  const { t, dialog } = page;
  await page.openPlan();
  await dialog.getByLabel(t('sessions.field.link'), { exact: true }).fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: t('sessions.field.minutes.other') }).click();
  await dialog.getByLabel(t('sessions.field.minutes.own'), { exact: true }).fill('0');
  await page.save.click();
  for (const problem of ['pair-missing', 'minutes-out-of-range', 'link-not-web'] as const) {
    await expect(dialog.getByText(t(`sessions.problem.${problem}`))).toBeVisible();
  }
  await expect(dialog.getByLabel(t('sessions.field.pairs'), { exact: true })).toBeFocused();
  await dialog
    .getByLabel(t('sessions.field.link'), { exact: true })
    .fill('https://meet.example.org/nora');
  await dialog.getByLabel(t('sessions.field.minutes.own'), { exact: true }).fill('50');
  await page.choosePair(2);

  await dialog.getByRole('switch', { name: t('sessions.series.repeat') }).click();
  await page.choose(
    dialog.getByLabel(t('sessions.series.rhythm'), { exact: true }),
    t('sessions.series.rhythm.custom'),
  );
  const rule = dialog.getByLabel(t('sessions.series.customRule'), { exact: true });
  for (const [text, problem] of [
    ['every week', 'rule-malformed'],
    ['FREQ=HOURLY', 'rule-too-often'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'rule-without-dates'],
    // A rule without an end.
    ['FREQ=DAILY', 'series-too-long'],
  ] as const) {
    await rule.fill(text);
    await expect(dialog.getByText(t(`sessions.problem.${problem}`))).toBeVisible();
  }
  await expect(page.save).toBeDisabled();
  // Public holidays can be kept free from here.
  await dialog
    .getByRole('button', { name: t('sessions.closures.holidays.france'), exact: true })
    .click();
  const calendar = t('sessions.closures.holidays.france');
  await expect(dialog.getByText(t('sessions.holidays.kept', { calendar }))).toBeVisible();
  await dialog.getByRole('switch', { name: t('sessions.series.repeat') }).click();

  await page.choose(
    dialog.getByLabel(t('sessions.agenda.template'), { exact: true }),
    'Hands-on lab · 60 min',
  );
  await expect(dialog.getByText('60 min: as long as the session')).toBeVisible();
  const titleOf = (number: number) =>
    dialog.getByRole('textbox', { name: t('sessions.agenda.point', { number }), exact: true });
  await titleOf(1).fill('What we try today');
  await titleOf(1).press('Alt+ArrowDown');
  await expect(titleOf(2)).toHaveValue('What we try today');
  await dialog.getByLabel(t('sessions.agenda.minutesOf', { number: 3 })).fill('45');
  await expect(dialog.getByText('75 min: 15 min too long')).toBeVisible();
  await dialog.getByRole('button', { name: t('sessions.agenda.save') }).click();
  const naming = window.getByRole('dialog', { name: t('sessions.agenda.save.title') });
  await naming.getByLabel(t('sessions.agenda.name')).fill('Long lab');
  await naming.getByLabel(t('sessions.agenda.name')).press('Enter');
  await expect(naming).toHaveCount(0);
  await page.save.click();
  await expect(page.rows).toHaveCount(1);

  await page.openPlan();
  await page.choose(
    dialog.getByLabel(t('sessions.agenda.template'), { exact: true }),
    'Long lab · 75 min',
  );
  await expect(titleOf(2)).toHaveValue('What we try today');
  await dialog.getByRole('button', { name: t('sessions.agenda.manage') }).click();
  const own = window.getByRole('dialog', { name: t('sessions.agenda.manage.title') });
  await own
    .getByRole('button', { name: t('sessions.agenda.deleteNamed', { name: 'Long lab' }) })
    .click();
  await expect(own).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: t('sessions.agenda.manage') })).toHaveCount(0);
});
