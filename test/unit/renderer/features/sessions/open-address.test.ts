import { describe, expect, test } from 'vitest';
import { openerOf } from '#renderer/features/sessions/open-address.ts';

describe('an address that was written by hand', () => {
  test.each([
    ['https://meet.example.test/abc?x=1', 'browser'],
    ['http://example.test', 'browser'],
    ['mailto:nora@example.test?subject=Hello', 'mail'],
    ['mailto:nora@example.test?attach=/etc/passwd', null],
    ['https://bank.test@evil.test/', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['binome:person/p-1', null],
    ['room 4.12', null],
    ['', null],
    [`https://example.test/${'a'.repeat(2000)}`, null],
  ])('%s', (address, opener) => {
    expect(openerOf(address)).toBe(opener);
  });
});
