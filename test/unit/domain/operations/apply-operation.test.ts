import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from '#shared/domain/operations/apply-operation.ts';
import type { Operation } from '#shared/domain/operations/operation.ts';
import { isAlive, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { touchRows } from '#shared/domain/operations/touched-rows.ts';
import {
  buildDelete,
  buildSet,
  clockAt,
  deviceA,
  deviceB,
  operationsArbitrary,
  shuffledArbitrary,
} from '#test/builders/operations.ts';

function applyAll(operations: readonly Operation[]): StoredRow | undefined {
  let row: StoredRow | undefined;
  for (const operation of operations) row = applyOperation(row, operation);
  return row;
}

function rowsAfter(operations: readonly Operation[]): unknown {
  const rows = touchRows(new Map());
  for (const operation of operations) rows.apply(operation);
  return rows.changed();
}

describe('merging operations', () => {
  it('gives the same rows in any order and with any repetition', () => {
    fc.assert(
      fc.property(shuffledArbitrary, ([operations, shuffled]) => {
        expect(rowsAfter(shuffled)).toEqual(rowsAfter(operations));
      }),
    );
  });

  it('hands back the very same row for an operation it already holds', () => {
    fc.assert(
      fc.property(operationsArbitrary, (operations) => {
        const rowOperations = operations.filter(({ table, id }) => table + id === 'peoplerow-1');
        const row = applyAll(rowOperations);
        for (const operation of rowOperations) {
          expect(applyOperation(row, operation)).toBe(row);
        }
      }),
    );
  });

  it('lets the last writer win field by field', () => {
    const row = applyAll([
      buildSet({ email: 'new@x.org' }, { hlc: clockAt(20) }),
      buildSet({ email: 'old@x.org', site: 'Lyon' }, { hlc: clockAt(10) }),
    ]);
    expect(row).toEqual({
      id: 'row-1',
      fields: { email: 'new@x.org', site: 'Lyon' },
      clock: clockAt(10),
      fieldClocks: { email: clockAt(20) },
    });
  });

  it('keeps one clock for all fields once they are all written at the same time', () => {
    const row = applyAll([
      buildSet({ email: 'a', site: 'b' }, { hlc: clockAt(10) }),
      buildSet({ email: 'c' }, { hlc: clockAt(20) }),
      buildSet({ email: 'd', site: 'e' }, { hlc: clockAt(30) }),
    ]);
    expect(row).toEqual({ id: 'row-1', fields: { email: 'd', site: 'e' }, clock: clockAt(30) });
  });

  it('deletes a row that was last written before the deletion', () => {
    const row = applyAll([
      buildDelete({ hlc: clockAt(20) }),
      buildSet({ email: 'a' }, { hlc: clockAt(10) }),
    ]);
    expect(row !== undefined && isAlive(row)).toBe(false);
  });

  it('revives a row with all its fields when an edit is later than the deletion', () => {
    const row = applyAll([
      buildSet({ email: 'a', site: 'Lyon' }, { hlc: clockAt(10) }),
      buildDelete({ hlc: clockAt(20) }),
      buildSet({ email: 'b' }, { hlc: clockAt(30) }),
    ]);
    expect(row !== undefined && isAlive(row)).toBe(true);
    expect(row?.fields).toEqual({ email: 'b', site: 'Lyon' });
  });

  it('lets the deletion win when an edit has the very same clock', () => {
    const edit = buildSet({ email: 'a' }, { hlc: clockAt(10) });
    const row = applyAll([edit, buildDelete({ hlc: clockAt(10) })]);
    expect(row !== undefined && isAlive(row)).toBe(false);
  });

  it('settles a tie between two computers by their device ids', () => {
    const one = buildSet({ email: 'a' }, { hlc: clockAt(10, 0, deviceA) });
    const other = buildSet({ email: 'b' }, { hlc: clockAt(10, 0, deviceB) });
    expect(applyAll([one, other])?.fields).toEqual({ email: 'b' });
    expect(applyAll([other, one])?.fields).toEqual({ email: 'b' });
  });

  it('still agrees when a copied profile makes two computers issue the same clock', () => {
    const one = buildSet({ email: 'a', site: 'x' }, { hlc: clockAt(10) });
    const other = buildSet({ email: 'b', site: 'w' }, { hlc: clockAt(10) });
    expect(applyAll([one, other])).toEqual(applyAll([other, one]));
  });

  it('treats a field named like an object’s inner workings as any other field', () => {
    const fields = Object.fromEntries([['__proto__', 'x']]);
    const row = applyAll([
      buildSet({ email: 'a' }, { hlc: clockAt(10) }),
      buildSet(fields, { hlc: clockAt(20) }),
    ]);
    expect(Object.entries(row?.fields ?? {})).toEqual([
      ['email', 'a'],
      ['__proto__', 'x'],
    ]);
  });
});
