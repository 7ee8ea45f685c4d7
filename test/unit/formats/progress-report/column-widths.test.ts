import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '#shared/formats/progress-report/column-widths.ts';

const column = (label: string) => ({ label, isNumber: false });

test('fill the whole exactly, and none is without room', () => {
  const cells = fc.array(fc.string({ maxLength: 50 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
      const [labels = []] = rows;
      const widths = columnWidths({ columns: labels.map(column), rows }, 9026, 88);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9026);
      for (const width of widths) expect(width).toBeGreaterThan(0);
    }),
  );
});

test('no word is broken while all words fit', () => {
  const columns = ['Compétence', 'Acquise par', 'Personnes', 'Avant', 'Après', 'Gain'].map(column);
  const rows = [
    ['Management de transition', 'Mentorés', '5', '0', '1,6', '+1,6'],
    ['Développement durable', 'Mentors', '12', '0', '1,6', '+1,6'],
  ];
  const widths = columnWidths({ columns, rows }, 88, 88);
  for (const [index, { label }] of columns.entries()) {
    const words = [label, ...rows.map((row) => row[index] ?? '')].flatMap((cell) =>
      cell.split(' '),
    );
    expect(widths[index]).toBeGreaterThan(Math.max(...words.map(({ length }) => length)));
  }
});

test('a long text leaves the numbers their room', () => {
  const columns = ['Indicateur', 'Relevé le', 'Cible'].map(column);
  const rows = [['mot '.repeat(80), '12 novembre 2026', '100']];
  const [text = 0, date = 0, target = 0] = columnWidths({ columns, rows }, 88, 88);
  expect(date).toBeGreaterThanOrEqual(16);
  expect(target).toBeGreaterThanOrEqual(6);
  expect(text).toBeGreaterThan(34);
});
