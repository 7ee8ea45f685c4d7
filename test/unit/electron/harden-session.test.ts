import { describe, expect, test } from 'vitest';
import { isPermissionGranted, isRequestAllowed } from '#electron/main/security/harden-session.ts';

describe('isPermissionGranted', () => {
  test('lets our own page keep its database for good', () => {
    expect(isPermissionGranted('persistent-storage', 'app://binome/')).toBe(true);
    expect(isPermissionGranted('persistent-storage', 'app://binome')).toBe(true);
  });

  test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'fileSystem', 'unknown'])(
    'denies %s even to our own page',
    (permission) => {
      expect(isPermissionGranted(permission, 'app://binome/')).toBe(false);
    },
  );

  test('grants another page nothing', () => {
    expect(isPermissionGranted('persistent-storage', 'https://evil.example/')).toBe(false);
    expect(isPermissionGranted('persistent-storage', '')).toBe(false);
  });
});

describe('isRequestAllowed', () => {
  test.each(['app://binome/assets/a.js', 'blob:app://binome/1', 'data:image/png;base64,AA'])(
    'lets %s through',
    (address) => {
      expect(isRequestAllowed(address, false)).toBe(true);
    },
  );

  test.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'app://other/',
    'chrome-extension://x/',
    'devtools://devtools/bundled/x.html',
    'not an address',
  ])('stops %s', (address) => {
    expect(isRequestAllowed(address, false)).toBe(false);
  });

  test('opens the developer tools in development, and no network', () => {
    expect(isRequestAllowed('devtools://devtools/bundled/x.html', true)).toBe(true);
    expect(isRequestAllowed('https://example.com/', true)).toBe(false);
  });
});
