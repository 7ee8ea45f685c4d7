import { describe, expect, test } from 'vitest';
import { createClipboardHandlers } from '#electron/main/ipc/clipboard-handlers.ts';

/** The beginning of a PNG, which says its size. */
function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(new TextEncoder().encode('IHDR'), 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

function copying(canDraw = true) {
  const written: Uint8Array[] = [];
  const handlers = createClipboardHandlers((png) => {
    written.push(png);
    return Promise.resolve(canDraw);
  });
  return { written, copy: handlers['clipboard:write-image'] };
}

describe('an image for the clipboard', () => {
  test('is written when it is a PNG', async () => {
    const { written, copy } = copying();
    expect(await copy({ png: pngOf(20, 10) })).toEqual({ ok: true, value: undefined });
    expect(written).toHaveLength(1);
  });

  test('is refused when it is something else, or larger than a computer draws', async () => {
    const { written, copy } = copying();
    const text = new TextEncoder().encode('<svg/>');
    expect(await copy({ png: text })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await copy({ png: pngOf(100_000, 100_000) })).toMatchObject({
      error: { code: 'image-too-large' },
    });
    expect(written).toEqual([]);
  });

  test('is said not to have been written when the system cannot draw it', async () => {
    expect(await copying(false).copy({ png: pngOf(20, 10) })).toMatchObject({ ok: false });
  });
});
