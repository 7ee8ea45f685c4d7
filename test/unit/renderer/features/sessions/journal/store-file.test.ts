import { describe, expect, test } from 'vitest';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import { readWhole } from '#renderer/features/sessions/journal/use-store-file.ts';

describe('a file that is dropped', () => {
  test('is read whole', async () => {
    const content = new Uint8Array([1, 2, 3]);
    expect(await readWhole(new File([content], 'a.bin'))).toEqual({ ok: true, value: content });
  });

  test('is not even read when it is too large', async () => {
    const arrayBuffer = () => Promise.reject(new Error('must not be read'));
    const answer = await readWhole({ size: maximumFileBytes + 1, arrayBuffer });
    expect(answer).toEqual({ ok: false, error: 'file-too-large' });
  });

  test('cannot be read when it is a folder', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    const answer = await readWhole({ size: 4096, arrayBuffer });
    expect(answer).toEqual({ ok: false, error: 'file-unreadable' });
  });
});
