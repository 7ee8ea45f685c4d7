import { describe, expect, test } from 'vitest';
import { ipcErrorCodes, menuCommands } from '#shared/ipc/contract-values.ts';
import { desktop as english } from '#shared/i18n/en/desktop.ts';
import { desktop as french } from '#shared/i18n/fr/desktop.ts';

const catalogues = { en: english, fr: french };

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').sort();
}

describe.each(Object.entries(catalogues))('the %s desktop catalogue', (_locale, catalogue) => {
  test.each(ipcErrorCodes)('says why and what to do for the error %s', (code) => {
    expect(Object.keys(catalogue)).toContain(`error.${code}.reason`);
    expect(Object.keys(catalogue)).toContain(`error.${code}.cure`);
  });
});

test('both languages have the same keys and the same placeholders', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
  const frenchTexts = new Map<string, string>(Object.entries(french));
  for (const [key, text] of Object.entries(english)) {
    expect([key, ...placeholders(frenchTexts.get(key) ?? '')]).toEqual([
      key,
      ...placeholders(text),
    ]);
  }
});

test('no menu command is listed twice', () => {
  expect(new Set(menuCommands).size).toBe(menuCommands.length);
});
