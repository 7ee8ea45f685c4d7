import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import { createCommandRunner, type CommandRunner } from '#renderer/storage/command-runner.ts';
import { openDatabase, type BinomeDatabase } from '#renderer/storage/database.ts';
import { testId } from '#test/builders/entities.ts';

let databaseCount = 0;

export function freshDatabaseName(): string {
  databaseCount += 1;
  return `binome-test-${databaseCount}`;
}

/** One computer: its database, its journal and its clock. */
export interface Device {
  readonly database: BinomeDatabase;
  readonly runner: CommandRunner;
  readonly journal: CommandRecord[];
  /** When set, the journal refuses with this code. */
  journalError: IpcErrorCode | null;
  /** The wall clock, milliseconds since 1970; stands still unless a test moves it. */
  now: number;
}

let idCount = 0x10000;

/** `name`: of a database that exists already. */
export function createDevice({
  name = freshDatabaseName(),
  ...options
}: { readonly name?: string; readonly writeLimitMilliseconds?: number } = {}): Device {
  const database = openDatabase(name);
  onTestFinished(() => database.close());
  const journal: CommandRecord[] = [];
  const runner = createCommandRunner({
    ...options,
    database,
    async appendToJournal(command) {
      if (device.journalError !== null) {
        return { ok: false, error: { code: device.journalError, message: 'refused' } };
      }
      journal.push(command);
      return { ok: true, value: undefined };
    },
    now: () => device.now,
    newId() {
      idCount += 1;
      return testId(idCount);
    },
  });
  const device: Device = {
    database,
    runner,
    journal,
    journalError: null,
    now: Date.parse('2026-03-02T09:30:00.000Z'),
  };
  return device;
}

const mergedTables = ['people', 'enrolments', 'programmes', 'pairs', 'deletedRows'] as const;

/** Every row of the tables that merge, to compare two computers. */
export async function readMergedTables(database: BinomeDatabase): Promise<unknown> {
  const tables = await Promise.all(
    mergedTables.map(async (name) => [name, await database.table(name).toArray()] as const),
  );
  return Object.fromEntries(tables);
}
