import { describe, expect, it } from 'vitest';
import { createClock } from '#shared/domain/operations/hybrid-logical-clock.ts';
import {
  recordOperations,
  type OperationDraft,
  type Recording,
} from '#shared/domain/operations/record-operations.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { clockAt, deviceA } from '#test/builders/operations.ts';

function record(drafts: readonly OperationDraft[], ...rows: readonly StoredRow[]): Recording {
  const stored = new Map([['people', new Map(rows.map((row) => [row.id, row]))]]);
  return recordOperations(drafts, stored, { clock: createClock(deviceA), now: 1000, schema: 1 });
}

const stored: StoredRow = {
  id: 'row-1',
  fields: { email: 'a@x.org', languages: ['fr'], 'claim:offered:seo': 3 },
  clock: clockAt(10),
};

function put(fields: StoredRow['fields']): OperationDraft {
  return { kind: 'put', table: 'people', id: 'row-1', fields };
}

describe('recording operations', () => {
  it('writes every field of a new row, with the space of its table and no previous row', () => {
    const { operations } = record([put({ email: 'a', site: '' })]);
    expect(operations).toEqual([
      {
        kind: 'set',
        fields: { email: 'a', site: '' },
        previous: null,
        hlc: clockAt(1000),
        space: 'programme',
        table: 'people',
        id: 'row-1',
        schema: 1,
      },
    ]);
  });

  it('writes only the fields that differ, with what they were', () => {
    const change = put({ ...stored.fields, email: 'b@x.org', languages: ['fr'] });
    const { operations } = record([change], stored);
    expect(operations).toMatchObject([
      { fields: { email: 'b@x.org' }, previous: { email: 'a@x.org' } },
    ]);
  });

  it('writes nothing for a row that already reads so', () => {
    const { operations, changedRows } = record([put(stored.fields)], stored);
    expect(operations).toEqual([]);
    expect(changedRows.size).toBe(0);
  });

  it('withdraws a claim that the new row no longer makes, and leaves unknown fields alone', () => {
    const row = { ...stored, fields: { ...stored.fields, futureField: 'kept' } };
    const { operations } = record([put({ email: 'a@x.org', languages: ['fr'] })], row);
    expect(operations).toMatchObject([
      { fields: { 'claim:offered:seo': null }, previous: { 'claim:offered:seo': 3 } },
    ]);
    expect(Object.keys(operations[0]?.previous ?? {})).toEqual(['claim:offered:seo']);
  });

  it('does not bring back old claims when a deleted row is put again', () => {
    const deleted = { ...stored, deletedAt: clockAt(20) };
    const { operations, changedRows } = record([put({ email: 'c' })], deleted);
    expect(operations).toMatchObject([{ previous: null }]);
    expect(changedRows.get('people')?.get('row-1')?.fields).toEqual({
      email: 'c',
      languages: ['fr'],
      'claim:offered:seo': null,
    });
  });

  it('keeps the whole row in a deletion, and deletes only what is there', () => {
    const drafts: OperationDraft[] = [
      { kind: 'delete', table: 'people', id: 'row-1' },
      { kind: 'delete', table: 'people', id: 'row-1' },
      { kind: 'delete', table: 'people', id: 'never-there' },
    ];
    expect(record(drafts, stored).operations).toMatchObject([
      { kind: 'delete', id: 'row-1', previous: stored.fields },
    ]);
  });

  it('sees the earlier changes of the same command', () => {
    const { operations } = record([put({ email: 'a' }), put({ email: 'b' }), put({ email: 'b' })]);
    expect(operations).toMatchObject([
      { fields: { email: 'a' }, previous: null, hlc: clockAt(1000, 0) },
      { fields: { email: 'b' }, previous: { email: 'a' }, hlc: clockAt(1000, 1) },
    ]);
  });
});
