import { describe, expect, test } from 'vitest';
import {
  matchingMentions,
  type Mentionable,
} from '#renderer/features/sessions/journal/editor/mentions.ts';
import { safeAddress } from '#renderer/features/sessions/journal/editor/safe-address.ts';

const people = ['Élise d’Almeida', 'Nora Haddad', 'Hadrien Noël'].map((label): Mentionable => ({
  kind: 'person',
  id: label,
  label,
  detail: '',
}));

describe('the list of a mention', () => {
  test.each([
    ['eli', ['Élise d’Almeida']],
    ['had', ['Nora Haddad', 'Hadrien Noël']],
    ['noel', ['Hadrien Noël']],
    ['', ['Élise d’Almeida', 'Nora Haddad', 'Hadrien Noël']],
    ['dda', []],
  ])('for %j', (query, expected) => {
    expect(matchingMentions(people, query).map(({ label }) => label)).toEqual(expected);
  });
});

describe('addresses a note may lead to', () => {
  test.each([
    ['https://example.test/a b', 'https://example.test/a%20b'],
    ['HTTPS://Example.test', 'https://example.test/'],
    ['mailto:nora@example.test', 'mailto:nora@example.test'],
    ['binome:session/s-1', 'binome:session/s-1'],
  ])('%s', (typed, address) => {
    expect(safeAddress(typed)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    '\\\\host\\share',
    'app://binome/files/x',
    'binome:../x',
    'search-ms:query',
    'example.test',
  ])('not %s', (typed) => {
    expect(safeAddress(typed)).toBeNull();
  });
});
