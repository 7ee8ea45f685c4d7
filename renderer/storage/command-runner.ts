import type { Transaction } from 'dexie';
import type { CommandId } from '#shared/domain/ids.ts';
import { invertCommand, type KeptChange } from '#shared/domain/operations/invert-command.ts';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import {
  applyRemoteCommands,
  haveValidClocks,
  isCommandFarAhead,
} from './apply-remote-commands.ts';
import { draftChange, type Change } from './change.ts';
import { describeStorageError, type CommandError } from './command-error.ts';
import { findRedoable, findUndoable, readCommand } from './command-log.ts';
import { commitCommand, type CommandPlan, type TransactionListener } from './commit-command.ts';
import type { BinomeDatabase, CommandHeader } from './database.ts';
import {
  sendQueue,
  sendToJournal,
  type AppendToJournal,
  type JournalOutcome,
} from './journal-queue.ts';
import { instantAt } from './ids.ts';
import type { RowReference } from './row-store.ts';
import { createSaveStatusStore, type SaveStatusStore } from './save-status.ts';
import { withTimeLimit } from './time-limit.ts';
import { upgradeOperation } from './upgrade-operation.ts';

export type { Change } from './change.ts';

export interface CommandRunnerDependencies {
  readonly database: BinomeDatabase;
  readonly appendToJournal: AppendToJournal;
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh UUIDv7. */
  newId(): string;
  /** How long a write may take before it counts as hung, besides one millisecond per change. */
  readonly writeLimitMilliseconds?: number;
}

export interface CommandRequest {
  /** A key of the catalogues that says what was done. */
  readonly name: string;
  readonly changes: readonly Change[];
  /**
   * Asked when all earlier commands have landed and this one's turn has come: whether what it is based on
   * still holds. When it does not, the command fails with `outdated`.
   */
  isStillWanted?(): Promise<boolean>;
  /**
   * Of a final command: undo passes it over, and whatever wrote the same rows before it or those named
   * here, for what it lets be seen cannot be unseen.
   */
  readonly ends?: readonly RowReference[];
}

export interface CommandOutcome {
  /** Null when everything already was as asked, so that nothing was written. */
  readonly commandId: CommandId | null;
  readonly operationCount: number;
  /** `failed`: the database holds it, and the journal is tried again later. */
  readonly journal: JournalOutcome;
}

export interface UndoOutcome extends CommandOutcome {
  /** The name of the command that was taken back. */
  readonly name: string;
  /** What was changed since and therefore stays as it is. */
  readonly kept: readonly KeptChange[];
}

export interface RemoteOutcome {
  /** Commands not seen before. */
  readonly addedCount: number;
  /** Commands written more than 24 hours ahead of this computer's clock: not applied until accepted. */
  readonly waiting: readonly CommandRecord[];
  readonly journal: JournalOutcome;
}

/** The one path for writes. Commands run one after the other, each whole or not at all. */
export interface CommandRunner {
  /** Resolves once database and journal both hold it: what the app calls saved is on the disk. */
  run(command: CommandRequest): Promise<Result<CommandOutcome, CommandError>>;
  /** Takes back this device's latest command that still stands. */
  undoLast(): Promise<Result<UndoOutcome, CommandError>>;
  /** Takes back this device's latest undo, unless another command has followed it. */
  redoLast(): Promise<Result<UndoOutcome, CommandError>>;
  /** Takes back one command; given an undo, this is redo. */
  undo(commandId: CommandId): Promise<Result<UndoOutcome, CommandError>>;
  /** The command `undoLast` would take back. May be used in a live query. */
  peekUndo(): Promise<CommandHeader | null>;
  /** The undo that `redoLast` would take back. May be used in a live query. */
  peekRedo(): Promise<CommandHeader | null>;
  /** Sends what an earlier run could not; call it once at start. */
  resendUnjournalled(): Promise<void>;
  /** Merges commands made elsewhere; any order and any repetition gives the same rows. */
  applyRemote(
    commands: readonly CommandRecord[],
    options?: { readonly acceptFarAhead: boolean },
  ): Promise<Result<RemoteOutcome, CommandError>>;
  readonly saveStatus: SaveStatusStore;
}

/** Errors after which nothing is unsaved: there was nothing to do. */
function isRefusal({ kind }: CommandError): boolean {
  return kind === 'nothing-to-undo' || kind === 'outdated';
}

const defaultWriteLimitMilliseconds = 10_000;

export function createCommandRunner(dependencies: CommandRunnerDependencies): CommandRunner {
  const { database, appendToJournal, now } = dependencies;
  const baseLimit = dependencies.writeLimitMilliseconds ?? defaultWriteLimitMilliseconds;
  const saveStatus = createSaveStatusStore();
  let queue: Promise<unknown> = Promise.resolve();
  let waitingCount = 0;
  let hasBacklog = false;

  type Work<Outcome> = () => Promise<Result<Outcome, CommandError>>;

  /** One after the other, so that the journal receives commands in the order they were made. */
  function enqueue<Outcome extends { readonly journal: JournalOutcome }>(
    work: Work<Outcome>,
  ): Promise<Result<Outcome, CommandError>> {
    waitingCount += 1;
    saveStatus.set({ kind: 'saving' });
    const result = queue.then(async () => {
      const outcome = await attempt(work);
      waitingCount -= 1;
      reportStatus(outcome);
      return outcome;
    });
    queue = result;
    return result;
  }

  async function attempt<Outcome>(work: Work<Outcome>): Promise<Result<Outcome, CommandError>> {
    try {
      return await work();
    } catch (error) {
      return fail(describeStorageError(error));
    }
  }

  function reportStatus(result: Result<{ readonly journal: JournalOutcome }, CommandError>): void {
    if (!result.ok && !isRefusal(result.error)) {
      saveStatus.set({ kind: 'failed', reason: result.error.kind });
    } else if (hasBacklog) {
      saveStatus.set({ kind: 'failed', reason: 'not-journalled' });
    } else {
      const at = instantAt(now());
      saveStatus.set(waitingCount > 0 ? { kind: 'saving' } : { kind: 'saved', at });
    }
  }

  /** Ends a write that hangs, as one did on a full disk, instead of leaving the user to wait. */
  async function limited<Value>(
    changeCount: number,
    write: (onStart: TransactionListener) => Promise<Value>,
  ): Promise<Result<Value, CommandError>> {
    let transaction: Transaction | null = null;
    const abort = (): void => transaction?.abort();
    const written = await withTimeLimit(
      write((started) => {
        transaction = started;
      }),
      baseLimit + changeCount,
    );
    if (written.kind === 'done') return succeed(written.value);
    abort();
    // Should the engine complete it after all, the journal receives it with the next command.
    hasBacklog = true;
    return fail({ kind: 'timed-out' });
  }

  async function journal(commands: readonly CommandRecord[]): Promise<JournalOutcome> {
    let outcome: JournalOutcome = 'written';
    const [only] = commands;
    if (hasBacklog || commands.length > 1) {
      outcome = await sendQueue(database, appendToJournal, baseLimit);
    } else if (only !== undefined) {
      const limit = baseLimit + only.operations.length;
      outcome = await sendToJournal(database, appendToJournal, only, limit);
    }
    hasBacklog = outcome === 'failed';
    return outcome;
  }

  async function commit(plan: CommandPlan): Promise<Result<CommandOutcome, CommandError>> {
    const written = await limited(plan.references.length, (onStart) =>
      commitCommand(dependencies, plan, onStart),
    );
    if (!written.ok) return written;
    const command = written.value;
    return succeed({
      commandId: command?.id ?? null,
      operationCount: command?.operations.length ?? 0,
      journal: await journal(command === null ? [] : [command]),
    });
  }

  async function takeBack(
    header: CommandHeader | null,
  ): Promise<Result<UndoOutcome, CommandError>> {
    const command = header === null ? null : await readCommand(database, header.id);
    if (header === null || command === null || header.isSettled === true) {
      return fail({ kind: 'nothing-to-undo' });
    }
    let kept: readonly KeptChange[] = [];
    const committed = await commit({
      name: command.name,
      undoes: command.id,
      isUndo: !header.isUndo,
      references: command.operations,
      draft(rows) {
        const upgraded = { ...command, operations: command.operations.map(upgradeOperation) };
        const inversion = invertCommand(upgraded, (table, id) => rows.get(table)?.get(id));
        ({ kept } = inversion);
        return inversion.drafts;
      },
    });
    if (!committed.ok) return committed;
    if (committed.value.commandId === null) {
      await database.commands.update(command.id, { isSettled: true });
    }
    return succeed({ ...committed.value, name: command.name, kept });
  }

  async function findLast(find: typeof findUndoable): Promise<CommandHeader | null> {
    const device = await database.device.get('device');
    return device === undefined ? null : find(database, device.deviceId);
  }

  return {
    saveStatus,
    run({ name, changes, isStillWanted, ends }) {
      return enqueue(async () => {
        if ((await isStillWanted?.()) === false) return fail({ kind: 'outdated' });
        const drafts = changes.map(draftChange);
        return commit({
          name,
          undoes: null,
          isUndo: false,
          references: drafts,
          draft: () => drafts,
          ...(ends !== undefined && { ends }),
        });
      });
    },
    undoLast: () => enqueue(async () => takeBack(await findLast(findUndoable))),
    redoLast: () => enqueue(async () => takeBack(await findLast(findRedoable))),
    undo: (commandId) =>
      enqueue(async () => takeBack((await database.commands.get(commandId)) ?? null)),
    peekUndo: () => findLast(findUndoable),
    peekRedo: () => findLast(findRedoable),
    async resendUnjournalled() {
      const queued = await attempt(async () => succeed(await database.journalQueue.count()));
      if (!queued.ok || queued.value === 0) return;
      hasBacklog = true;
      await enqueue(async () => succeed({ journal: await journal([]) }));
    },
    applyRemote(commands, options = { acceptFarAhead: false }) {
      return enqueue(async () => {
        if (!haveValidClocks(commands)) return fail({ kind: 'invalid-command' });
        const at = now();
        const isWaiting = (command: CommandRecord): boolean =>
          !options.acceptFarAhead && isCommandFarAhead(command, at);
        const ready = commands.filter((command) => !isWaiting(command));
        const operationCount = ready.reduce((sum, { operations }) => sum + operations.length, 0);
        const written = await limited(operationCount, (onStart) =>
          applyRemoteCommands(database, ready, onStart),
        );
        if (!written.ok) return written;
        return succeed({
          addedCount: written.value.length,
          waiting: commands.filter(isWaiting),
          journal: await journal(written.value),
        });
      });
    },
  };
}
