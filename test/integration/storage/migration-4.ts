import { expect } from 'vitest';
import type { EntityRowVersion1 } from '#renderer/storage/migrations/0001-initial.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import type { MigrationTest } from './migration-test.ts';

const { id, attendance: _, levels: _levels, satisfaction: _said, ...session } = buildSession();

const untouched: EntityRowVersion1 = {
  id,
  fields: {
    ...session,
    pairIds: [...session.pairIds],
    absence: null,
    agenda: [],
    moves: [],
    decisions: [],
  },
  clock: '018f00000000-000000-a',
};

const added = [
  'assessments',
  'surveys',
  'surveyTemplates',
  'surveyInvitations',
  'surveyResponses',
  'practices',
  'indicators',
  'indicatorReadings',
  'interventions',
  'savedViews',
  'progressReports',
];

/** A workspace whose pairs have met, before anything was measured. */
export const version4Test: MigrationTest = {
  async write(database) {
    await database.table('sessions').add(untouched);
  },

  async check(database) {
    expect(await database.table('sessions').toArray()).toEqual([untouched]);
    for (const table of added) expect(await database.table(table).count()).toBe(0);
  },
};
