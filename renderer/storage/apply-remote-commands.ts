import {
  isFarAhead,
  parseTimestamp,
  receiveTimestamp,
} from '#shared/domain/operations/hybrid-logical-clock.ts';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import { touchRows } from '#shared/domain/operations/touched-rows.ts';
import { addToLog } from './command-log.ts';
import {
  inWriteTransaction,
  readClock,
  saveClock,
  type TransactionListener,
} from './commit-command.ts';
import type { BinomeDatabase } from './database.ts';
import { loadRows, saveRows } from './row-store.ts';
import { upgradeOperation } from './upgrade-operation.ts';

/** False when a clock reading among them is none, so that nothing can be compared with it. */
export function haveValidClocks(commands: readonly CommandRecord[]): boolean {
  return commands.every(({ operations }) =>
    operations.every(({ hlc }) => parseTimestamp(hlc) !== null),
  );
}

/** True when some of the command was written more than 24 hours after now. */
export function isCommandFarAhead(command: CommandRecord, now: number): boolean {
  return command.operations.some(({ hlc }) => isFarAhead(hlc, now));
}

/**
 * Merges commands made elsewhere. Those already known change nothing. An operation on a table this
 * version does not know stays in the log alone. Returns the commands that are new to the log.
 */
export function applyRemoteCommands(
  database: BinomeDatabase,
  commands: readonly CommandRecord[],
  onStart: TransactionListener,
): Promise<readonly CommandRecord[]> {
  const operations = commands.flatMap((command) => command.operations);
  return inWriteTransaction(database, operations, onStart, async () => {
    const stored = await loadRows(database, operations);
    const rows = touchRows(stored);
    let clock = await readClock(database);
    for (const operation of operations) {
      rows.apply(upgradeOperation(operation));
      clock = receiveTimestamp(clock, operation.hlc);
    }
    await saveRows(database, stored, rows.changed());
    const added = await addUnknown(database, commands);
    if (operations.length > 0) await saveClock(database, clock);
    return added;
  });
}

async function addUnknown(
  database: BinomeDatabase,
  commands: readonly CommandRecord[],
): Promise<readonly CommandRecord[]> {
  const added: CommandRecord[] = [];
  for (const command of inOrderOfClock(commands)) {
    if ((await database.commands.get(command.id)) !== undefined) continue;
    const undone =
      command.undoes === null ? undefined : await database.commands.get(command.undoes);
    const isUndo = command.undoes !== null && undone?.isUndo !== true;
    const header = await addToLog(database, command, isUndo);
    await database.journalQueue.add({ id: command.id, clock: header.clock });
    added.push(command);
  }
  return added;
}

/** So that a command is in the log before the one that takes it back. */
function inOrderOfClock(commands: readonly CommandRecord[]): readonly CommandRecord[] {
  const dated = commands.flatMap((command) => {
    const [first] = command.operations;
    return first === undefined ? [] : [{ command, clock: first.hlc }];
  });
  return dated
    .toSorted((one, other) => (one.clock < other.clock ? -1 : 1))
    .map(({ command }) => command);
}
