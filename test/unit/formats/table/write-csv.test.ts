import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guardFormula,
  looksLikeFormula,
  unguardFormula,
} from '#shared/formats/table/formula-guard.ts';
import { writeCsv } from '#shared/formats/table/write-csv.ts';

describe('a file for a spreadsheet', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['+33 6 12 34', '+33 6 12 34'],
    ['-5', '-5'],
    ['-1,5', '-1,5'],
    ['Ada', 'Ada'],
    ["'tis", "'tis"],
  ])('writes %j as %j', (cell, written) => {
    const text = writeCsv(['a'], [[cell]], { kind: 'spreadsheet', delimiter: ';' });
    expect(text).toBe(`\ufeffa\r\n${written}\r\n`);
  });

  test('takes the guard away again, from text that starts with an apostrophe too', () => {
    const start = fc.constantFrom('', "'", "''", ' ', '=', '-', '+', '@', '\t', '\r');
    const check = fc.check(
      fc.property(start, start, fc.string(), (first, second, rest) => {
        const cell = first + second + rest;
        const guarded = guardFormula(cell);
        // Only what was guarded is to be freed; anything else is left alone by the writer.
        return guarded === cell || unguardFormula(guarded) === cell;
      }),
    );
    expect(check.failed).toBe(false);
  });
});

test('a file for exchange alters no cell', () => {
  const text = writeCsv(['a', 'b'], [['=1+1', '-']], { kind: 'exchange', delimiter: ',' });
  expect(text).toBe('\ufeffa,b\r\n=1+1,-\r\n');
});

test.each(['- first point', '+33 6 12', '-12', '@', '5 = 4 + 1', '…'])(
  'takes %j for text, not for a formula',
  (cell) => {
    expect(looksLikeFormula(cell)).toBe(false);
  },
);
