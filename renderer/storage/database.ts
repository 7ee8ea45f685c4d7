import { Dexie, type Table } from 'dexie';
import type { CommandId, DeviceId, Instant, NoteId, WorkspaceId } from '#shared/domain/ids.ts';
import type { HlcTimestamp, Operation } from '#shared/domain/operations/operation.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { migrations } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';

/** A row that is deleted now; kept, because a later edit from elsewhere may bring it back. */
export interface DeletedRow extends StoredRow {
  readonly table: string;
}

/** A command without its operations, so that the list of commands stays quick to read. */
export interface CommandHeader {
  readonly id: CommandId;
  readonly name: string;
  readonly at: Instant;
  readonly deviceId: DeviceId;
  readonly undoes: CommandId | null;
  /** Takes something back; a redo, which takes an undo back, is not one. */
  readonly isUndo: boolean;
  /** The latest clock of its operations: the order in which commands were made. */
  readonly clock: HlcTimestamp;
  readonly operationCount: number;
  /** Nothing of it stands any more, or it was final, so that undo passes over it. */
  readonly isSettled?: true;
}

export interface CommandOperations {
  readonly id: CommandId;
  readonly operations: readonly Operation[];
}

/** A command the journal file does not hold yet. */
export interface QueuedForJournal {
  readonly id: CommandId;
  readonly clock: HlcTimestamp;
}

/**
 * What has been typed into a note and is not a command yet. It stays on this computer, and is gone once
 * the note is written.
 */
export interface NoteDraft {
  readonly id: NoteId;
  /** The content's JSON; of a private note sealed. */
  readonly content: string;
  readonly isSealed: boolean;
  /** The fingerprint of the note as it was stored when this was typed: of any other it is out of date. */
  readonly typedOn: string;
  readonly savedAt: Instant;
}

/** What has been typed into a field of one line and is not a command yet; it stays on this computer as well. */
export interface LineDraft {
  /** The field's place. */
  readonly id: string;
  readonly text: string;
  /** Where the line has a length; null elsewhere. */
  readonly minutes: number | null;
}

/** This computer, in this database. */
export interface DeviceRow {
  readonly key: 'device';
  readonly deviceId: DeviceId;
  /** The last reading of its clock; null before the first. */
  readonly clock: HlcTimestamp | null;
}

/** What the app is told about the database behind its back. */
export interface DatabaseEvents {
  /** Another window holds an older version open, so that the upgrade cannot start. */
  onBlocked?(): void;
  /** Another window upgrades the database: this one has closed it and must be reloaded. */
  onOutdated?(): void;
  /** The browser engine closed the database by itself, as after a full disk; the next use reopens it. */
  onClosed?(): void;
}

/** The data was written by a newer Binôme: this one would write rows of the old shape into it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * When the stored version is the higher, Dexie asks once more without naming a version, and would then
 * even add the tables it misses. Refused here, before anything of the newer data is touched.
 */
const refusingNewer = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) {
      throw new NewerDatabaseError('This data was written by a newer version of Binôme.');
    }
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
};

export class BinomeDatabase extends Dexie {
  // Dexie creates these from the migrations' stores.
  declare readonly workspaces: Table<StoredRow, string>;
  declare readonly programmes: Table<StoredRow, string>;
  declare readonly rounds: Table<StoredRow, string>;
  declare readonly people: Table<StoredRow, string>;
  declare readonly enrolments: Table<StoredRow, string>;
  declare readonly skills: Table<StoredRow, string>;
  declare readonly criteria: Table<StoredRow, string>;
  declare readonly exclusions: Table<StoredRow, string>;
  declare readonly scenarios: Table<StoredRow, string>;
  declare readonly pairs: Table<StoredRow, string>;
  declare readonly evaluations: Table<StoredRow, string>;
  declare readonly criteriaProfiles: Table<StoredRow, string>;
  declare readonly charters: Table<StoredRow, string>;
  declare readonly goals: Table<StoredRow, string>;
  declare readonly actions: Table<StoredRow, string>;
  declare readonly sessions: Table<StoredRow, string>;
  declare readonly sessionSeries: Table<StoredRow, string>;
  declare readonly agendaTemplates: Table<StoredRow, string>;
  declare readonly pairNotes: Table<StoredRow, string>;
  declare readonly coordinatorNotes: Table<StoredRow, string>;
  declare readonly privateNotes: Table<StoredRow, string>;
  declare readonly attachments: Table<StoredRow, string>;
  declare readonly busyTimes: Table<StoredRow, string>;
  declare readonly assessments: Table<StoredRow, string>;
  declare readonly surveys: Table<StoredRow, string>;
  declare readonly surveyTemplates: Table<StoredRow, string>;
  declare readonly surveyInvitations: Table<StoredRow, string>;
  declare readonly surveyResponses: Table<StoredRow, string>;
  declare readonly practices: Table<StoredRow, string>;
  declare readonly indicators: Table<StoredRow, string>;
  declare readonly indicatorReadings: Table<StoredRow, string>;
  declare readonly interventions: Table<StoredRow, string>;
  declare readonly savedViews: Table<StoredRow, string>;
  declare readonly progressReports: Table<StoredRow, string>;
  declare readonly noteDrafts: Table<NoteDraft, string>;
  declare readonly lineDrafts: Table<LineDraft, string>;
  declare readonly deletedRows: Table<DeletedRow, [table: string, id: string]>;
  declare readonly commands: Table<CommandHeader, string>;
  declare readonly commandOperations: Table<CommandOperations, string>;
  declare readonly journalQueue: Table<QueuedForJournal, string>;
  declare readonly device: Table<DeviceRow, string>;

  constructor(name: string, steps: readonly Migration[] = migrations) {
    super(name, {
      // With Chromium's default a power cut lost every write of the last seconds; with strict, none.
      chromeTransactionDurability: 'strict',
      // With Dexie's cache a screen shows what is not yet on the disk, and may go on showing an old answer;
      // it also copies every row it reads.
      cache: 'disabled',
      indexedDB: refusingNewer,
    });
    for (const step of steps) {
      const version = this.version(step.version).stores({ ...step.stores });
      if (step.upgrade !== undefined) version.upgrade(step.upgrade);
    }
  }
}

/**
 * The database of one workspace. It opens by itself at first use. Opening fails with
 * `NewerDatabaseError` when a newer app has written it.
 */
export function openDatabase(name: string, events: DatabaseEvents = {}): BinomeDatabase {
  const database = new BinomeDatabase(name);
  database.on('blocked', () => events.onBlocked?.());
  database.on('versionchange', () => {
    database.close();
    events.onOutdated?.();
  });
  database.on('close', () => events.onClosed?.());
  return database;
}

/** Each workspace has a database of its own; before one is chosen there is only the default. */
export function databaseName(workspaceId: WorkspaceId | null): string {
  return workspaceId === null ? 'binome-default' : `binome-${workspaceId}`;
}
