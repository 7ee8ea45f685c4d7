import { expect, test } from 'vitest';
import { countWords } from '#renderer/features/sessions/private/recovery-check.ts';

test.each([
  ['with spaces, lines and numbers', '1. abaisser\n2. école,  zèbre '],
  [
    'with accents apart from their letters, as some files have them',
    'abaisser école zèbre'.normalize('NFD'),
  ],
])('recovery words %s are counted as they are', (_which, text) => {
  expect(countWords(text)).toBe(3);
});
