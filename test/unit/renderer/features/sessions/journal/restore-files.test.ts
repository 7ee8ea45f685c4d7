import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { restorePictures } from '#renderer/features/sessions/journal/restore-files.ts';

const kept = 'ab'.repeat(32);
const lost = 'cd'.repeat(32);
const renewed = 'ef'.repeat(32);

const desktop: Pick<DesktopApi, 'storeFile'> = {
  storeFile: ({ name, content }) =>
    Promise.resolve({
      ok: true,
      value: {
        sha256: renewed,
        name,
        sizeBytes: content.length,
        mediaType: 'image/png',
        isExecutable: false,
      },
    }),
};

describe('the pictures of a note that others will read', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(
        address.endsWith(kept)
          ? new Response('x', { headers: { 'content-type': 'image/png' } })
          : new Response(null, { status: 404 }),
      ),
    );
  });

  test('are stored anew, wherever they stand in the text', async () => {
    const body = `![A](binome:file/${kept})\n\n[![B](binome:file/${kept})](https://a.test/)`;
    expect(await restorePictures(desktop, body, true)).toEqual({
      body: body.replaceAll(kept, renewed),
      missing: [],
    });
  });

  test('hold nothing up when one is missing, which is named', async () => {
    const body = `![The \\[old\\] board](binome:file/${lost}) ![New](binome:file/${kept})`;
    expect(await restorePictures(desktop, body, true)).toEqual({
      body: body.replace(kept, renewed),
      missing: ['The [old] board'],
    });
  });

  test('keep the note where it is when they cannot be stored', async () => {
    const full: Pick<DesktopApi, 'storeFile'> = {
      storeFile: () => Promise.resolve({ ok: false, error: { code: 'disk-full', message: '' } }),
    };
    expect(await restorePictures(full, `![A](binome:file/${kept})`, false)).toBeNull();
  });
});
