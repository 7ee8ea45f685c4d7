import { readFile, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { electronExecutable, isRoot, projectFolder } from './support/electron-runtime.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';

test('what the app calls saved survives the death of its process', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Killed');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await expect(running.window.getByText(/^Saved at/)).toBeVisible();
  await running.kill();

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await again.window.getByRole('link', { name: 'People' }).click();
  await expect(again.window.getByText('46 people · 24 mentors · 22 mentees')).toBeVisible();
  const journal = await readFile(
    path.join(again.userDataFolder, 'journal', 'operations.jsonl'),
    'utf8',
  );
  expect(journal).toContain('command.createProgramme');
  expect(journal).toContain('command.importPeople');
  expect(journal).toContain('fatou.obrien@exemple.test');
});

test('an import that is killed half-way is there whole or not at all', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Half-way');
  await job.openImport();
  await job.chooseList(fixturePath('people-300-en.csv'));
  await job.confirmColumns();
  await running.window.getByRole('button', { name: 'Import 300 people' }).click();
  await running.kill();

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await again.window.getByRole('link', { name: 'People' }).click();
  const whole = again.window.getByText('300 people · 160 mentors · 140 mentees');
  const nothing = again.window.getByText('Nobody yet');
  await expect(whole.or(nothing)).toBeVisible();
});

test('data of a newer version is refused before any window, and left as it is', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(running.window);
  await mainJob(running, 'en').createProgramme('Newer');
  await running.close();
  const sealFile = path.join(running.userDataFolder, 'seal.json');
  const seal: unknown = JSON.parse(await readFile(sealFile, 'utf8'));
  const newer = JSON.stringify({ ...Object(seal), schemaVersion: 999 });
  await writeFile(sealFile, newer);

  const child = spawn(electronExecutable(), [
    `--user-data-dir=${running.userDataFolder}`,
    ...(isRoot() ? ['--no-sandbox'] : []),
    projectFolder,
  ]);
  let message = '';
  child.stderr.on('data', (chunk: Buffer) => {
    message += chunk.toString();
  });
  await expect.poll(() => message, { timeout: 20_000 }).toContain('newer version of Binôme');
  const exitCode = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  expect(await exitCode).toBe(3);
  expect(await readFile(sealFile, 'utf8')).toBe(newer);
});

test('a second start brings the first window forward instead of opening another', async ({
  launch,
}) => {
  const running = await launch();
  await waitUntilReady(running.window);
  const child = spawn(electronExecutable(), [
    `--user-data-dir=${running.userDataFolder}`,
    ...(isRoot() ? ['--no-sandbox'] : []),
    projectFolder,
  ]);
  const exitCode = await new Promise((resolve) => child.on('exit', resolve));
  expect(exitCode).toBe(0);
  expect(
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
});

test('the window comes back where it was', async ({ launch }) => {
  const running = await launch();
  await waitUntilReady(running.window);
  const wanted = { x: 40, y: 50, width: 1111, height: 777 };
  await running.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, wanted);
  await expect
    .poll(async () =>
      readFile(path.join(running.userDataFolder, 'window-state.json'), 'utf8').catch(() => ''),
    )
    .toContain('1111');
  const again = await running.relaunch();
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1111, height: 777 });
});
