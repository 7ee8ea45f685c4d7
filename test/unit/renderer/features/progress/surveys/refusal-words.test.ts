import { expect, test } from 'vitest';
import type { RefusedFile } from '#shared/formats/check-in/file-responses.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import {
  groupRefused,
  listRefused,
} from '#renderer/features/progress/surveys/files/refusal-words.ts';

const t = createTranslate('en');
const refused: readonly RefusedFile[] = [
  { name: 'a.json', refusal: { kind: 'duplicate' } },
  { name: 'b.json', refusal: { kind: 'misfit', question: 3 } },
  { name: 'c.json', refusal: { kind: 'duplicate' } },
  { name: 'd.json', refusal: { kind: 'misfit', question: null } },
];

test('files that were refused for the same reason stand together, each reason with its cure', () => {
  const groups = groupRefused(refused, t);
  expect(groups.map(({ names }) => names)).toEqual([['a.json', 'c.json'], ['b.json'], ['d.json']]);
  expect(groups[1]?.reason).toBe('Question 3 has an answer that it cannot have.');
  expect(groups[2]?.reason).toBe('It answers a question that the survey does not ask.');
  for (const { cure } of groups) expect(cure).not.toBe('');
});

test('the list that is copied has a line for each file, and runs nothing in a spreadsheet', () => {
  const name = '=cmd|calc\n\t.json';
  const groups = groupRefused([{ name, refusal: { kind: 'altered' } }, ...refused], t);
  const lines = listRefused(groups, t).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]?.split('\t')).toHaveLength(3);
  expect(lines[1]).toMatch(/^'=cmd\|calc/);
});
