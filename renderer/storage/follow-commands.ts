import { liveQuery } from 'dexie';
import type { HlcTimestamp } from '#shared/domain/operations/operation.ts';
import type { BinomeDatabase } from './database.ts';

/** How far a reader of the log has come. */
export interface LogPosition {
  /** The latest clock of any command; null while there is none. */
  readonly clock: HlcTimestamp | null;
  readonly count: number;
}

/** The rows that commands have touched, by table. */
export type TouchedIds = ReadonlyMap<string, ReadonlySet<string>>;

export interface CommandFollower {
  /** Each call is waited for before the next. */
  onTouched(touched: TouchedIds): Promise<void>;
  /** Commands made elsewhere came in, older than some that were here: which ones, the log does not tell. */
  onLost(reason: string): void;
}

export async function readLogPosition(database: BinomeDatabase): Promise<LogPosition> {
  const [last, count] = await Promise.all([
    database.commands.orderBy('clock').last(),
    database.commands.count(),
  ]);
  return { clock: last?.clock ?? null, count };
}

/** Tells what each command touches that is logged after `since`, in whatever window or worker it was made. */
export function followCommands(
  database: BinomeDatabase,
  since: LogPosition,
  { onTouched, onLost }: CommandFollower,
): void {
  let reached = since;
  let work: Promise<unknown> = Promise.resolve();

  async function catchUp(): Promise<void> {
    const news = await readNews(database, reached);
    const added = news.position.count - reached.count;
    reached = news.position;
    if (added > news.commandCount) onLost('Older commands have come in.');
    else if (news.touched.size > 0) await onTouched(news.touched);
  }

  const fail = (error: unknown): void => {
    onLost(error instanceof Error ? error.message : String(error));
  };
  liveQuery(() => readLogPosition(database)).subscribe({
    next: () => {
      work = work.then(catchUp).catch(fail);
    },
    error: fail,
  });
}

interface News {
  readonly position: LogPosition;
  readonly commandCount: number;
  readonly touched: TouchedIds;
}

function readNews(database: BinomeDatabase, since: LogPosition): Promise<News> {
  // In one transaction, so that what is counted is what is read.
  return database.transaction('r', database.commands, database.commandOperations, async () => {
    const position = await readLogPosition(database);
    const ids = await database.commands
      .where('clock')
      .above(since.clock ?? '')
      .primaryKeys();
    const touched = new Map<string, Set<string>>();
    for (const command of await database.commandOperations.bulkGet(ids)) {
      for (const { table, id } of command?.operations ?? []) {
        const known = touched.get(table);
        if (known === undefined) touched.set(table, new Set([id]));
        else known.add(id);
      }
    }
    return { position, commandCount: ids.length, touched };
  });
}
