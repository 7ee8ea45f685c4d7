import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '#shared/domain/operations/hybrid-logical-clock.ts';
import { invertCommand, type Inversion } from '#shared/domain/operations/invert-command.ts';
import type { Fields, Operation } from '#shared/domain/operations/operation.ts';
import {
  recordOperations,
  type OperationDraft,
} from '#shared/domain/operations/record-operations.ts';
import { isAlive, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { touchRows } from '#shared/domain/operations/touched-rows.ts';
import { buildSet, clockAt, deviceA, operationsArbitrary } from '#test/builders/operations.ts';

/** A tiny workspace: commands go in, rows come out. */
function createRows(): {
  run(drafts: readonly OperationDraft[]): readonly Operation[];
  undo(operations: readonly Operation[]): Inversion & { readonly operations: readonly Operation[] };
  apply(operation: Operation): void;
  visible(): Readonly<Record<string, Fields>>;
} {
  const rows = touchRows(new Map());
  let clock = createClock(deviceA);
  function run(drafts: readonly OperationDraft[]): readonly Operation[] {
    const recording = recordOperations(drafts, rows.changed(), { clock, now: 100, schema: 1 });
    ({ clock } = recording);
    for (const operation of recording.operations) rows.apply(operation);
    return recording.operations;
  }
  const all = (): readonly (readonly [string, StoredRow])[] =>
    [...rows.changed()].flatMap(([table, byId]) =>
      [...byId.values()].map((row) => [`${table}/${row.id}`, row] as const),
    );
  return {
    run,
    undo(operations) {
      const inversion = invertCommand({ operations }, rows.find);
      return { ...inversion, operations: run(inversion.drafts) };
    },
    apply: rows.apply,
    visible: () =>
      Object.fromEntries(
        all()
          .filter(([, row]) => isAlive(row))
          .map(([key, row]) => [key, withoutNulls(row.fields)]),
      ),
  };
}

/** A field that is null reads the same as one never written. */
function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

const put = (id: string, fields: Fields): OperationDraft => ({
  kind: 'put',
  table: 'people',
  id,
  fields,
});
const remove = (id: string): OperationDraft => ({ kind: 'delete', table: 'people', id });

const draftsArbitrary = operationsArbitrary.map((operations) =>
  operations.map((operation): OperationDraft => {
    const { table, id } = operation;
    return operation.kind === 'delete'
      ? { kind: 'delete', table, id }
      : { kind: 'put', table, id, fields: operation.fields };
  }),
);

describe('taking a command back', () => {
  it('removes what it created', () => {
    const rows = createRows();
    const done = rows.run([put('a', { email: 'a' }), put('b', { email: 'b' })]);
    expect(rows.undo(done).kept).toEqual([]);
    expect(rows.visible()).toEqual({});
  });

  it('gives changed fields their former values', () => {
    const rows = createRows();
    rows.run([put('a', { email: 'old', site: 'Lyon' })]);
    rows.undo(rows.run([put('a', { email: 'new', site: 'Lyon', 'claim:offered:seo': 2 })]));
    expect(rows.visible()).toEqual({ 'people/a': { email: 'old', site: 'Lyon' } });
  });

  it('brings back a deleted row with all its fields', () => {
    const rows = createRows();
    rows.run([put('a', { email: 'a', site: 'Lyon' })]);
    rows.undo(rows.run([remove('a')]));
    expect(rows.visible()).toEqual({ 'people/a': { email: 'a', site: 'Lyon' } });
  });

  it('keeps a field edited since, and says so', () => {
    const rows = createRows();
    rows.run([put('a', { email: 'old', site: 'Lyon' })]);
    const done = rows.run([put('a', { email: 'new', site: 'Paris' })]);
    rows.run([put('a', { email: 'newest', site: 'Paris' })]);
    expect(rows.undo(done).kept).toEqual([{ table: 'people', id: 'a', fields: ['email'] }]);
    expect(rows.visible()).toEqual({ 'people/a': { email: 'newest', site: 'Lyon' } });
  });

  it('keeps a created row that was edited since, and says so', () => {
    const rows = createRows();
    const done = rows.run([put('a', { email: 'a' }), put('b', { email: 'b' })]);
    rows.run([put('a', { email: 'edited' })]);
    expect(rows.undo(done).kept).toEqual([{ table: 'people', id: 'a', fields: [] }]);
    expect(rows.visible()).toEqual({ 'people/a': { email: 'edited' } });
  });

  it('never lowers what counts the changes told to calendars, however often it is taken back', () => {
    const rows = createRows();
    const session = (fields: Fields): OperationDraft => ({
      kind: 'put',
      table: 'sessions',
      id: 's',
      fields,
    });
    const planned = rows.run([session({ state: 'planned', sequence: 0 })]);
    const cancelled = rows.run([session({ state: 'cancelled', sequence: 1 })]);
    const undone = rows.undo(cancelled);
    expect(undone.kept).toEqual([]);
    expect(rows.visible()).toEqual({ 'sessions/s': { state: 'planned', sequence: 2 } });
    rows.undo(undone.operations);
    expect(rows.visible()).toEqual({ 'sessions/s': { state: 'cancelled', sequence: 3 } });
    rows.undo(rows.run([{ kind: 'delete', table: 'sessions', id: 's' }]));
    expect(rows.visible()).toEqual({ 'sessions/s': { state: 'cancelled', sequence: 4 } });
    // It alone is no edit that would keep what was created.
    rows.run([session({ state: 'planned' })]);
    expect(rows.undo(planned).kept).toEqual([]);
    expect(rows.visible()).toEqual({});
  });

  it('does not resurrect a row that was deleted since', () => {
    const rows = createRows();
    rows.run([put('a', { email: 'old' })]);
    const done = rows.run([put('a', { email: 'new' })]);
    rows.run([remove('a')]);
    expect(rows.undo(done)).toMatchObject({
      operations: [],
      kept: [{ table: 'people', id: 'a', fields: [] }],
    });
  });

  it('keeps another computer’s edit that reached a row while it was deleted', () => {
    const rows = createRows();
    rows.run([put('a', { email: 'a', site: 'Lyon' })]);
    const done = rows.run([remove('a')]);
    rows.apply(buildSet({ grade: 'B2' }, { id: 'a', hlc: clockAt(50) }));
    rows.undo(done);
    expect(rows.visible()).toEqual({ 'people/a': { email: 'a', site: 'Lyon', grade: 'B2' } });
  });

  it('takes back several changes of one row to where the command began', () => {
    const rows = createRows();
    rows.run([put('a', { email: '1', site: 'Lyon' })]);
    const done = rows.run([
      put('a', { email: '2', site: 'Lyon' }),
      put('a', { email: '3', site: 'Paris' }),
      remove('a'),
    ]);
    rows.undo(done);
    expect(rows.visible()).toEqual({ 'people/a': { email: '1', site: 'Lyon' } });
  });

  it('takes back a deletion that the same command followed with a new row', () => {
    const rows = createRows();
    rows.run([put('a', { email: '1', site: 'Lyon' })]);
    rows.undo(rows.run([remove('a'), put('a', { email: '2', grade: 'B2' })]));
    expect(rows.visible()).toEqual({ 'people/a': { email: '1', site: 'Lyon' } });
  });

  it('goes back through a whole history, state by state', () => {
    fc.assert(
      fc.property(fc.array(draftsArbitrary, { maxLength: 5 }), (history) => {
        const rows = createRows();
        const states: unknown[] = [];
        const commands = history.map((drafts) => {
          states.push(rows.visible());
          return rows.run(drafts);
        });
        for (const command of commands.toReversed()) {
          expect(rows.undo(command).kept).toEqual([]);
          expect(rows.visible()).toEqual(states.pop());
        }
      }),
    );
  });

  it('restores everything that stood before, and redo everything that stood after', () => {
    fc.assert(
      fc.property(draftsArbitrary, draftsArbitrary, (before, command) => {
        const rows = createRows();
        rows.run(before);
        const atFirst = rows.visible();
        const done = rows.run(command);
        const afterwards = rows.visible();
        const undone = rows.undo(done);
        expect(undone.kept).toEqual([]);
        expect(rows.visible()).toEqual(atFirst);
        rows.undo(undone.operations);
        expect(rows.visible()).toEqual(afterwards);
      }),
    );
  });
});
