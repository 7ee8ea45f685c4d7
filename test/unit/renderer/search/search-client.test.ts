import { beforeEach, describe, expect, test } from 'vitest';
import type { SearchGroup } from '#shared/domain/search/search-document.ts';
import { createSearchClient, type SearchClient } from '#renderer/workers/search-client.ts';
import type { SearchMessage, SearchOrder } from '#renderer/workers/search-question.ts';

/** A worker that says only what a test lets it say. */
class FakeWorker {
  readonly orders: SearchOrder[] = [];
  isEnded = false;
  #listen: (event: { readonly data: SearchMessage }) => void = () => undefined;
  #fail: () => void = () => undefined;

  postMessage(order: SearchOrder): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(
    type: 'message' | 'error',
    listener: (event: { readonly data: SearchMessage }) => void,
  ): void {
    if (type === 'message') this.#listen = listener;
    else
      this.#fail = () => {
        listener({ data: { kind: 'changed' } });
      };
  }

  say(message: SearchMessage): void {
    this.#listen({ data: message });
  }

  fail(): void {
    this.#fail();
  }

  /** What was asked, by the numbers of the questions. */
  get questions(): readonly (readonly [number, string])[] {
    return this.orders.flatMap((order) =>
      order.kind === 'search' ? [[order.number, order.question.text] as const] : [],
    );
  }
}

const groups: readonly SearchGroup[] = [{ kind: 'note', hits: [], total: 3 }];
let workers: FakeWorker[];
let client: SearchClient;

function worker(): FakeWorker {
  const last = workers.at(-1);
  if (last === undefined) throw new Error('No worker was started.');
  return last;
}

function ask(text: string) {
  return client.search({ text, locale: 'en', limit: 5 });
}

beforeEach(() => {
  workers = [];
  client = createSearchClient(() => {
    workers.push(new FakeWorker());
    return worker();
  }, 'binome-default');
});

test('starts once, on the database it is given', () => {
  expect(client.get().stage).toBe('resting');
  client.start();
  client.start();
  expect(workers).toHaveLength(1);
  expect(worker().orders).toEqual([{ kind: 'open', databaseName: 'binome-default' }]);
  worker().say({ kind: 'complete' });
  expect(client.get().stage).toBe('ready');
});

describe('questions', () => {
  test('are asked one at a time, and a newer one takes the place of those that wait', async () => {
    client.start();
    const first = ask('b');
    const second = ask('bu');
    const third = ask('bud');
    expect(worker().questions).toEqual([[1, 'b']]);
    worker().say({ kind: 'found', number: 1, groups });
    expect(worker().questions).toEqual([
      [1, 'b'],
      [2, 'bud'],
    ]);
    worker().say({ kind: 'found', number: 2, groups });
    // The answer to the first is no longer of use either.
    expect(await Promise.all([first, second, third])).toEqual([null, null, groups]);
  });

  test('before the start are not answered', async () => {
    expect(await ask('budget')).toBeNull();
    expect(await client.describe([{ kind: 'note', id: '1' }], 'en')).toEqual([]);
  });
});

describe('a worker that is lost', () => {
  test('is replaced, and whoever waited is let go', async () => {
    client.start();
    worker().say({ kind: 'complete' });
    const waiting = ask('budget');
    const { run } = client.get();
    worker().say({ kind: 'lost', reason: 'Older commands have come in.' });
    expect(await waiting).toBeNull();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(client.get()).toMatchObject({ stage: 'reading', run: run + 1 });
  });

  test('again and again before it has read everything is given up', () => {
    client.start();
    for (let time = 0; time < 3; time += 1) worker().fail();
    expect(workers).toHaveLength(3);
    expect(client.get().stage).toBe('failed');
  });

  test('says nothing any more', () => {
    client.start();
    const [lost] = workers;
    worker().fail();
    const { version } = client.get();
    lost?.say({ kind: 'complete' });
    expect(client.get()).toMatchObject({ stage: 'reading', version });
  });
});

test('tells whoever listens which private notes have changed', () => {
  const told: (readonly string[])[] = [];
  const stop = client.onPrivateChanged((ids) => told.push(ids));
  client.start();
  worker().say({ kind: 'private-changed', ids: ['a'] });
  stop();
  worker().say({ kind: 'private-changed', ids: ['b'] });
  expect(told).toEqual([['a']]);
});
