import { expect } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { shippedSurveys } from '#shared/domain/progress/survey-templates.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { storedFields } from './support/plant-rows.ts';

const pulse = shippedSurveys.find(({ purpose }) => purpose === 'pulse');

for (const locale of ['en', 'fr'] as const) {
  test(`a pulse is written, opened and answered in a talk, in ${locale}`, async ({ launch }) => {
    const running = await launch({ preferences: { locale, theme: 'light' } });
    const { window } = running;
    const { programmeId, mentor } = await plantRunningPair(running, locale);
    const t = createTranslate(locale);
    const button = (name: string) => window.getByRole('button', { name, exact: true });
    await window.evaluate(`location.hash = '#/programmes/${programmeId}/progress/surveys'`);

    await button(t('surveys.new')).click();
    const dialog = window.getByRole('dialog');
    await expect(dialog.getByText(t('surveys.asked', { count: 2 }))).toBeVisible();
    await dialog.getByRole('button', { name: t('surveys.new.create') }).click();
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(pulse?.title[locale] ?? '');
    await expectAccessible(window, 'survey draft');

    // A question of one's own is a sixth, and a pulse is advised to have five.
    await button(t('surveys.item.add')).click();
    await dialog.getByRole('button', { name: t('surveys.save') }).click();
    await expect(dialog.getByText(t('surveys.item.problem.text-missing'))).toBeVisible();
    const question = dialog.getByRole('textbox', { name: t(`surveys.field.question.${locale}`) });
    await expect(question).toBeFocused();
    await question.fill('Anything else');
    await dialog.getByRole('button', { name: t('surveys.save') }).click();
    await expect(window.getByText(t('surveys.advice.pulse-too-long', { most: 5 }))).toBeVisible();
    await button(t('surveys.item.remove', { number: 6 })).click();
    await expect(window.getByText('Anything else')).toHaveCount(0);
    await expect(button(t('surveys.item.add'))).toBeFocused();

    await button(t('surveys.open')).click();
    await expect(button(t('surveys.close'))).toBeVisible();
    const name = `${mentor.givenName} ${mentor.familyName}`;
    await button(t('surveys.interview.named', { name })).click();
    const groups = dialog.getByRole('radiogroup');
    await expect(groups).toHaveCount(5);
    await expect(groups.first().getByRole('radio').first()).toBeFocused();
    for (const digit of ['4', '5', '3', '5']) {
      await window.keyboard.press(digit);
      await window.keyboard.press('Tab');
    }
    await dialog.getByRole('button', { name: t('surveys.interview.save') }).click();
    await expect(dialog.getByText(t('surveys.interview.missing'))).toBeVisible();
    await expect(groups.nth(4).getByRole('radio').first()).toBeFocused();
    // Broken off: what was noted is still there, and goes on.
    await dialog.getByRole('button', { name: t('surveys.interview.later') }).click();
    await expect(dialog).toHaveCount(0);
    await button(t('surveys.interview.named', { name })).click();
    await expect(dialog.getByText(t('surveys.interview.restored'))).toBeVisible();
    await expect(groups.nth(2).getByRole('radio', { name: '3' })).toBeChecked();
    await groups.nth(4).getByRole('radio', { name: '2' }).check();
    await expectAccessible(window, 'survey interview');
    await dialog.getByRole('button', { name: t('surveys.interview.save') }).click();
    await expect(dialog).toHaveCount(0);

    await expect(window.getByText(t('surveys.answered', { answered: 1, sent: 2 }))).toBeVisible();
    await expect(window.getByText(t('surveys.result.likert', { count: 1 }))).toHaveCount(5);
    await expectAccessible(window, 'survey results');
    const [response] = await storedFields(window, 'surveyResponses');
    expect(response).toMatchObject({ personId: mentor.id, role: 'mentor', source: 'interview' });
    expect(Object.values(response?.['answers'] ?? {})).toEqual([4, 5, 3, 5, 2]);
  });
}
