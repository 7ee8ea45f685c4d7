import { describe, expect, test } from 'vitest';
import { serveStoredFile, storedFileOf } from '#electron/main/security/serve-stored-file.ts';
import { onePixelPng } from '#test/builders/image-bytes.ts';
import { setUp } from './stored-files.ts';

describe('serving to the page', () => {
  test('gives an image with the type of its content, and nothing to keep', async () => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.txt', onePixelPng);
    const response = await serveStoredFile('GET', sha256, store);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(onePixelPng);
  });

  test.each([
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a script', 'alert(1)'],
  ])('gives nothing else: %s', async (_what, content) => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.png', new TextEncoder().encode(content));
    expect((await serveStoredFile('GET', sha256, store)).status).toBe(404);
  });

  test('only reads', async () => {
    const { store, keep } = setUp();
    const { sha256 } = await keep('image.png', onePixelPng);
    expect((await serveStoredFile('POST', sha256, store)).status).toBe(405);
  });

  test.each([
    ['app://binome/files/', null],
    [`app://binome/files/${'a'.repeat(64)}`, 'a'.repeat(64)],
    [`app://binome/files/${'a'.repeat(64)}?x#y`, 'a'.repeat(64)],
    [`app://binome/files/${'A'.repeat(64)}`, null],
    [`app://binome/files/..%2f${'a'.repeat(64)}`, null],
    [`app://binome/files/x/${'a'.repeat(64)}`, null],
    [`app://evil/files/${'a'.repeat(64)}`, null],
    ['nonsense', null],
  ])('knows its own addresses: %s', (address, sha256) => {
    expect(storedFileOf(address)).toBe(sha256);
  });
});
