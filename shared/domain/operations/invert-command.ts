import { countOn, isCountingField } from './counting-fields.ts';
import { areJsonEqual } from './json-value.ts';
import type { CommandRecord, Fields, HlcTimestamp, JsonValue, Operation } from './operation.ts';
import type { OperationDraft } from './record-operations.ts';
import { fieldClock, fieldValue, isAlive, type StoredRow } from './stored-row.ts';

/** A row, or some of its fields, that someone changed after the command: left as it is now. */
export interface KeptChange {
  readonly table: string;
  readonly id: string;
  /** The fields that keep their present value; empty when the whole row stays as it is. */
  readonly fields: readonly string[];
}

export interface Inversion {
  readonly drafts: readonly OperationDraft[];
  /** What could not be undone. */
  readonly kept: readonly KeptChange[];
}

/** What the operations of one command did to one row, first to last. */
interface RowHistory {
  readonly table: string;
  readonly id: string;
  readonly operations: [Operation, ...Operation[]];
}

/**
 * What takes the command back, given the rows as they are now. Only what still reads as the command
 * left it is taken back; later changes are kept and named. A later value that is the same counts as
 * left so: that is what undoing the commands in between produces. A field that counts goes on counting.
 */
export function invertCommand(
  command: Pick<CommandRecord, 'operations'>,
  findRow: (table: string, id: string) => StoredRow | undefined,
): Inversion {
  const drafts: OperationDraft[] = [];
  const kept: KeptChange[] = [];
  // Backwards, so that what was built last is taken down first.
  for (const history of groupByRow(command.operations).toReversed()) {
    const inversion = invertRow(history, findRow(history.table, history.id));
    drafts.push(...inversion.drafts);
    kept.push(...inversion.kept);
  }
  return { drafts, kept };
}

function groupByRow(operations: readonly Operation[]): RowHistory[] {
  const histories = new Map<string, RowHistory>();
  for (const operation of operations) {
    const key = `${operation.table}/${operation.id}`;
    const history = histories.get(key);
    if (history === undefined) {
      const { table, id } = operation;
      histories.set(key, { table, id, operations: [operation] });
    } else {
      history.operations.push(operation);
    }
  }
  return [...histories.values()];
}

const nothing: Inversion = { drafts: [], kept: [] };

function invertRow(history: RowHistory, row: StoredRow | undefined): Inversion {
  const last = history.operations.at(-1) ?? history.operations[0];
  const before = fieldsBefore(history);
  if (last.kind === 'delete') {
    return before === null ? nothing : restoreRow(history, before, row, last.hlc);
  }
  return before === null ? removeRow(history, row, last.hlc) : restoreFields(history, before, row);
}

/** What is known of the row before the command: all it changed, and all of a row it deleted; null when there was none. */
function fieldsBefore(history: RowHistory): Fields | null {
  let before = new Map<string, JsonValue>();
  let existed = true;
  for (const { kind, previous } of history.operations.toReversed()) {
    existed = previous !== null;
    if (kind === 'delete' || previous === null) before = new Map();
    for (const [name, value] of Object.entries(previous ?? {})) before.set(name, value);
  }
  return existed ? Object.fromEntries(before) : null;
}

/** The fields the command wrote, as it left them. */
function fieldsWritten(history: RowHistory): ReadonlyMap<string, JsonValue> {
  const written = new Map<string, JsonValue>();
  for (const operation of history.operations) {
    if (operation.kind === 'delete') continue;
    for (const [name, value] of Object.entries(operation.fields)) written.set(name, value);
  }
  return written;
}

function removeRow(
  history: RowHistory,
  row: StoredRow | undefined,
  lastWrite: HlcTimestamp,
): Inversion {
  if (row === undefined || !isAlive(row)) return nothing;
  const { table, id } = history;
  const written = fieldsWritten(history);
  const isEditedSince = Object.entries(row.fields).some(([name, value]) => {
    if (isCountingField(table, name)) return false;
    const clock = fieldClock(row, name);
    return clock !== null && clock > lastWrite && !areJsonEqual(value, written.get(name) ?? null);
  });
  return isEditedSince
    ? { drafts: [], kept: [{ table, id, fields: [] }] }
    : { drafts: [{ kind: 'delete', table, id }], kept: [] };
}

function restoreFields(history: RowHistory, before: Fields, row: StoredRow | undefined): Inversion {
  const { table, id, operations } = history;
  if (row === undefined || !isAlive(row)) {
    return { drafts: [], kept: [{ table, id, fields: [] }] };
  }
  const clocks = new Set<HlcTimestamp | null>(operations.map((operation) => operation.hlc));
  const restored: [string, JsonValue][] = [];
  const kept: string[] = [];
  for (const [name, value] of fieldsWritten(history)) {
    if (isCountingField(table, name)) {
      restored.push([name, countOn(row.fields, name)]);
      continue;
    }
    const isAsWritten =
      clocks.has(fieldClock(row, name)) || areJsonEqual(fieldValue(row.fields, name), value);
    if (isAsWritten) restored.push([name, fieldValue(before, name)]);
    else kept.push(name);
  }
  const fields = Object.fromEntries(restored);
  return {
    drafts: restored.length === 0 ? [] : [{ kind: 'set', table, id, fields }],
    kept: kept.length === 0 ? [] : [{ table, id, fields: kept }],
  };
}

function restoreRow(
  history: RowHistory,
  before: Fields,
  row: StoredRow | undefined,
  deletedAt: HlcTimestamp,
): Inversion {
  if (row !== undefined && isAlive(row)) return nothing;
  const { table, id } = history;
  const written = fieldsWritten(history);
  const restored = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(row?.fields ?? {})) {
    const clock = row === undefined ? null : fieldClock(row, name);
    const isSince = clock !== null && clock > deletedAt;
    if (isCountingField(table, name)) {
      restored.set(name, countOn(row?.fields ?? {}, name));
      continue;
    }
    // Another computer's edits from before the deletion may have come in since: those are not lost.
    restored.set(name, isSince || written.has(name) ? fieldValue(before, name) : value);
  }
  const fields = Object.fromEntries(restored);
  return { drafts: [{ kind: 'set', table, id, fields }], kept: [] };
}
