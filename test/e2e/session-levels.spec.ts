import { expect } from '@playwright/test';
import type { SkillId } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedIds } from './support/plant-rows.ts';
import { minutesFromNow, openSession, sessionOf, thisSession } from './support/session-page.ts';

test('today’s level of a skill is recorded by a tap or a digit, and added to those before', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const [skillId] = await storedIds(window, 'skills');
  const learnt = { skillId: asId<SkillId>(skillId ?? ''), personId: planted.mentee.id };
  await plantRows(window, [
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, {
        id: testId(0x90),
        startsAt: minutesFromNow(-60 * 24 * 30),
        state: 'held',
        heldMinutes: 45,
        levels: [{ ...learnt, level: 1 }],
      }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: sessionOf(planted, { startedAt: minutesFromNow(-5) }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openSession(window, planted, thisSession);
  const skills = window.getByRole('region', { name: 'Skills worked on' });
  const row = skills.getByRole('button', { name: /Philippe Aubry: 1 · aware$/ });
  await row.focus();
  await window.keyboard.press('3');
  await expect(skills.getByRole('button', { name: /: 1 · aware → 3 · autonomous$/ })).toBeVisible();
  await skills.getByRole('button', { name: /: 1 · aware → 3 · autonomous$/ }).click();
  await skills.getByRole('button', { name: '4 · teaches others' }).click();
  await expect(skills.getByText('1 → 4')).toBeVisible();

  await skills.getByRole('button', { name: 'Add a skill' }).press('Enter');
  await expect(skills.getByRole('combobox', { name: 'Skill' })).toBeFocused();
  await skills.getByRole('button', { name: 'Nora Haddad' }).click();
  await skills.getByRole('combobox', { name: 'Skill' }).click();
  await window.getByRole('option').first().click();
  await expect(skills.getByRole('button', { name: /Nora Haddad: no level yet$/ })).toBeFocused();
  await skills.getByRole('button', { name: '2 · with guidance' }).last().click();
  await expect(
    skills.getByRole('button', { name: /Nora Haddad: 2 · with guidance$/ }),
  ).toBeVisible();
});
