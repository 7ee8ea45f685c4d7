import type { CommandId, DeviceId } from '#shared/domain/ids.ts';
import type {
  CommandRecord,
  HlcTimestamp,
  Operation,
} from '#shared/domain/operations/operation.ts';
import type { BinomeDatabase, CommandHeader } from './database.ts';

/** Adds a command that has at least one operation. */
export async function addToLog(
  database: BinomeDatabase,
  command: CommandRecord,
  isUndo: boolean,
): Promise<CommandHeader> {
  const { operations, ...rest } = command;
  const clock = latestClock(command);
  const header = { ...rest, isUndo, clock, operationCount: operations.length };
  await database.commands.add(header);
  await database.commandOperations.add({ id: command.id, operations });
  return header;
}

function latestClock(command: CommandRecord): HlcTimestamp {
  const [first, ...others] = command.operations.map(({ hlc }) => hlc);
  if (first === undefined) throw new Error('A command without operations is not logged.');
  return others.reduce((latest, hlc) => (hlc > latest ? hlc : latest), first);
}

/** The whole command; null when the log does not hold it. */
export async function readCommand(
  database: BinomeDatabase,
  id: CommandId,
): Promise<CommandRecord | null> {
  const [header, stored] = await Promise.all([
    database.commands.get(id),
    database.commandOperations.get(id),
  ]);
  if (header === undefined || stored === undefined) return null;
  const { name, at, deviceId, undoes } = header;
  return { id, name, at, deviceId, undoes, operations: stored.operations };
}

/**
 * The command that undo would take back: this device's latest that still stands. Undo commands are
 * passed over, and so is what they took back; a redo counts like the command it repeats.
 */
export async function findUndoable(
  database: BinomeDatabase,
  deviceId: DeviceId,
): Promise<CommandHeader | null> {
  const undone = new Set<string>();
  // The filter meets the newest first, so that a command's undo is always seen before the command.
  const found = await database.commands
    .orderBy('clock')
    .reverse()
    .filter((header) => {
      if (header.deviceId !== deviceId || undone.has(header.id)) return false;
      if (header.undoes !== null) undone.add(header.undoes);
      return !header.isUndo && header.isSettled !== true;
    })
    .first();
  return found ?? null;
}

/**
 * The undo that redo would take back: this device's latest that nobody has redone. Once another command
 * has followed it there is nothing to redo, or redoing would mix with what was done since.
 */
export async function findRedoable(
  database: BinomeDatabase,
  deviceId: DeviceId,
): Promise<CommandHeader | null> {
  const redone = new Set<string>();
  const found = await database.commands
    .orderBy('clock')
    .reverse()
    .until((header) => header.deviceId === deviceId && header.undoes === null)
    .filter((header) => {
      if (header.deviceId !== deviceId || redone.has(header.id)) return false;
      if (header.undoes !== null && !header.isUndo) redone.add(header.undoes);
      return header.isUndo && header.isSettled !== true;
    })
    .first();
  return found ?? null;
}

/**
 * Keeps all that wrote one of these rows so far from being taken back: each of those commands might bring
 * back a value that a final one has ended. Part of the transaction that logs the final one, or a crash
 * between the two would leave it open to undo.
 */
export async function settleAll(
  database: BinomeDatabase,
  rows: readonly Pick<Operation, 'table' | 'id'>[],
): Promise<void> {
  const { commands, commandOperations } = database;
  const ended = new Set(rows.map(rowKey));
  const along = await commandOperations
    .filter(({ operations }) => operations.some((operation) => ended.has(rowKey(operation))))
    .primaryKeys();
  await commands.where('id').anyOf(along).modify({ isSettled: true });
}

function rowKey({ table, id }: Pick<Operation, 'table' | 'id'>): string {
  return `${table}/${id}`;
}
