import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#shared/domain/people/person.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';
import { createDevice } from './device.ts';

const people: readonly Person[] = Array.from({ length: 500 }, (_, index) =>
  buildPerson({ id: testId(0x1000 + index), email: `p${index}@example.org` }),
);

const put = (entity: Person) => ({ kind: 'put', table: 'people', entity }) as const;
const isEven = (person: Person) => people.indexOf(person) % 2 === 0;

describe('commands on many rows', () => {
  it('change and delete only the rows they name, though others lie between them', async () => {
    const { runner, database } = createDevice();
    await runner.run({ name: 'command.test', changes: people.map(put) });
    const changed = people.map((person) => (isEven(person) ? { ...person, job: 'New' } : person));
    await runner.run({
      name: 'command.test',
      changes: changed.filter((_, index) => index % 2 === 0).map(put),
    });
    expect(await listPeople(database)).toEqual(changed);

    await runner.run({
      name: 'command.test',
      changes: people
        .filter(isEven)
        .map(({ id }) => ({ kind: 'delete', table: 'people', id }) as const),
    });
    expect(await listPeople(database)).toEqual(people.filter((person) => !isEven(person)));
    await runner.undoLast();
    expect(await listPeople(database)).toEqual(changed);
    expect(await database.deletedRows.count()).toBe(0);
  });

  it('find an existing row whose id is older than the newest', async () => {
    const { runner, database } = createDevice();
    await runner.run({ name: 'command.test', changes: people.slice(100, 110).map(put) });
    const outcome = await runner.run({ name: 'command.test', changes: people.map(put) });
    expect(outcome).toMatchObject({ ok: true, value: { operationCount: 490 } });
    expect(await listPeople(database)).toEqual(people);
  });
});
