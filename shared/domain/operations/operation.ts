import type { CommandId, DeviceId, Instant } from '#shared/domain/ids.ts';
import type { Brand } from '#shared/lib/brand.ts';

/**
 * A hybrid logical clock reading, written so that comparing two as text compares them in time:
 * `<milliseconds, 12 hex digits>-<counter, 6 hex digits>-<device id>`. No two operations share one.
 */
export type HlcTimestamp = Brand<string, 'HlcTimestamp'>;

/**
 * Who may ever receive a table's rows: `programme` travels with the programme, `pair` between the two
 * people of a pair, `private` never leaves this computer unless its author sends it.
 */
export type Space = 'programme' | 'pair' | 'private';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type Fields = Readonly<Record<string, JsonValue>>;

interface OperationBase {
  readonly hlc: HlcTimestamp;
  readonly space: Space;
  readonly table: string;
  readonly id: string;
  /** The row as it was: of a `set`, only the fields it changes; null when the row did not exist. */
  readonly previous: Fields | null;
  /** Version of the database schema that wrote it. */
  readonly schema: number;
}

/** Gives some fields of a row new values; the row comes to exist if it did not. */
export interface SetOperation extends OperationBase {
  readonly kind: 'set';
  readonly fields: Fields;
}

export interface DeleteOperation extends OperationBase {
  readonly kind: 'delete';
}

export type Operation = SetOperation | DeleteOperation;

/** One thing the user did: its operations are applied, logged and undone together. */
export interface CommandRecord {
  readonly id: CommandId;
  /** Tells what was done; a key of the catalogues, so that "Undo accept pair" reads in either language. */
  readonly name: string;
  readonly at: Instant;
  readonly deviceId: DeviceId;
  /** The command this one takes back, if any. */
  readonly undoes: CommandId | null;
  readonly operations: readonly Operation[];
}
