import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import type { IpcResult } from '#shared/ipc/contract.ts';
import { readCommand } from './command-log.ts';
import type { BinomeDatabase } from './database.ts';
import { withTimeLimit } from './time-limit.ts';

/** `DesktopApi.appendToJournal`, of which only success or the error's code counts here. */
export type AppendToJournal = (command: CommandRecord) => Promise<IpcResult<unknown>>;

/** `unavailable`: the platform has no journal file, as in a browser. */
export type JournalOutcome = 'written' | 'unavailable' | 'failed';

/** Sends one command to the journal and takes it off the queue when it is there. */
export async function sendToJournal(
  database: BinomeDatabase,
  appendToJournal: AppendToJournal,
  command: CommandRecord,
  limitMilliseconds: number,
): Promise<JournalOutcome> {
  const outcome = await append(appendToJournal, command, limitMilliseconds);
  if (outcome !== 'failed') await database.journalQueue.delete(command.id);
  return outcome;
}

async function append(
  appendToJournal: AppendToJournal,
  command: CommandRecord,
  limitMilliseconds: number,
): Promise<JournalOutcome> {
  try {
    const answer = await withTimeLimit(appendToJournal(command), limitMilliseconds);
    if (answer.kind === 'timed-out') return 'failed';
    if (answer.value.ok) return 'written';
    return answer.value.error.code === 'unavailable' ? 'unavailable' : 'failed';
  } catch {
    // The queue still names the command, so that nothing is lost: it is sent again later.
    return 'failed';
  }
}

/** One refused command must not hold up the others; this many in a row mean that the journal is down. */
const givesUpAfter = 3;

/** Sends what the journal misses, oldest first. */
export async function sendQueue(
  database: BinomeDatabase,
  appendToJournal: AppendToJournal,
  limitMilliseconds: number,
): Promise<JournalOutcome> {
  let failuresInARow = 0;
  let outcome: JournalOutcome = 'written';
  for (const { id } of await database.journalQueue.orderBy('clock').toArray()) {
    const command = await readCommand(database, id);
    if (command === null) {
      await database.journalQueue.delete(id);
      continue;
    }
    const sent = await sendToJournal(database, appendToJournal, command, limitMilliseconds);
    failuresInARow = sent === 'failed' ? failuresInARow + 1 : 0;
    if (outcome !== 'failed') outcome = sent;
    if (failuresInARow === givesUpAfter) break;
  }
  return outcome;
}
