import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { movePeopleCommand } from '#renderer/features/pairing/commands.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import { listInterventions } from '#renderer/storage/repositories/interventions.ts';
import { getPair } from '#renderer/storage/repositories/pairs.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import { buildIntervention } from '#test/builders/progress-entities.ts';
import { createDevice } from './device.ts';

const pair = buildPair({ state: 'accepted' });
const nudge = buildIntervention({ pairId: pair.id });
const elsewhere = buildIntervention({ id: testId(0x999), pairId: testId(0x998) });

test('a pair that is deleted takes its nudges along, and undo brings back both', async () => {
  const { runner, database } = createDevice();
  await runner.run({
    name: 'command.test',
    changes: [
      { kind: 'put', table: 'pairs', entity: pair },
      { kind: 'put', table: 'interventions', entity: nudge },
      { kind: 'put', table: 'interventions', entity: elsewhere },
    ],
  });
  const command = movePeopleCommand({ added: [], removed: [pair] });
  await runner.run(await withNudges(database, command));
  expect(await getPair(database, pair.id)).toBeNull();
  expect(await listInterventions(database, pair.programmeId)).toEqual([elsewhere]);
  await runner.undoLast();
  expect(await getPair(database, pair.id)).toEqual(pair);
  expect(await listInterventions(database, pair.programmeId)).toHaveLength(2);
});

test('a command that deletes no pair stays as it is', async () => {
  const { database } = createDevice();
  const command = movePeopleCommand({ added: [pair], removed: [] });
  expect(await withNudges(database, command)).toBe(command);
});
