import { describe, expect, test } from 'vitest';
import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { restoreFiles } from '#renderer/features/sessions/journal/restore-files.ts';

const kept = 'ab'.repeat(32);
const lost = 'cd'.repeat(32);
const renewed = 'ef'.repeat(32);

/** A store that has one file, or fails in one way. */
function storeWith(failure: IpcErrorCode | null = null): Pick<DesktopApi, 'storeFileAnew'> {
  return {
    storeFileAnew: ({ sha256, name }) => {
      const code = sha256 === kept ? failure : 'unknown-file';
      if (code !== null) return Promise.resolve({ ok: false, error: { code, message: '' } });
      const stored = { sizeBytes: 7, mediaType: 'image/png', isExecutable: false };
      return Promise.resolve({ ok: true, value: { sha256: renewed, name, ...stored } });
    },
  };
}

function file(sha256: string, name: string): NoteFile {
  return { name, mediaType: 'text/plain', sizeBytes: 7, sha256 };
}

describe('the pictures of a note that others will read', () => {
  test('are stored anew, wherever they stand in the text', async () => {
    const body = `![A](binome:file/${kept})\n\n[![B](binome:file/${kept})](https://a.test/)`;
    expect(await restoreFiles(storeWith(), { body, files: [] }, true)).toEqual({
      body: body.replaceAll(kept, renewed),
      files: [],
      missing: [],
    });
  });

  test('hold nothing up when one is missing, which is named', async () => {
    const body = `![The \\[old\\] board](binome:file/${lost}) ![New](binome:file/${kept})`;
    expect(await restoreFiles(storeWith(), { body, files: [] }, true)).toEqual({
      body: body.replace(kept, renewed),
      files: [],
      missing: ['The [old] board'],
    });
  });

  test('keep the note where it is when they cannot be stored', async () => {
    const body = `![A](binome:file/${kept})`;
    expect(await restoreFiles(storeWith('disk-full'), { body, files: [] }, false)).toBeNull();
    expect(await restoreFiles(storeWith('vault-locked'), { body, files: [] }, false)).toBeNull();
  });
});

describe('the files of a note that others will read', () => {
  test('are stored anew under their names, in their order; one that is lost stays as it was', async () => {
    const files = [file(lost, 'lost.txt'), file(kept, 'plan.txt')];
    expect(await restoreFiles(storeWith(), { body: 'b', files }, true)).toEqual({
      body: 'b',
      files: [
        files[0],
        { name: 'plan.txt', mediaType: 'image/png', sizeBytes: 7, sha256: renewed },
      ],
      missing: ['lost.txt'],
    });
  });

  test('keep the note where it is when they cannot be stored', async () => {
    const files = [file(kept, 'plan.txt')];
    expect(await restoreFiles(storeWith('disk-full'), { body: '', files }, true)).toBeNull();
  });
});
