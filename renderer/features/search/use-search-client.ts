import { useSyncExternalStore } from 'react';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import {
  createSearchClient,
  type SearchClient,
  type SearchState,
} from '#renderer/workers/search-client.ts';
import workerUrl from '#renderer/workers/search-worker.ts?worker&url';
import { startWorker } from '#renderer/workers/start-worker.ts';

const clients = new WeakMap<BinomeDatabase, SearchClient>();

function clientOf(database: BinomeDatabase): SearchClient {
  const known = clients.get(database);
  if (known !== undefined) return known;
  const client = createSearchClient(() => startWorker(workerUrl), database.name);
  clients.set(database, client);
  return client;
}

/** One for the whole window, whatever screen is open. */
export function useSearchClient(): SearchClient {
  return clientOf(useServices().database);
}

export function useSearchState(client: SearchClient): SearchState {
  return useSyncExternalStore(client.subscribe, client.get);
}
