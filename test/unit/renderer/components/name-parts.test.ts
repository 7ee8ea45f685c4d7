import { expect, test } from 'vitest';
import { initialsOf, shortNameOf } from '#renderer/components/name-parts.ts';

test.each([
  ['Nora Haddad', 'NH', 'N. Haddad'],
  ['Élise de La Tour', 'ÉT', 'É. de La Tour'],
  ['Jean-Luc Moreau (Lyon)', 'JM', 'J. Moreau'],
  ['Zoé', 'Z', 'Zoé'],
  ['🙂 Ana', 'A', '🙂. Ana'],
  ['', '', ''],
])('%j is %s in two letters and %s in short', (name, initials, short) => {
  expect(initialsOf(name)).toBe(initials);
  expect(shortNameOf(name)).toBe(short.replaceAll(' ', '\u00a0'));
});
