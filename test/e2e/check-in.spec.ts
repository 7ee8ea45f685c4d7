import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import type { Survey, SurveyInvitation } from '#shared/domain/progress/survey.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { writeResponseFile } from '#shared/formats/check-in/write-response.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey, buildSurveyItem } from '#test/builders/progress-entities.ts';
import { paths } from '#renderer/services/paths.ts';
import { test } from './support/app-test.ts';
import { dragPaths, dropFiles } from './support/drop-files.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { daysAgo, plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { openQuestionnaire } from './support/questionnaire-page.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const likert = buildSurveyItem({ id: testId(0x601) });
const nps = buildSurveyItem({
  id: testId(0x602),
  kind: 'nps',
  text: { en: 'Would you recommend it?', fr: 'Le recommanderiez-vous\u202f?' },
  measure: 'recommendation',
  isRequired: false,
});
const words = buildSurveyItem({
  id: testId(0x603),
  kind: 'text',
  text: { en: 'What changed?', fr: 'Qu’est-ce qui a changé\u202f?' },
  measure: null,
  isRequired: false,
});

/** A running pair and an open survey that both are asked, with its page on screen. */
async function openSurvey(
  running: RunningApp,
  locale: Locale,
  isAnonymous: boolean,
): Promise<Survey> {
  const { window } = running;
  const { programmeId, mentor, mentee } = await plantRunningPair(running, locale);
  const survey = buildSurvey({
    id: testId(0x600),
    programmeId,
    title: { en: 'Pulse of June', fr: 'Point de juin' },
    items: [likert, nps, words],
    isAnonymous,
    opensOn: daysAgo(3),
    dueOn: daysAgo(-10),
  });
  const invite = (id: number, role: SurveyInvitation['role'], key: string) =>
    buildInvitation({
      id: testId(id),
      programmeId,
      surveyId: survey.id,
      personId: isAnonymous ? null : role === 'mentor' ? mentor.id : mentee.id,
      role,
      key: key.repeat(43),
      isUsed: false,
    });
  await plantRows(window, [
    { kind: 'put', table: 'surveys', entity: survey },
    { kind: 'put', table: 'surveyInvitations', entity: invite(0x610, 'mentor', 'A') },
    { kind: 'put', table: 'surveyInvitations', entity: invite(0x611, 'mentee', 'g') },
  ]);
  await window.evaluate(`location.hash = ${JSON.stringify(paths.survey(programmeId, survey.id))}`);
  await window.reload();
  await waitUntilReady(window);
  return survey;
}

/** Saves all questionnaires of the survey on screen; resolves with their paths, by name. */
async function exportFiles(
  { app, window }: RunningApp,
  locale: Locale,
  info: TestInfo,
): Promise<readonly string[]> {
  const t = createTranslate(locale);
  const folder = info.outputPath('questionnaires');
  await mkdir(folder, { recursive: true });
  await answerOpenDialog(app, folder);
  await window.getByRole('button', { name: t('checkIn.export'), exact: true }).click();
  await window.getByRole('button', { name: t('checkIn.export.save', { count: 2 }) }).click();
  await expect(
    window.getByText(t('checkIn.export.done', { count: 2, folder: path.basename(folder) })),
  ).toBeVisible();
  return (await readdir(folder)).toSorted().map((name) => path.join(folder, name));
}

async function saveAnswer(page: Page, label: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('a questionnaire is answered by keyboard from the disk, comes back as a file and is filed once', async ({
  launch,
}, info) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const t = createTranslate('en');
  await openSurvey(running, 'en', false);
  const files = await exportFiles(running, 'en', info);
  expect(files.map((file) => path.basename(file))).toEqual([
    'Pulse of June - Nora Haddad.html',
    'Pulse of June - Philippe Aubry.html',
  ]);

  const questionnaire = await openQuestionnaire(files[0] ?? '', 'en');
  const { page } = questionnaire;
  await expect(page.getByText('Nora Haddad')).toBeVisible();
  const save = page.getByRole('button', { name: t('checkIn.page.save') });
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: t('checkIn.page.missing') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  for (const _step of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  for (const _step of [1, 2]) await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: 'What changed?' }).focus();
  await page.keyboard.type('<script>alert(1)</script> =cmd');
  await expect(page.getByText('3 of 3 answered')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('radio', { name: '4 – agree' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('<script>alert(1)</script> =cmd');
  const answer = await saveAnswer(page, t('checkIn.page.save'));
  expect(answer.name).toBe('Pulse of June - Nora Haddad.binome-answer.json');
  await expect(page.getByRole('heading', { name: t('checkIn.page.savedTitle') })).toBeFocused();
  expect(questionnaire.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await questionnaire.close();

  const dialog = window.getByRole('dialog');
  await dropFiles(window, [answer]);
  await expect(dialog.getByText(t('checkIn.report.filed', { count: 1 }))).toBeVisible();
  await dialog.getByRole('button', { name: t('app.close') }).click();
  await expect(dialog).toHaveCount(0);
  const [stored] = await storedFields(window, 'surveyResponses');
  expect(stored).toMatchObject({
    role: 'mentor',
    source: 'file',
    answers: { [likert.id]: 4, [nps.id]: 2, [words.id]: '<script>alert(1)</script> =cmd' },
  });

  await undoNotice(window, t('checkIn.filed', { count: 1 }));
  await expect.poll(() => storedFields(window, 'surveyResponses')).toEqual([]);
  await dropFiles(window, [answer]);
  await expect(dialog.getByText(t('checkIn.report.filed', { count: 1 }))).toBeVisible();
  await dialog.getByRole('button', { name: t('app.close') }).click();
  await expect(dialog).toHaveCount(0);

  await dropFiles(window, [
    answer,
    { name: 'altered.json', text: answer.text.replace(': 4', ': 5') },
    { name: 'cut.json', text: answer.text.slice(0, 150) },
    { name: 'photo.jpg', text: 'no answer' },
  ]);
  await expect(dialog.getByText(t('checkIn.refused.duplicate'))).toBeVisible();
  await expect(dialog.getByText(t('checkIn.refused.altered'))).toBeVisible();
  await expect(dialog.getByText(t('checkIn.refused.cut-short'))).toBeVisible();
  await expect(
    dialog.getByText(t('checkIn.refused.not-a-response'), { exact: true }),
  ).toBeVisible();
  await expectAccessible(window, 'What became of dropped files');
  await dialog.getByRole('button', { name: t('checkIn.report.copy') }).click();
  await expect(dialog.getByText(t('checkIn.report.copied'))).toBeVisible();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toHaveLength(5);
  await dialog.getByRole('button', { name: t('app.close') }).click();
  expect(await storedFields(window, 'surveyResponses')).toHaveLength(1);
});

test('un questionnaire anonyme ne porte aucun nom, et sa réponse ne mène pas à l’invitation', async ({
  launch,
}, info) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  const t = createTranslate('fr');
  await openSurvey(running, 'fr', true);
  await window.getByRole('button', { name: t('checkIn.export'), exact: true }).click();
  await expect(window.getByText(t('checkIn.export.protectsNot'))).toBeVisible();
  await expectAccessible(window, 'Fichiers d’un questionnaire anonyme');
  await window.getByRole('button', { name: t('app.cancel') }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const files = await exportFiles(running, 'fr', info);
  expect(files.map((file) => path.basename(file))).toEqual([
    'Point de juin - mentor 1.html',
    'Point de juin - mentoré 1.html',
  ]);

  const questionnaire = await openQuestionnaire(files[1] ?? '', 'fr', 'dark');
  const { page } = questionnaire;
  await expect(page.getByRole('heading', { name: 'Point de juin' })).toBeVisible();
  await expectAccessible(page, 'Le questionnaire en français, sombre');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Pulse of June' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, 'The questionnaire in English, light');
  await page.getByRole('radio', { name: '5 – strongly agree' }).check();
  const answer = await saveAnswer(page, createTranslate('en')('checkIn.page.save'));
  await expectAccessible(page, 'The questionnaire once it is saved');
  await questionnaire.close();
  expect(answer.text).not.toMatch(/Nora|Philippe|Haddad|Aubry/);
  expect(JSON.parse(answer.text)).toMatchObject({ answeredOn: null });

  await window
    .getByLabel(t('checkIn.drop.choose'))
    .first()
    .setInputFiles({
      name: answer.name,
      mimeType: 'application/json',
      buffer: Buffer.from(answer.text),
    });
  await expect(window.getByText(t('checkIn.report.filed', { count: 1 }))).toBeVisible();
  const [response] = await storedFields(window, 'surveyResponses');
  expect(response).toMatchObject({ personId: null, pairId: null, answeredOn: daysAgo(3) });
  expect(JSON.stringify(response)).not.toContain(testId(0x611));
  const used = (await storedFields(window, 'surveyInvitations')).filter(({ isUsed }) => isUsed);
  expect(used).toHaveLength(1);
});

test('a folder from the disk is filed but for what cannot be read in it, which is named', async ({
  launch,
}, info) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const t = createTranslate('en');
  const survey = await openSurvey(running, 'en', false);
  const folder = info.outputPath('answers');
  await mkdir(path.join(folder, ...Array.from({ length: 31 }, () => 'deep')), { recursive: true });
  await writeFile(path.join(folder, 'film.json'), new Uint8Array(10 * 1024 * 1024));
  await writeFile(
    path.join(folder, 'nora.json'),
    writeResponseFile(
      {
        surveyId: survey.id,
        invitationId: testId(0x610),
        locale: 'en',
        mayQuote: false,
        answeredOn: null,
        answers: { [likert.id]: 4 },
      },
      'A'.repeat(43),
    ),
  );
  const gone = info.outputPath('gone.json');
  await symlink(path.join(folder, 'nowhere.json'), gone);

  await dragPaths(window, [folder, gone]);
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText(t('checkIn.report.filed', { count: 1 }))).toBeVisible();
  await expect(dialog.getByText(t('checkIn.report.refused', { count: 3 }))).toBeVisible();
  await expect(dialog.getByText(t('checkIn.refused.too-large'))).toBeVisible();
  await expect(dialog.getByText(t('checkIn.refused.too-deep'), { exact: true })).toBeVisible();
  await expect(dialog.getByText(t('checkIn.refused.unreadable'), { exact: true })).toBeVisible();
  // The disk tells its files in an order of its own.
  for (const name of ['answers/film.json', 'gone.json']) {
    await expect(dialog.getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
  }
  await expect(dialog.getByText(/^answers(?:\/deep){30}$/)).toBeVisible();
});
