import { describe, expect, test } from 'vitest';
import { importProblemKinds } from '#shared/domain/people-import/imported-person.ts';
import { peopleFields } from '#shared/formats/people-list/people-field.ts';
import {
  describeProblem,
  describeTableError,
  describeTableSource,
} from '#shared/i18n/describe-import.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

const english = createTranslate('en');
const french = createTranslate('fr');

test('says where, what and how to put it right', () => {
  const problem = {
    severity: 'warning',
    row: 1012,
    column: 'Capacité',
    value: 'deux',
    kind: 'capacity-not-a-number',
  } as const;
  expect(describeProblem(problem, english)).toEqual({
    place: 'Row 1012, column “Capacité”',
    reason: '“deux” is not a number. Taken as 1.',
    cure: 'Write a number such as 2.',
  });
  expect(describeProblem(problem, french)).toEqual({
    place: 'Ligne 1012, colonne «\u202fCapacité\u202f»',
    reason: '«\u202fdeux\u202f» n’est pas un nombre. Compté pour 1.',
    cure: 'Écrivez un nombre, par exemple 2.',
  });
});

describe.each([
  ['English', english],
  ['French', french],
])('in %s', (_name, translate) => {
  test.each(importProblemKinds)('puts %s into words', (kind) => {
    for (const severity of ['error', 'warning'] as const) {
      const words = describeProblem(
        { severity, row: 2, column: '', value: '{x} <b>', kind },
        translate,
      );
      for (const text of Object.values(words)) {
        expect(text).toMatch(/[.\d]$/);
        expect(text).not.toMatch(/undefined|select|\{(?!x\})|[{}]{2}/);
      }
    }
  });

  test('names every field', () => {
    const names = peopleFields.map((field) => translate(`import.field.${field}`));
    expect(new Set(names).size).toBe(peopleFields.length);
  });
});

test('does not quote a cell that is blank', () => {
  const problem = { severity: 'warning', row: 2, column: 'V', value: '' } as const;
  const { reason } = describeProblem({ ...problem, kind: 'volunteer-unclear' }, english);
  expect(reason).toBe(
    'Nothing says whether the person volunteered. Taken as no: the person is not paired.',
  );
});

test('shows a long value short and on one line', () => {
  const value = `a\nb ${'c'.repeat(300)}`;
  const { reason } = describeProblem(
    { severity: 'warning', row: 2, column: '', value, kind: 'invalid-email' },
    english,
  );
  expect(reason).toMatch(/^“a b c{75}…” is not/);
});

test('says why a file is refused and how it was read', () => {
  expect(describeTableError({ kind: 'too-many-rows', limit: 100_000 }, french)).toMatch(
    /100\s000 lignes/,
  );
  expect(describeTableError({ kind: 'protected-workbook' }, english)).toContain('password');
  expect(
    describeTableSource({ kind: 'csv', encoding: 'windows-1252', delimiter: ';' }, french),
  ).toBe('Fichier CSV, Windows-1252, séparé par des points-virgules.');
  expect(describeTableSource({ kind: 'xlsx', sheet: 'Équipe' }, english)).toBe(
    'Sheet “Équipe” of the workbook.',
  );
});
