import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createWindowHandlers, type WindowPrinter } from '#electron/main/ipc/window-handlers.ts';
import { FileHandles } from '#electron/main/services/file-handles.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const pdf = new TextEncoder().encode('%PDF-1.4 …');

function withWindow(printer: Partial<WindowPrinter> = {}, savePath: string | null = null) {
  const handles = new FileHandles();
  const pickSavePath = vi.fn<(name: string, kind: string) => Promise<string | null>>(() =>
    Promise.resolve(savePath),
  );
  const answered = vi.fn<() => void>();
  const handlers = createWindowHandlers(
    handles,
    { pickSavePath },
    { print: () => Promise.resolve(true), toPdf: () => Promise.resolve(pdf), ...printer },
    { answered },
  );
  return { handles, pickSavePath, answered, handlers };
}

describe('printing', () => {
  test.each([true, false])('says whether the user printed or cancelled: %s', async (isPrinted) => {
    const { handlers } = withWindow({ print: () => Promise.resolve(isPrinted) });
    expect(await handlers['window:print'](undefined)).toEqual({ ok: true, value: isPrinted });
  });

  test('says so when the system has no way to print', async () => {
    const { handlers } = withWindow({ print: () => Promise.reject(new Error('No printer')) });
    expect(await handlers['window:print'](undefined)).toEqual({
      ok: false,
      error: { code: 'printing-failed', message: 'Error: No printer' },
    });
  });
});

test('main hears that the window has finished', async () => {
  const { handlers, answered } = withWindow();
  await handlers['window:ready-to-leave'](undefined);
  expect(answered).toHaveBeenCalledOnce();
});

describe('saving as PDF', () => {
  test('writes the window as it prints, lying on its side when asked', async () => {
    const path = join(makeTemporaryFolder(), 'équité.pdf');
    const toPdf = vi.fn<WindowPrinter['toPdf']>(() => Promise.resolve(pdf));
    const { handles, handlers, pickSavePath } = withWindow({ toPdf }, path);
    const saved = await handlers['window:save-pdf']({
      suggestedName: 'Équité / cycle 1',
      isLandscape: true,
    });
    if (!saved.ok || saved.value === null) throw new Error('nothing saved');
    expect(pickSavePath).toHaveBeenCalledWith('Équité - cycle 1.pdf', 'pdf');
    expect(toPdf).toHaveBeenCalledWith(true);
    expect(readFileSync(path)).toEqual(Buffer.from(pdf));
    expect(saved.value).toMatchObject({ name: 'équité.pdf', sizeBytes: pdf.byteLength });
    expect(handles.pathOf(saved.value.handle)).toBe(path);
  });

  test('draws nothing when the user cancels', async () => {
    const toPdf = vi.fn<WindowPrinter['toPdf']>(() => Promise.resolve(pdf));
    const { handlers } = withWindow({ toPdf });
    expect(await handlers['window:save-pdf']({ suggestedName: 'x', isLandscape: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(toPdf).not.toHaveBeenCalled();
  });

  test('leaves the old file as it was when the document cannot be drawn', async () => {
    const path = join(makeTemporaryFolder(), 'old.pdf');
    writeFileSync(path, 'precious');
    const { handlers } = withWindow(
      { toPdf: () => Promise.reject(new Error('Failed to generate PDF')) },
      path,
    );
    expect(
      await handlers['window:save-pdf']({ suggestedName: 'x', isLandscape: false }),
    ).toMatchObject({ ok: false, error: { code: 'printing-failed' } });
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  test('says so when the folder is gone', async () => {
    const path = join(makeTemporaryFolder(), 'gone', 'x.pdf');
    const { handlers } = withWindow({}, path);
    expect(
      await handlers['window:save-pdf']({ suggestedName: 'x', isLandscape: false }),
    ).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    expect(existsSync(path)).toBe(false);
  });
});
