import { expect, test, vi } from 'vitest';
import type { SearchMessage, SearchOrder } from '#renderer/workers/search-question.ts';
import { createDevice } from '#test/integration/storage/device.ts';
import { buildOpenNote, buildSealedNote } from '#test/builders/session-entities.ts';

/** Starts the worker in this thread, with real storage. */
async function startWorker() {
  const messages: SearchMessage[] = [];
  const scope = new EventTarget();
  vi.stubGlobal('self', {
    addEventListener: scope.addEventListener.bind(scope),
    postMessage: (message: SearchMessage) => messages.push(structuredClone(message)),
  });
  vi.resetModules();
  await import('#renderer/workers/search-worker.ts');
  const order = (given: SearchOrder) =>
    scope.dispatchEvent(new MessageEvent('message', { data: given }));
  /** How many notes are found. */
  const count = (text: string): number => {
    order({ kind: 'search', number: 1, question: { text, locale: 'en', limit: 5 } });
    const answer = messages.findLast((message) => message.kind === 'found');
    return answer?.groups.find(({ kind }) => kind === 'note')?.total ?? 0;
  };
  return { messages, order, count };
}

test('reads what there is, then follows each command and its undo', async () => {
  const { database, runner } = createDevice();
  const note = buildOpenNote({ title: 'Budget' });
  await runner.run({
    name: 'command.x',
    changes: [{ kind: 'put', table: 'pairNotes', entity: note }],
  });
  const worker = await startWorker();
  worker.order({ kind: 'open', databaseName: database.name });
  await vi.waitFor(() => {
    expect(worker.messages).toContainEqual({ kind: 'complete' });
  });
  expect(worker.count('budget')).toBe(1);

  await runner.run({
    name: 'command.x',
    changes: [
      { kind: 'put', table: 'pairNotes', entity: { ...note, title: 'Strategy' } },
      { kind: 'put', table: 'privateNotes', entity: buildSealedNote() },
    ],
  });
  await vi.waitFor(() => {
    expect(worker.count('strategy')).toBe(1);
  });
  expect(worker.count('budget')).toBe(0);
  // Only the window can open it.
  await vi.waitFor(() => {
    expect(worker.messages).toContainEqual({
      kind: 'private-changed',
      ids: [buildSealedNote().id],
    });
  });

  await runner.undoLast();
  await vi.waitFor(() => {
    expect(worker.count('budget')).toBe(1);
  });
  await runner.run({
    name: 'command.x',
    changes: [{ kind: 'delete', table: 'pairNotes', id: note.id }],
  });
  await vi.waitFor(() => {
    expect(worker.count('budget')).toBe(0);
  });
});

test('is lost when an older command comes in from elsewhere', async () => {
  const here = createDevice();
  const there = createDevice();
  there.now -= 1_000_000;
  await there.runner.run({
    name: 'command.x',
    changes: [{ kind: 'put', table: 'pairNotes', entity: buildOpenNote({ title: 'Budget' }) }],
  });
  await here.runner.run({
    name: 'command.x',
    changes: [{ kind: 'put', table: 'pairNotes', entity: buildOpenNote({ title: 'Strategy' }) }],
  });
  const worker = await startWorker();
  worker.order({ kind: 'open', databaseName: here.database.name });
  await vi.waitFor(() => {
    expect(worker.messages).toContainEqual({ kind: 'complete' });
  });
  await here.runner.applyRemote(there.journal);
  await vi.waitFor(() => {
    expect(worker.messages.some(({ kind }) => kind === 'lost')).toBe(true);
  });
});

test('a database that cannot be read is told', async () => {
  const worker = await startWorker();
  vi.stubGlobal('indexedDB', undefined);
  worker.order({ kind: 'open', databaseName: 'binome-none' });
  await vi.waitFor(() => {
    expect(worker.messages.some(({ kind }) => kind === 'lost')).toBe(true);
  });
});
