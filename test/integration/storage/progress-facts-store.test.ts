import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { Change } from '#renderer/storage/change.ts';
import {
  createFactsStore,
  factsStoreOf,
  type FactsStore,
} from '#renderer/services/progress-facts-store.ts';
import { buildProgramme, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { createDevice } from './device.ts';

const programme = buildProgramme();
const nothing = () => {};

function readFacts(store: FactsStore): ProgressFacts | null {
  const state = store.current();
  if (state.kind !== 'read') throw new Error(`expected facts, not ${state.kind}`);
  return state.facts;
}

async function startStore() {
  const { runner, database } = createDevice();
  const run = (change: Change) => runner.run({ name: 'command.test', changes: [change] });
  await run({ kind: 'put', table: 'programmes', entity: programme });
  const store = createFactsStore(database, programme.id);
  return { database, store, run };
}

test('keeps what it has read, and reads anew only the tables that changed', async () => {
  const { store, run } = await startStore();
  expect(store.current()).toEqual({ kind: 'reading' });
  const stop = store.subscribe(nothing);
  await vi.waitFor(() => expect(readFacts(store)?.sessions).toEqual([]));
  const before = readFacts(store);

  const session = buildSession({ programmeId: programme.id });
  await run({ kind: 'put', table: 'sessions', entity: session });
  await vi.waitFor(() => expect(readFacts(store)?.sessions).toHaveLength(1));
  expect(readFacts(store)?.responses).toBe(before?.responses);

  stop();
  const kept = store.current();
  store.subscribe(nothing)();
  expect(store.current()).toBe(kept);
});

test('what changes while nobody listens is read when somebody comes back', async () => {
  const { store, run } = await startStore();
  const stop = store.subscribe(nothing);
  await vi.waitFor(() => expect(readFacts(store)).not.toBeNull());
  stop();
  const left = store.current();
  await run({
    kind: 'put',
    table: 'sessions',
    entity: buildSession({ programmeId: programme.id }),
  });
  expect(store.current()).toBe(left);

  const heard = vi.fn<() => void>();
  store.subscribe(heard);
  await vi.waitFor(() => expect(readFacts(store)?.sessions).toHaveLength(1));
  expect(heard).toHaveBeenCalled();
});

test('a failure is told, and whoever comes next tries again', async () => {
  const { database, store } = await startStore();
  const failing = vi.spyOn(database.sessions, 'where').mockImplementationOnce(() => {
    throw new Error('unreadable');
  });
  const stop = store.subscribe(nothing);
  await vi.waitFor(() => expect(store.current().kind).toBe('failed'));
  stop();
  failing.mockRestore();
  store.subscribe(nothing);
  await vi.waitFor(() => expect(readFacts(store)?.programme.id).toBe(programme.id));
});

test('a programme has one store, which goes once another programme is looked at', () => {
  const { database } = createDevice();
  const store = factsStoreOf(database, programme.id);
  expect(factsStoreOf(database, programme.id)).toBe(store);
  const stop = store.subscribe(nothing);
  factsStoreOf(database, testId(701));
  expect(factsStoreOf(database, programme.id)).toBe(store);
  stop();
  factsStoreOf(database, testId(702));
  expect(factsStoreOf(database, programme.id)).not.toBe(store);
});
