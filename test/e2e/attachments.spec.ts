import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { IpcResult } from '#shared/ipc/contract.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { imageBytes, onePixelPng } from '#test/builders/image-bytes.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { watchOutside } from './support/outside.ts';
import { readableInFolder } from './support/readable-in-folder.ts';

const t = createTranslate('en');
const secret = 'Okapi vert sous le bureau';
const passphrase = 'quatre sittelles sur un fil';

// Code for the page is text: a compiled function would call helpers that the page does not have.
function storeFile(
  window: Page,
  name: string,
  content: Uint8Array,
  isPrivate = false,
): Promise<IpcResult<StoredFile>> {
  return window.evaluate(`window.binome.storeFile({
    name: ${JSON.stringify(name)},
    content: Uint8Array.from(${JSON.stringify([...content])}),
    isPrivate: ${isPrivate},
  })`);
}

async function stored(window: Page, name: string, content: Uint8Array, isPrivate = false) {
  const file = await storeFile(window, name, content, isPrivate);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

function openFile(window: Page, { sha256, name }: StoredFile): Promise<IpcResult<boolean>> {
  return window.evaluate(`window.binome.openStoredFile(${JSON.stringify({ sha256, name })})`);
}

/** What the page gets when it asks for a stored file, as the width of an image and as an answer. */
function drawn(window: Page, sha256: string): Promise<{ width: number; status: number }> {
  return window.evaluate(`(async () => {
    const address = '/files/${sha256}';
    const image = new Image();
    const width = await new Promise((resolve) => {
      image.onload = () => resolve(image.naturalWidth);
      image.onerror = () => resolve(0);
      image.src = address;
    });
    return { width, status: (await fetch(address)).status };
  })()`);
}

test('a picture is kept once, as it is, and drawn in the page', async ({ launch }) => {
  const running = await launch();
  const { window, userDataFolder } = running;
  await waitUntilReady(window);
  const { sha256 } = await stored(window, 'one.png', onePixelPng);
  expect((await stored(window, 'two.png', onePixelPng)).sha256).toBe(sha256);
  const files = path.join(userDataFolder, 'files');
  expect(await readdir(files)).toEqual([sha256]);
  expect(new Uint8Array(await readFile(path.join(files, sha256)))).toEqual(onePixelPng);
  expect(await drawn(window, sha256)).toEqual({ width: 1, status: 200 });
});

test('an image bomb is refused, and nothing but images is ever served', async ({ launch }) => {
  const running = await launch();
  const { window } = running;
  await waitUntilReady(window);
  expect(await storeFile(window, 'bomb.png', imageBytes.png(50_000, 50_000))).toMatchObject({
    ok: false,
    error: { code: 'image-too-large' },
  });
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';
  const { sha256, mediaType } = await stored(window, 'x.png', Buffer.from(drawing));
  expect(mediaType).toBe('application/octet-stream');
  expect(await drawn(window, sha256)).toEqual({ width: 0, status: 404 });
  // The refusals are what was asked for.
  running.forgetProblems();
});

test('a file that could run is opened only when the user says so', async ({ launch }) => {
  const running = await launch();
  const { window } = running;
  await waitUntilReady(window);
  const script = await stored(window, 'photo\u202Egpj.sh', Buffer.from('#!/bin/sh\n'));
  expect(script).toMatchObject({ name: 'photo-gpj.sh', isExecutable: true });
  const declined = await watchOutside(running, t('dialog.openFile.cancel'));
  expect(await openFile(window, script)).toEqual({ ok: true, value: false });
  expect(await declined.asked()).toEqual([expect.stringContaining('photo-gpj.sh')]);
  expect(await declined.opened()).toEqual([]);
  const text = await stored(window, 'minutes.txt', Buffer.from('minutes'));
  const accepted = await watchOutside(running, t('dialog.openFile.open'));
  expect(await openFile(window, text)).toEqual({ ok: true, value: true });
  expect(await accepted.asked()).toEqual([]);
  const [copy = ''] = await accepted.opened();
  expect(path.basename(copy)).toBe('minutes.txt');
  expect(await readFile(copy, 'utf8')).toBe('minutes');
  await running.close();
  await expect(readFile(copy)).rejects.toThrow('ENOENT');
});

test('a private file is sealed on the disk, and shown only while the private notes are open', async ({
  launch,
}) => {
  const running = await launch();
  const { window, userDataFolder } = running;
  await waitUntilReady(window);
  expect(await storeFile(window, 'secret.txt', Buffer.from(secret), true)).toMatchObject({
    error: { code: 'vault-locked' },
  });
  await window.evaluate(`(async () => {
    const words = await window.binome.drawRecoveryWords({ locale: 'fr' });
    return window.binome.createVault({
      passphrase: '${passphrase}',
      recoveryWords: words.value.join(' '),
    });
  })()`);
  const file = await stored(window, 'secret.txt', Buffer.from(secret), true);
  const picture = await stored(window, 'picture.png', onePixelPng, true);
  expect(await drawn(window, picture.sha256)).toEqual({ width: 1, status: 200 });
  const { opened } = await watchOutside(running, t('dialog.openFile.open'));
  expect(await openFile(window, file)).toEqual({ ok: true, value: true });
  const [copy = ''] = await opened();
  expect(await readFile(copy, 'utf8')).toBe(secret);

  await window.evaluate('window.binome.lockVault()');
  await expect.poll(() => readFile(copy, 'utf8').catch(() => 'gone')).toBe('gone');
  expect(await openFile(window, file)).toMatchObject({ error: { code: 'vault-locked' } });
  const answer = await window.evaluate(
    `fetch('/files/${picture.sha256}').then(({ status }) => status)`,
  );
  expect(answer).toBe(404);
  running.forgetProblems();
  await running.kill();
  expect(await readableInFolder(userDataFolder, [secret, passphrase, 'secret.txt'])).toEqual([]);
});
