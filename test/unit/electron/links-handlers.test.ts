import { expect, test, vi } from 'vitest';
import { createLinksHandlers } from '#electron/main/ipc/links-handlers.ts';

test('hands an allowed link to the system in the form that was checked', async () => {
  const openExternal = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve());
  const { 'links:open': openLink } = createLinksHandlers(openExternal);
  expect(await openLink({ url: 'https://WWW.CNIL.FR/fr' })).toEqual({ ok: true, value: undefined });
  expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://www.cnil.fr/fr');
});

test('hands over nothing else', async () => {
  const openExternal = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve());
  const { 'links:open': openLink } = createLinksHandlers(openExternal);
  for (const url of ['file:///etc/passwd', 'https://evil.example/', 'nonsense']) {
    expect(await openLink({ url })).toMatchObject({ error: { code: 'forbidden-link' } });
  }
  expect(openExternal).not.toHaveBeenCalled();
});

test('says so when the system has no browser', async () => {
  const { 'links:open': openLink } = createLinksHandlers(() => Promise.reject(new Error('none')));
  expect(await openLink({ url: 'https://ico.org.uk/' })).toMatchObject({
    error: { code: 'unavailable' },
  });
});
