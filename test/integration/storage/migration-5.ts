import { expect } from 'vitest';
import { BinomeDatabase } from '#renderer/storage/database.ts';
import type {
  DeletedRowVersion1,
  EntityRowVersion1,
} from '#renderer/storage/migrations/0001-initial.ts';
import { getGoal } from '#renderer/storage/repositories/goals.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { buildProgramme, testId } from '#test/builders/entities.ts';
import { buildGoal } from '#test/builders/session-entities.ts';
import type { MigrationTest } from './migration-test.ts';

const { id: goalId, history: _, milestones: _milestones, ...goalFields } = buildGoal();
const { id: _id, closedOn: _closedOn, ...programmeFields } = buildProgramme();

/** A reading of the clock at 9:30 of that day of September 2026, in Greenwich. */
function clockOn(dayOfMonth: number): string {
  const milliseconds = Date.UTC(2026, 8, dayOfMonth, 9, 30);
  return `${milliseconds.toString(16).padStart(12, '0')}-000000-a`;
}

function programme(number: number, state: string): EntityRowVersion1 {
  return {
    id: testId(number),
    fields: { ...programmeFields, closedDays: [], pairing: null, state },
    clock: clockOn(1),
    fieldClocks: { state: clockOn(20) },
  };
}

const [running, closed, archived] = [
  programme(0x10, 'active'),
  programme(0x11, 'closed'),
  programme(0x12, 'archived'),
];
const deleted: DeletedRowVersion1 = {
  ...programme(0x13, 'closed'),
  table: 'programmes',
  deletedAt: clockOn(21),
};
const otherDeleted: DeletedRowVersion1 = { ...deleted, id: testId(0x14), table: 'surveys' };
const goal: EntityRowVersion1 = { id: goalId, fields: goalFields, clock: clockOn(1) };

/** A workspace with a programme that is over, of which only the present state was kept. */
export const version5Test: MigrationTest = {
  async write(database) {
    await database.table('programmes').bulkAdd([running, closed, archived]);
    await database.table('deletedRows').bulkAdd([deleted, otherDeleted]);
    await database.table('goals').add(goal);
  },

  async check(database) {
    const onTheDay = <Row extends EntityRowVersion1>(row: Row): Row => ({
      ...row,
      fields: { ...row.fields, closedOn: '2026-09-20' },
    });
    expect(await database.table('programmes').toArray()).toEqual([
      running,
      onTheDay(closed),
      archived,
    ]);
    expect(await database.table('deletedRows').toArray()).toEqual([
      onTheDay(deleted),
      otherDeleted,
    ]);
    expect(await database.table('goals').toArray()).toEqual([goal]);
    if (!(database instanceof BinomeDatabase)) throw new Error('Not the app’s own database');
    const closedOn = async (number: number) =>
      (await getProgramme(database, testId(number)))?.closedOn;
    expect(await Promise.all([0x10, 0x11, 0x12].map(closedOn))).toEqual([null, '2026-09-20', null]);
    expect(await getGoal(database, goalId)).toMatchObject({
      state: 'progressing',
      movedOn: '2026-05-14',
      history: [],
    });
  },
};
