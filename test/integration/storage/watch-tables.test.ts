import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { watchTables } from '#renderer/storage/watch-tables.ts';
import { buildPerson } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { createDevice } from './device.ts';

test('hears of each change of the tables it watches, of their undoing, and of no others', async () => {
  const { runner, database } = createDevice();
  const run = (change: Parameters<typeof runner.run>[0]['changes'][number]) =>
    runner.run({ name: 'command.test', changes: [change] });
  // A new database tells of all its tables as it opens.
  await run({ kind: 'put', table: 'people', entity: buildPerson() });
  const heard = vi.fn<() => void>();
  const stop = watchTables(database, ['sessions', 'actions'], heard);

  await run({ kind: 'put', table: 'people', entity: buildPerson({ job: 'New' }) });
  expect(heard).not.toHaveBeenCalled();
  await run({ kind: 'put', table: 'sessions', entity: buildSession() });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await runner.undoLast();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));

  stop();
  await run({ kind: 'put', table: 'sessions', entity: buildSession() });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('hears nothing of another workspace', async () => {
  const one = createDevice();
  const other = createDevice();
  const heard = vi.fn<() => void>();
  watchTables(one.database, ['sessions'], heard);
  await other.runner.run({
    name: 'command.test',
    changes: [{ kind: 'put', table: 'sessions', entity: buildSession() }],
  });
  expect(heard).not.toHaveBeenCalled();
});
