import type { PrivateNote } from '#shared/domain/journal/note.ts';
import type { SearchGroup, SearchHit, SearchKey } from '#shared/domain/search/search-document.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import type { SearchMessage, SearchOrder, SearchQuestion } from './search-question.ts';

/** `resting`: not started yet. `failed`: it has ended too often to be tried again. */
export type SearchStage = 'resting' | 'reading' | 'ready' | 'failed';

export interface SearchState {
  readonly stage: SearchStage;
  /** Another worker has another number; it knows no private note yet. */
  readonly run: number;
  /** Goes up with whatever changes what can be found. */
  readonly version: number;
}

/** The part of a `Worker` that is used here. */
export interface SearchPort {
  postMessage(order: SearchOrder): void;
  terminate(): void;
  addEventListener(
    type: 'message',
    listener: (event: Pick<MessageEvent<SearchMessage>, 'data'>) => void,
  ): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** A search worker that is started once, keeps itself current, and is started anew when it is lost. */
export interface SearchClient {
  get(): SearchState;
  subscribe(listener: () => void): () => void;
  /** Starts reading, unless it has been started. */
  start(): void;
  /** Null when a newer question has taken its place, or the worker was lost. */
  search(question: SearchQuestion): Promise<readonly SearchGroup[] | null>;
  /** What is known of these things; those that are gone are left out. */
  describe(keys: readonly SearchKey[], locale: Locale): Promise<readonly SearchHit[]>;
  putPrivate(notes: readonly PrivateNote[]): void;
  removePrivate(ids: readonly string[]): void;
  dropPrivate(): void;
  /** Told which private notes were written or removed. */
  onPrivateChanged(listener: (ids: readonly string[]) => void): () => void;
}

/** One that is lost again before it has read everything is not tried for ever. */
const mostAttempts = 3;

interface WaitingSearch {
  readonly question: SearchQuestion;
  settle(groups: readonly SearchGroup[] | null): void;
}

export function createSearchClient(
  startPort: () => SearchPort,
  databaseName: string,
): SearchClient {
  const listeners = new Set<() => void>();
  const privateListeners = new Set<(ids: readonly string[]) => void>();
  const described = new Map<number, (hits: readonly SearchHit[]) => void>();
  let state: SearchState = { stage: 'resting', run: 0, version: 0 };
  let port: SearchPort | null = null;
  let attempts = 0;
  let lastNumber = 0;
  /** One question is with the worker; of those asked meanwhile only the newest matters. */
  let underWay: (WaitingSearch & { readonly number: number }) | null = null;
  let next: WaitingSearch | null = null;

  const show = (change: Partial<SearchState>): void => {
    state = { ...state, ...change, version: state.version + 1 };
    for (const listener of listeners) listener();
  };

  const post = (order: SearchOrder): void => port?.postMessage(order);

  const askNext = (): void => {
    if (underWay !== null || next === null || port === null) return;
    lastNumber += 1;
    underWay = { ...next, number: lastNumber };
    next = null;
    post({ kind: 'search', number: lastNumber, question: underWay.question });
  };

  const lose = (): void => {
    port?.terminate();
    port = null;
    underWay?.settle(null);
    next?.settle(null);
    underWay = null;
    next = null;
    for (const settle of described.values()) settle([]);
    described.clear();
    if (attempts >= mostAttempts) show({ stage: 'failed' });
    else open();
  };

  const receive = (message: SearchMessage): void => {
    switch (message.kind) {
      case 'found': {
        if (underWay?.number !== message.number) return;
        const { settle } = underWay;
        underWay = null;
        // An answer to what nobody asks any more would flash by.
        settle(next === null ? message.groups : null);
        askNext();
        return;
      }
      case 'described':
        described.get(message.number)?.(message.hits);
        described.delete(message.number);
        return;
      case 'complete':
        attempts = 0;
        show({ stage: 'ready' });
        return;
      case 'changed':
        show({});
        return;
      case 'private-changed':
        for (const listener of privateListeners) listener(message.ids);
        return;
      case 'lost':
        lose();
    }
  };

  const open = (): void => {
    attempts += 1;
    const opened = startPort();
    port = opened;
    opened.addEventListener('message', (event) => {
      if (port === opened) receive(event.data);
    });
    opened.addEventListener('error', () => {
      if (port === opened) lose();
    });
    post({ kind: 'open', databaseName });
    show({ stage: 'reading', run: state.run + 1 });
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      if (state.stage === 'resting') open();
    },
    search: (question) =>
      new Promise((settle) => {
        if (port === null) {
          settle(null);
          return;
        }
        next?.settle(null);
        next = { question, settle };
        askNext();
      }),
    describe: (keys, locale) =>
      new Promise((settle) => {
        if (port === null || keys.length === 0) {
          settle([]);
          return;
        }
        lastNumber += 1;
        described.set(lastNumber, settle);
        post({ kind: 'describe', number: lastNumber, keys, locale });
      }),
    putPrivate: (notes) => post({ kind: 'put-private', notes }),
    removePrivate: (ids) => post({ kind: 'remove-private', ids }),
    dropPrivate: () => post({ kind: 'drop-private' }),
    onPrivateChanged(listener) {
      privateListeners.add(listener);
      return () => void privateListeners.delete(listener);
    },
  };
}
