import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBrowserDesktopApi } from '#renderer/platform/browser-desktop-api.ts';
import { readStoredPreferences, storePreferences } from '#renderer/platform/browser-preferences.ts';
import { makeTestStorage } from './test-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the browser platform', () => {
  test('does not claim to journal', async () => {
    const desktop = createBrowserDesktopApi();
    expect(await desktop.getJournalStatus()).toEqual({
      ok: true,
      value: { commandCount: 0, lastSavedAt: null, damagedLineCount: 0 },
    });
  });

  test('says that it cannot show folders', async () => {
    const desktop = createBrowserDesktopApi();
    const handle = crypto.randomUUID();
    expect(await desktop.revealFile({ handle })).toMatchObject({ error: { code: 'unavailable' } });
    expect(await desktop.revealDataFolder()).toMatchObject({ error: { code: 'unavailable' } });
  });

  test('reads nothing that the user did not pick', async () => {
    const desktop = createBrowserDesktopApi();
    expect(await desktop.readFile({ handle: crypto.randomUUID() })).toMatchObject({
      error: { code: 'unknown-file' },
    });
  });

  test('prints through the browser, and claims no PDF it has not seen', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('window', { print });
    const desktop = createBrowserDesktopApi();
    expect(await desktop.printWindow()).toEqual({ ok: true, value: true });
    expect(await desktop.savePdf({ suggestedName: 'x', isLandscape: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(print).toHaveBeenCalledTimes(2);
  });

  test('refuses the links the desktop refuses', async () => {
    const desktop = createBrowserDesktopApi();
    for (const url of ['https://evil.example/', 'javascript:alert(1)', 'nonsense']) {
      expect(await desktop.openLink({ url })).toMatchObject({ error: { code: 'forbidden-link' } });
    }
  });

  test('keeps the latest errors for the log', async () => {
    const desktop = createBrowserDesktopApi();
    for (let count = 0; count < 600; count += 1) {
      await desktop.logError({ message: `failure ${count}`, stack: '' });
    }
    const log = await desktop.readLog();
    const lines = log.ok ? log.value.split('\n') : [];
    expect(lines).toHaveLength(500);
    expect(lines.at(-1)).toMatch(/failure 599$/);
  });
});

describe('stored preferences', () => {
  test('come back as they were chosen', () => {
    const storage = makeTestStorage();
    storePreferences(storage, { locale: 'fr', theme: 'dark' });
    expect(readStoredPreferences(storage)).toEqual({ locale: 'fr', theme: 'dark' });
  });

  test.each(['', '{', 'null', '[]', '{"locale":"xx","theme":3}'])(
    'follow the system when the browser holds %j',
    (text) => {
      expect(readStoredPreferences(makeTestStorage(text))).toEqual({
        locale: 'system',
        theme: 'system',
      });
    },
  );
});
