import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { watchTables } from '#renderer/storage/watch-tables.ts';
import { createFactsReader, factsTables } from './progress-facts-reader.ts';

type FactsState =
  | { readonly kind: 'reading' }
  /** Null when the programme is gone. */
  | { readonly kind: 'read'; readonly facts: ProgressFacts | null }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * The facts of one programme, kept from screen to screen: of ten thousand sessions, reading is what takes
 * long. What changes meanwhile is read anew, table by table, once a screen asks for it.
 */
export interface FactsStore {
  readonly current: () => FactsState;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  isListenedTo(): boolean;
  /** From now on it hears of no change. */
  close(): void;
}

const reading: FactsState = { kind: 'reading' };

export function createFactsStore(database: BinomeDatabase, programmeId: ProgrammeId): FactsStore {
  const listeners = new Set<() => void>();
  let reader = createFactsReader(database, programmeId);
  let state = reading;
  let isOutdated = true;
  let isReading = false;
  let stopWatching: (() => void) | null = null;

  const publish = (next: FactsState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const forgetAll = () => {
    reader = createFactsReader(database, programmeId);
    state = reading;
    isOutdated = true;
  };
  const readWhatChanged = async () => {
    if (isReading) return;
    isReading = true;
    while (isOutdated && listeners.size > 0) {
      isOutdated = false;
      try {
        publish({ kind: 'read', facts: await reader.read() });
      } catch (error) {
        publish({ kind: 'failed', error });
      }
    }
    isReading = false;
  };

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      stopWatching ??= watchTables(database, factsTables, (changed) => {
        for (const table of factsTables) if (changed.includes(table)) reader.forget(table);
        isOutdated = true;
        // It is told from within the transaction, which is over by then.
        setTimeout(() => void readWhatChanged());
      });
      void readWhatChanged();
      return () => {
        listeners.delete(listener);
        // Whoever comes next tries again.
        if (listeners.size === 0 && state.kind === 'failed') forgetAll();
      };
    },
    isListenedTo: () => listeners.size > 0,
    close() {
      stopWatching?.();
      stopWatching = null;
      forgetAll();
    },
  };
}

const stores = new WeakMap<BinomeDatabase, Map<ProgrammeId, FactsStore>>();

/** The one store of a programme. Those of other programmes go, unless a screen still shows them. */
export function factsStoreOf(database: BinomeDatabase, programmeId: ProgrammeId): FactsStore {
  const ofDatabase = stores.get(database) ?? new Map<ProgrammeId, FactsStore>();
  stores.set(database, ofDatabase);
  const known = ofDatabase.get(programmeId);
  if (known !== undefined) return known;
  for (const [id, store] of ofDatabase) {
    if (store.isListenedTo()) continue;
    store.close();
    ofDatabase.delete(id);
  }
  const store = createFactsStore(database, programmeId);
  ofDatabase.set(programmeId, store);
  return store;
}
