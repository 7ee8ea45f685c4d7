import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildGoal } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { cardOf, cardsOf, openBoard } from './support/board-page.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRows, storedFields, storedIds } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

const heading = 'First name,Last name,Email,Role,Volunteered,Manager email';

test('a proposal that would move an accepted pair with a goal says so, and moves nothing', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, userDataFolder } = running;
  const first = path.join(userDataFolder, 'first.csv');
  const second = path.join(userDataFolder, 'second.csv');
  await writeFile(
    first,
    `${heading}\nAda,Mensah,ada@example.test,mentor,yes,\nCleo,Marsh,cleo@example.test,mentee,yes,\n`,
  );
  // Ben may not mentor the one who reports to him: only with Cleo for Ben does Dora find a mentor.
  await writeFile(
    second,
    `${heading}\nBen,Okafor,ben@example.test,mentor,yes,\nDora,Lind,dora@example.test,mentee,yes,ben@example.test\n`,
  );
  const job = await openBoard(running, 'en', first);
  expect(await job.proposePairs()).toBe(1);
  await job.acceptAll();
  const pairId = asId<PairId>((await storedIds(window, 'pairs'))[0] ?? '');
  const programmeId = asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? '');
  await window.getByRole('link', { name: job.translate('app.nav.people') }).click();
  await job.importPeople(second);
  await job.openPairing();
  await expect(cardOf(window, 'mentees', 'Dora Lind')).toBeVisible();

  const makeRoom = async () => {
    await window.getByRole('button', { name: 'More ways to propose' }).click();
    await window
      .getByRole('menuitem', { name: job.translate('board.propose.keep'), exact: false })
      .click();
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('spinbutton').fill('1');
    await dialog.getByRole('button', { name: 'Propose pairs' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  // Without anything to lose, the pair moves.
  await makeRoom();
  await expect(cardsOf(window, 'pairs')).toHaveCount(2);
  await undoNotice(window, job.translate('board.proposedNew', { count: 2 }));
  await expect(cardsOf(window, 'pairs')).toHaveCount(1);

  await plantRows(window, [
    { kind: 'put', table: 'goals', entity: buildGoal({ programmeId, pairId, skillId: null }) },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await makeRoom();
  await expect(
    window.getByRole('status').filter({ hasText: 'have begun or made plans' }),
  ).toBeVisible();
  await expect(cardsOf(window, 'pairs')).toHaveCount(1);
  expect(await storedFields(window, 'pairs')).toMatchObject([{ id: pairId, state: 'accepted' }]);

  await window.getByRole('status').getByRole('button', { name: 'End this pair…' }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
});
