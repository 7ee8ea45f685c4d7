import { describe, expect, test } from 'vitest';
import { isAllowedLink } from '#shared/ipc/link-allow-list.ts';

describe('isAllowedLink', () => {
  test.each([
    'https://www.cnil.fr/fr/reglement-europeen',
    'https://ico.org.uk/',
    'mailto:lea@example.org',
    'mailto:lea@example.org?subject=Bonjour&body=Chère%20Léa',
  ])('lets through %s', (address) => {
    expect(isAllowedLink(new URL(address))).toBe(true);
  });

  test.each([
    'http://www.cnil.fr/',
    'https://www.cnil.fr.evil.example/',
    'https://evil.example/?https://www.cnil.fr/',
    'https://www.cnil.fr:8443/',
    'https://www.cnil.fr@evil.example/',
    'https://user:secret@www.cnil.fr/',
    'mailto:lea@example.org?attach=/etc/passwd',
    'mailto:lea@example.org?subject=x&%61ttach=/etc/passwd',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-msdt:/id',
    'search-ms:query',
    'app://binome/',
  ])('refuses %s', (address) => {
    expect(isAllowedLink(new URL(address))).toBe(false);
  });
});
