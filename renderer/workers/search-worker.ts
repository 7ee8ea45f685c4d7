import { shippedPlaybook } from '#shared/domain/search/playbook-documents.ts';
import { openDatabase, type BinomeDatabase } from '#renderer/storage/database.ts';
import {
  followCommands,
  readLogPosition,
  type TouchedIds,
} from '#renderer/storage/follow-commands.ts';
import {
  isSearchableTable,
  readSearchablePortion,
  readSearchableRows,
  searchableTables,
  type SearchableRow,
} from '#renderer/storage/repositories/searchable.ts';
import { SearchLibrary } from './search-library.ts';
import type { SearchMessage, SearchOrder } from './search-question.ts';

/** Few enough that a question asked meanwhile does not wait for long. */
const portionSize = 200;

const library = new SearchLibrary();
library.putShipped(shippedPlaybook());

function post(message: SearchMessage): void {
  self.postMessage(message);
}

function tellLost(error: unknown): void {
  post({ kind: 'lost', reason: error instanceof Error ? error.message : String(error) });
}

/** Reads everything once, the newest first; what changes meanwhile is read again from the log. */
async function readAll(database: BinomeDatabase): Promise<void> {
  const since = await readLogPosition(database);
  for (const table of searchableTables) {
    let before: string | null = null;
    let rows: readonly SearchableRow[];
    do {
      rows = await readSearchablePortion(database, table, before, portionSize);
      library.apply(rows);
      before = rows.at(-1)?.id ?? null;
    } while (rows.length === portionSize);
  }
  post({ kind: 'complete' });
  followCommands(database, since, {
    onTouched: (touched) => readTouched(database, touched),
    onLost: tellLost,
  });
}

async function readTouched(database: BinomeDatabase, touched: TouchedIds): Promise<void> {
  const rows: SearchableRow[] = [];
  for (const [table, ids] of touched) {
    if (isSearchableTable(table))
      rows.push(...(await readSearchableRows(database, table, [...ids])));
  }
  if (rows.length > 0) {
    library.apply(rows);
    post({ kind: 'changed' });
  }
  const privateIds = touched.get('privateNotes');
  if (privateIds !== undefined) post({ kind: 'private-changed', ids: [...privateIds] });
}

function obey(order: SearchOrder): void {
  switch (order.kind) {
    case 'open':
      readAll(openDatabase(order.databaseName)).catch(tellLost);
      return;
    case 'search':
      post({ kind: 'found', number: order.number, groups: library.search(order.question) });
      return;
    case 'describe': {
      const hits = library.describe(order.keys, order.locale);
      post({ kind: 'described', number: order.number, hits });
      return;
    }
    case 'put-private':
      library.putPrivate(order.notes);
      post({ kind: 'changed' });
      return;
    case 'remove-private':
      library.removePrivate(order.ids);
      post({ kind: 'changed' });
      return;
    case 'drop-private':
      library.dropPrivate();
      post({ kind: 'changed' });
  }
}

self.addEventListener('message', (event: MessageEvent<SearchOrder>) => {
  try {
    obey(event.data);
  } catch (error) {
    tellLost(error);
  }
});
