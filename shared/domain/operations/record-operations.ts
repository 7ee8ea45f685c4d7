import { advanceClock, writeTimestamp, type HybridLogicalClock } from './hybrid-logical-clock.ts';
import { areJsonEqual } from './json-value.ts';
import type { Fields, JsonValue, Operation } from './operation.ts';
import { fieldValue, isAlive, type StoredRow } from './stored-row.ts';
import { spaceOfTable } from './table-spaces.ts';
import { touchRows, type RowsByTable } from './touched-rows.ts';

/**
 * What a command wants, before it meets the stored rows. `put`: the whole row as it should read.
 * `set`: some fields.
 */
export type OperationDraft =
  | {
      readonly kind: 'put' | 'set';
      readonly table: string;
      readonly id: string;
      readonly fields: Fields;
    }
  | { readonly kind: 'delete'; readonly table: string; readonly id: string };

export interface RecordingContext {
  readonly clock: HybridLogicalClock;
  /** Milliseconds since 1970 by the wall clock. */
  readonly now: number;
  readonly schema: number;
}

export interface Recording {
  readonly operations: readonly Operation[];
  /** The rows as the operations leave them. */
  readonly changedRows: RowsByTable;
  readonly clock: HybridLogicalClock;
}

/**
 * Separates the parts of a field's name that holds one member of a set, such as
 * `claim:offered:<skill id>`. A member that a put leaves out is withdrawn: it becomes null.
 */
export const memberSeparator = ':';

/** Turns drafts into operations. A draft that would change nothing leaves no operation. */
export function recordOperations(
  drafts: readonly OperationDraft[],
  stored: RowsByTable,
  context: RecordingContext,
): Recording {
  const rows = touchRows(stored);
  const operations: Operation[] = [];
  let { clock } = context;

  for (const draft of drafts) {
    const { table, id } = draft;
    const row = rows.find(table, id);
    const change = describeChange(draft, row);
    if (change === null) continue;
    clock = advanceClock(clock, context.now);
    const operation: Operation = {
      ...change,
      hlc: writeTimestamp(clock),
      space: spaceOfTable(table),
      table,
      id,
      schema: context.schema,
    };
    operations.push(operation);
    rows.apply(operation);
  }
  return { operations, changedRows: rows.changed(), clock };
}

type RowChange =
  | { readonly kind: 'set'; readonly fields: Fields; readonly previous: Fields | null }
  | { readonly kind: 'delete'; readonly previous: Fields };

function describeChange(draft: OperationDraft, row: StoredRow | undefined): RowChange | null {
  const isStored = row !== undefined && isAlive(row);
  if (draft.kind === 'delete') {
    return isStored ? { kind: 'delete', previous: row.fields } : null;
  }
  const fields =
    draft.kind === 'put' && row !== undefined
      ? { ...draft.fields, ...withdrawnMembers(draft.fields, row.fields) }
      : draft.fields;
  if (!isStored) {
    // A deleted row comes back with what it had, so its return names every field: undo can then tell
    // what was there at once from what was added later.
    const whole = row === undefined ? fields : { ...row.fields, ...fields };
    return Object.keys(whole).length === 0 ? null : { kind: 'set', fields: whole, previous: null };
  }
  const changed = Object.entries(fields).filter(([name, value]) => differs(row, name, value));
  if (changed.length === 0) return null;
  const previous = changed.map(([name]) => [name, fieldValue(row.fields, name)] as const);
  return {
    kind: 'set',
    fields: Object.fromEntries(changed),
    previous: Object.fromEntries(previous),
  };
}

function differs(row: StoredRow, name: string, value: JsonValue): boolean {
  return !areJsonEqual(fieldValue(row.fields, name), value);
}

function withdrawnMembers(put: Fields, stored: Fields): Fields {
  const withdrawn = Object.keys(stored).filter(
    (name) => name.includes(memberSeparator) && !Object.hasOwn(put, name) && stored[name] !== null,
  );
  return Object.fromEntries(withdrawn.map((name) => [name, null]));
}
