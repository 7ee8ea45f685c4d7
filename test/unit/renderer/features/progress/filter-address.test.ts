import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilter, type ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import {
  readFilterAddress,
  writeFilterAddress,
} from '#renderer/features/progress/charts/filter-address.ts';
import { buildRound, day } from '#test/builders/entities.ts';

const round = buildRound();

describe('the address of a view of charts', () => {
  test('reads back as the filter it was written from', () => {
    const open = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
    const days = fc.constantFrom(day('2026-03-02'), day('2028-02-29'));
    const names = fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== '');
    const filters = fc.record<ProgressFilter>({
      from: open(days),
      to: open(days),
      roundId: open(fc.constant(round.id)),
      department: open(names),
      site: open(names),
      asOf: open(days),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const text = writeFilterAddress(filter).toString();
        expect(readFilterAddress(new URLSearchParams(text), [round])).toEqual(filter);
      }),
    );
  });

  test('leaves out days that do not exist, rounds that are gone and what is far too long', () => {
    const address = new URLSearchParams({
      from: '2026-02-30',
      to: '0026-03-01',
      round: 'gone',
      department: 'x'.repeat(500),
      site: ' ',
      'as-of': 'yesterday',
    });
    expect(readFilterAddress(address, [round])).toEqual(noFilter);
  });
});
