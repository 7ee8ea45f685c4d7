import { describe, expect, test, vi } from 'vitest';
import { createLinksHandlers } from '#electron/main/ipc/links-handlers.ts';

function withBrowser(agrees = true) {
  const openExternal = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve());
  const confirmWebLink = vi.fn<(link: URL) => Promise<boolean>>(() => Promise.resolve(agrees));
  const handlers = createLinksHandlers({ openExternal, confirmWebLink });
  return { openExternal, confirmWebLink, handlers };
}

describe('a link of the product', () => {
  test('is handed to the system in the form that was checked, and nobody is asked', async () => {
    const { openExternal, confirmWebLink, handlers } = withBrowser();
    const answer = await handlers['links:open']({ url: 'https://WWW.CNIL.FR/fr' });
    expect(answer).toEqual({ ok: true, value: undefined });
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://www.cnil.fr/fr');
    expect(confirmWebLink).not.toHaveBeenCalled();
  });

  test('leads nowhere else', async () => {
    const { openExternal, handlers } = withBrowser();
    for (const url of ['file:///etc/passwd', 'https://evil.example/', 'nonsense']) {
      expect(await handlers['links:open']({ url })).toMatchObject({
        error: { code: 'forbidden-link' },
      });
    }
    expect(openExternal).not.toHaveBeenCalled();
  });

  test('that the system has no browser for says so', async () => {
    const { openExternal, handlers } = withBrowser();
    openExternal.mockRejectedValue(new Error('none'));
    expect(await handlers['links:open']({ url: 'https://ico.org.uk/' })).toMatchObject({
      error: { code: 'unavailable' },
    });
  });
});

describe('a link that the user wrote', () => {
  test.each(['https://meet.example/abc?x=1', 'http://intranet:8080/'])(
    'opens once they agree: %s',
    async (url) => {
      const { openExternal, confirmWebLink, handlers } = withBrowser();
      expect(await handlers['links:open-web']({ url })).toEqual({ ok: true, value: true });
      expect(confirmWebLink).toHaveBeenCalledOnce();
      expect(openExternal).toHaveBeenCalledExactlyOnceWith(url);
    },
  );

  test('names the host as it is, whatever letters it is written in', async () => {
    const { confirmWebLink, handlers } = withBrowser(false);
    await handlers['links:open-web']({ url: 'https://раураl.com/' });
    expect(confirmWebLink.mock.calls[0]?.[0].host).toMatch(/^xn--/);
  });

  test('does not open when they decline', async () => {
    const { openExternal, handlers } = withBrowser(false);
    const answer = await handlers['links:open-web']({ url: 'https://meet.example/' });
    expect(answer).toEqual({ ok: true, value: false });
    expect(openExternal).not.toHaveBeenCalled();
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mailto:someone@example.org',
    'ms-settings:privacy',
    'https://www.cnil.fr@evil.example/',
    'https://user:secret@meet.example/',
    'nonsense',
  ])('is refused without a question when it is no page of the web: %s', async (url) => {
    const { openExternal, confirmWebLink, handlers } = withBrowser();
    expect(await handlers['links:open-web']({ url })).toMatchObject({
      error: { code: 'forbidden-link' },
    });
    expect(confirmWebLink).not.toHaveBeenCalled();
    expect(openExternal).not.toHaveBeenCalled();
  });
});
