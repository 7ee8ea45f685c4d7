import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostMatrix, CostMatrixError } from '#shared/formats/cost-matrix/cost-matrix.ts';
import { readCostMatrix } from '#shared/formats/cost-matrix/read-cost-matrix.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string): CostMatrix {
  const result = readCostMatrix(bytesOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function failureOf(text: string): CostMatrixError {
  const result = readCostMatrix(bytesOf(text));
  if (result.ok) throw new Error('The text could be read.');
  return result.error;
}

describe('a dense cost file', () => {
  it('may be laid out in any way', () => {
    const expected = { size: 2, layout: 'dense', costs: Float64Array.of(1, 2, 3, 4) };
    for (const text of [
      '2\n1 2\n3 4\n',
      '2 1 2 3 4',
      '\uFEFF2\r\n\r\n1\t2 3\r\n4',
      ' 2\n1\n2\n3\n4',
    ]) {
      expect(read(text)).toEqual(expected);
    }
  });

  it('holds numbers of all usual forms', () => {
    const text = '2\n-3 0.125\n1e3 +12345678901234567168';
    expect([...read(text).costs]).toEqual([-3, 0.125, 1000, 12_345_678_901_234_567_168]);
  });

  it('is read back as it was written, whatever the line breaks', () => {
    const matrices = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
            minLength: size * size,
            maxLength: size * size,
          }),
          fc.array(fc.constantFrom(' ', '\t', '\n', ' \r\n  '), { minLength: 1 }),
        ),
      )
      // Of some sizes lines of three could name couples; there the layout is a matter of its own.
      .filter(([size]) => size % 3 !== 0);
    fc.assert(
      fc.property(matrices, ([size, costs, gaps]) => {
        const text = [size, ...costs]
          .map((number, place) => `${number}${gaps[place % gaps.length] ?? ''}`)
          .join('');
        expect([...read(text).costs]).toEqual(costs.map((cost) => cost + 0));
      }),
    );
  });

  it('of size 0 has no costs', () => {
    expect(read('0\n')).toEqual({ size: 0, layout: 'dense', costs: new Float64Array() });
  });
});

describe('a sparse cost file', () => {
  it('names the couples that may meet', () => {
    const { layout, costs } = read('2\n1 1 5\n2 1 -6\n\n2 2 0.5\n');
    expect(layout).toBe('sparse');
    expect([...costs]).toEqual([5, Infinity, -6, 0.5]);
  });

  it('is recognised among dense files that hold as many numbers', () => {
    const couples =
      '1 2 7\n2 1 7\n3 4 7\n4 3 7\n5 6 7\n6 5 7\n1 1 7\n2 2 7\n3 3 7\n4 4 7\n5 5 7\n6 6 7';
    expect(read(`6\n${couples}`).layout).toBe('sparse');
    expect(read(`6\n${couples.replace('1 2 7', '1 2 7 2')}`.replace('2 1 7', '1 7')).layout).toBe(
      'dense',
    );
    expect(read(`6\n${couples.replace('6 6 7', '1 1 7')}`).layout).toBe('dense');
    expect(read(`6\n${couples.replace('6 6 7', '6 9 7')}`).layout).toBe('dense');
  });

  it('of size 3 with three couples is recognised by rows 1, 2 and 3', () => {
    expect(read('3\n1 3 5\n2 2 6\n3 1 7').layout).toBe('sparse');
    expect(read('3\n3 1 2\n1 2 3\n2 3 1').layout).toBe('dense');
    expect(read('3\n4 1 3\n2 0 5\n3 2 2').layout).toBe('dense');
  });

  it('is read as the caller says, where both would do', () => {
    const result = readCostMatrix(bytesOf('3\n1 3 5\n2 2 6\n3 1 7'), 'dense');
    expect(result).toMatchObject({ ok: true, value: { layout: 'dense' } });
  });
});

describe('a cost file that cannot be used', () => {
  it.each([
    ['', { kind: 'empty' }],
    [' \n\t\n', { kind: 'empty' }],
    ['2\n1 2\n3 x', { kind: 'not-a-number', line: 3, text: 'x' }],
    ['2\n1 2\n3 NaN', { kind: 'not-a-number', line: 3, text: 'NaN' }],
    ['2\n1 2\n3 -Infinity', { kind: 'not-a-number', line: 3, text: '-Infinity' }],
    ['2\n1 2\n3 1e999', { kind: 'not-a-number', line: 3, text: '1e999' }],
    ['2\n1,2\n3,4', { kind: 'not-a-number', line: 2, text: '1,2' }],
    ['2\n1 -', { kind: 'not-a-number', line: 2, text: '-' }],
    ['\n2.5\n1', { kind: 'bad-size', line: 2, text: '2.5' }],
    ['-2\n1', { kind: 'bad-size', line: 1, text: '-2' }],
    ['100000\n1 1 1', { kind: 'too-large', size: 100_000 }],
    ['2', { kind: 'wrong-count', size: 2, count: 0 }],
    ['2\n1 2\n3', { kind: 'wrong-count', size: 2, count: 3 }],
    ['5\n1 1 1\n2 2', { kind: 'not-a-triple', line: 3, count: 2 }],
    ['5 5\n1 1 1\n2 2 2', { kind: 'not-a-triple', line: 1, count: 1 }],
    ['5\n1 1 1\n\n2 6 2', { kind: 'not-a-place', line: 4, value: 6, size: 5 }],
    ['5\n0 1 1', { kind: 'not-a-place', line: 2, value: 0, size: 5 }],
    ['5\n1.5 1 1', { kind: 'not-a-place', line: 2, value: 1.5, size: 5 }],
    ['5\n1 2 1\n1 2 3', { kind: 'repeated-couple', line: 3, row: 1, column: 2 }],
  ])('%j: says what is wrong and where', (text, error) => {
    expect(failureOf(text)).toMatchObject(error);
  });

  it('is never an exception, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readCostMatrix(bytes)).toHaveProperty('ok');
      }),
    );
  });
});
