import type { Table, Transaction } from 'dexie';
import type { CommandId } from '#shared/domain/ids.ts';
import {
  createClock,
  receiveTimestamp,
  writeTimestamp,
  type HybridLogicalClock,
} from '#shared/domain/operations/hybrid-logical-clock.ts';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import {
  recordOperations,
  type OperationDraft,
} from '#shared/domain/operations/record-operations.ts';
import type { RowsByTable } from '#shared/domain/operations/touched-rows.ts';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import { addToLog, settleAll } from './command-log.ts';
import type { BinomeDatabase } from './database.ts';
import { asId, instantAt, newDeviceId } from './ids.ts';
import { entityTablesOf, loadRows, saveRows, type RowReference } from './row-store.ts';

/** What to do once the rows it is about are known. */
export interface CommandPlan {
  readonly name: string;
  readonly undoes: CommandId | null;
  readonly isUndo: boolean;
  /** Every row the drafts may touch. */
  readonly references: readonly RowReference[];
  draft(rows: RowsByTable): readonly OperationDraft[];
  /** Of a final command: rows it ends beside those it writes. Undo passes over all that wrote either. */
  readonly ends?: readonly RowReference[];
}

export interface CommitContext {
  readonly database: BinomeDatabase;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

export type TransactionListener = (transaction: Transaction) => void;

/**
 * Runs the work in one transaction over the tables of the referenced rows and the log: all of it
 * lands, or nothing.
 */
export function inWriteTransaction<Value>(
  database: BinomeDatabase,
  references: readonly RowReference[],
  onStart: TransactionListener,
  work: () => Promise<Value>,
): Promise<Value> {
  const { deletedRows, commands, commandOperations, journalQueue, device } = database;
  const tables = entityTablesOf(references)
    .map((name): Table<unknown> => database.table(name))
    .concat(deletedRows, commands, commandOperations, journalQueue, device);
  return Promise.resolve(
    // Dexie keeps the transaction open across awaits only for a function that is itself async.
    database.transaction('rw', tables, async (transaction) => {
      onStart(transaction);
      return work();
    }),
  );
}

/** Writes rows and log together. Null when the plan changes nothing. */
export function commitCommand(
  context: CommitContext,
  plan: CommandPlan,
  onStart: TransactionListener,
): Promise<CommandRecord | null> {
  const { database } = context;
  return inWriteTransaction(database, plan.references, onStart, async () => {
    const clock = await readClock(database);
    const rows = await loadRows(database, plan.references);
    const now = context.now();
    const recording = recordOperations(plan.draft(rows), rows, {
      clock,
      now,
      schema: schemaVersion,
    });
    if (recording.operations.length === 0) return null;
    const command: CommandRecord = {
      id: asId<CommandId>(context.newId()),
      name: plan.name,
      at: instantAt(now),
      deviceId: clock.deviceId,
      undoes: plan.undoes,
      operations: recording.operations,
    };
    await saveRows(database, rows, recording.changedRows);
    const header = await addToLog(database, command, plan.isUndo);
    if (plan.ends !== undefined) {
      await settleAll(database, [...command.operations, ...plan.ends]);
    }
    await database.journalQueue.add({ id: command.id, clock: header.clock });
    await saveClock(database, recording.clock);
    return command;
  });
}

/** This device's clock; a database that has none yet gets a new, random device id. */
export async function readClock(database: BinomeDatabase): Promise<HybridLogicalClock> {
  const row = await database.device.get('device');
  const clock = createClock(row?.deviceId ?? newDeviceId());
  return row === undefined || row.clock === null ? clock : receiveTimestamp(clock, row.clock);
}

export async function saveClock(
  database: BinomeDatabase,
  clock: HybridLogicalClock,
): Promise<void> {
  const { deviceId } = clock;
  await database.device.put({ key: 'device', deviceId, clock: writeTimestamp(clock) });
}
