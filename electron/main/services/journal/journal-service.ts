import { truncate } from 'node:fs/promises';
import type { CommandRecord } from '#shared/domain/operations/operation.ts';
import type { JournalStatus } from '#shared/ipc/contract.ts';
import type { LogService } from '../log-service.ts';
import { formatJournalLine } from './journal-line.ts';
import { openJournal, type OpenJournal } from './open-journal.ts';

export interface JournalServiceOptions {
  readonly folder: string;
  readonly log: Pick<LogService, 'error'>;
  now(): Date;
}

interface WaitingAppend {
  readonly commandId: string;
  readonly line: Buffer;
  resolve(status: JournalStatus): void;
  reject(error: unknown): void;
}

/**
 * The append-only record of every command, outside the database. A command is acknowledged once its
 * line is forced to the disk; commands that arrive together share one forced write.
 */
export class JournalService {
  readonly #options: JournalServiceOptions;
  #opening: Promise<OpenJournal> | null = null;
  #waiting: WaitingAppend[] = [];
  #flushing: Promise<void> | null = null;
  #lastSavedAt: Date | null = null;
  /** Counted at the first opening: what a later reopening finds was never acknowledged. */
  #damagedLineCount: number | null = null;

  constructor(options: JournalServiceOptions) {
    this.#options = options;
  }

  /** Rejects with the system's error when the command could not be made durable; it may then be sent again. */
  append(command: CommandRecord): Promise<JournalStatus> {
    const line = formatJournalLine(command);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commandId: command.id, line, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  async status(): Promise<JournalStatus> {
    return this.#describe(await this.#open());
  }

  /** Resolves once nothing waits to be written. */
  async settle(): Promise<void> {
    await this.#flushing;
  }

  async close(): Promise<void> {
    await this.settle();
    const journal = await this.#opening?.catch(() => null);
    this.#opening = null;
    await journal?.handle.close();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Opening first lets the commands of the same moment join the batch.
      const opened = await this.#open().catch((error: unknown) => ({ error }));
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#answer(batch, opened);
    }
    this.#flushing = null;
  }

  async #answer(batch: WaitingAppend[], opened: OpenJournal | { error: unknown }): Promise<void> {
    if ('error' in opened) {
      for (const append of batch) append.reject(opened.error);
      return;
    }
    try {
      await this.#write(opened, batch);
      const status = this.#describe(opened);
      for (const append of batch) append.resolve(status);
    } catch (error) {
      await this.#abandon(opened, error);
      for (const append of batch) append.reject(error);
    }
  }

  async #write(journal: OpenJournal, batch: readonly WaitingAppend[]): Promise<void> {
    const fresh = new Map<string, Buffer>();
    for (const { commandId, line } of batch) {
      if (!journal.commandIds.has(commandId)) fresh.set(commandId, line);
    }
    if (fresh.size === 0) return;
    const lines = Buffer.concat([...fresh.values()]);
    await journal.handle.appendFile(lines);
    await journal.handle.datasync();
    // A file deleted under us still takes writes, and loses them when it is closed.
    if ((await journal.handle.stat()).nlink === 0) throw new Error('The journal file was removed');
    journal.lengthBytes += lines.length;
    for (const commandId of fresh.keys()) journal.commandIds.add(commandId);
    this.#lastSavedAt = this.#options.now();
  }

  /** Takes back a write that failed half-way and lets the next command open the file anew. */
  async #abandon(journal: OpenJournal, error: unknown): Promise<void> {
    this.#options.log.error('The journal could not be written', error);
    this.#opening = null;
    await truncate(journal.path, journal.lengthBytes).catch(() => undefined);
    await journal.handle.close().catch(() => undefined);
  }

  #open(): Promise<OpenJournal> {
    if (this.#opening !== null) return this.#opening;
    const opening = openJournal(this.#options.folder, this.#options.now());
    this.#opening = opening;
    void opening.then(
      (journal) => this.#noteOpened(journal),
      (error: unknown) => {
        this.#opening = null;
        this.#options.log.error('The journal could not be opened', error);
      },
    );
    return opening;
  }

  #noteOpened(journal: OpenJournal): void {
    this.#lastSavedAt ??= journal.lastWrittenAt;
    if (this.#damagedLineCount !== null) return;
    this.#damagedLineCount = journal.damagedLineCount;
    if (journal.damagedLineCount > 0) {
      this.#options.log.error(`Journal lines that could not be read: ${journal.damagedLineCount}`);
    }
  }

  #describe(journal: OpenJournal): JournalStatus {
    return {
      commandCount: journal.commandIds.size,
      lastSavedAt: this.#lastSavedAt?.toISOString() ?? null,
      damagedLineCount: this.#damagedLineCount ?? journal.damagedLineCount,
    };
  }
}
