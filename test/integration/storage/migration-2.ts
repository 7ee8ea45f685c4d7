import { expect } from 'vitest';
import type {
  DeletedRowVersion1,
  EntityRowVersion1,
} from '#renderer/storage/migrations/0001-initial.ts';
import type { MigrationTest } from './migration-test.ts';

const deviceId = 'aaaaaaaa-0000-4000-8000-000000000000';

/** A reading of the clock at 9:30 of that day of March 2026, in Greenwich. */
function clockOn(dayOfMonth: number): string {
  const milliseconds = Date.UTC(2026, 2, dayOfMonth, 9, 30);
  return `${milliseconds.toString(16).padStart(12, '0')}-000000-${deviceId}`;
}

function rowId(number: number): string {
  return `01970000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const [programmeId, roundId] = [rowId(0x10), rowId(0x20)];
const [lea, nadia, paul, ines] = [rowId(0x30), rowId(0x31), rowId(0x32), rowId(0x33)];
const [seo, strategy] = [rowId(0x51), rowId(0x52)];
const [firstRun, secondRun] = [rowId(0x80), rowId(0x81)];

interface PeopleOfPair {
  readonly [member: string]: string;
  readonly mentorId: string;
  readonly menteeId: string;
}

const person = (id: string, fields: EntityRowVersion1['fields']): EntityRowVersion1 => ({
  id,
  fields: { givenName: 'A', familyName: 'B', grade: '', state: 'active', ...fields },
  clock: clockOn(1),
});

const slotsLine = (slots: readonly string[]) => ({
  measure: 'availability',
  points: 15,
  of: 15,
  reason: { kind: 'shared-slots', slots },
});
const needsLine = {
  measure: 'needs',
  points: 40,
  of: 40,
  reason: { kind: 'needs-met', metSkillIds: [seo], partlyMetSkillIds: [], missedSkillIds: [] },
};

const acceptedPair: EntityRowVersion1 = {
  id: rowId(0x90),
  fields: {
    programmeId,
    roundId,
    scenarioId: firstRun,
    mentorId: lea,
    menteeId: nadia,
    score: 80,
    breakdown: [needsLine, slotsLine(['mon-am', 'tue-pm', 'wed-eve'])],
    state: 'accepted',
    overrideReason: '',
    isLocked: false,
  },
  clock: clockOn(10),
  fieldClocks: { state: clockOn(12) },
};
const proposedPair: EntityRowVersion1 = {
  ...acceptedPair,
  id: rowId(0x91),
  fields: {
    ...acceptedPair.fields,
    scenarioId: secondRun,
    mentorId: ines,
    menteeId: paul,
    score: 55.5,
    breakdown: [slotsLine([])],
    state: 'proposed',
  },
};
const replacedPair: DeletedRowVersion1 = {
  ...acceptedPair,
  id: rowId(0x92),
  table: 'pairs',
  fields: {
    ...acceptedPair.fields,
    mentorId: ines,
    menteeId: paul,
    score: 50,
    breakdown: [slotsLine(['fri-eve'])],
    state: 'proposed',
  },
  deletedAt: clockOn(14),
};

const rulesOfVersion1 = (lockedPairs: readonly PeopleOfPair[]) => ({
  criteria: [{ measure: 'needs', kind: 'weight', weight: 8, state: 'on' }],
  objective: 'score',
  seed: 1,
  lockedPairs,
  exclusions: [[lea, paul]],
  pastPairs: [],
});

const scenario = (
  id: string,
  createdOn: number,
  lockedPairs: readonly PeopleOfPair[],
): EntityRowVersion1 => ({
  id,
  fields: {
    programmeId,
    roundId,
    createdAt: new Date(Date.UTC(2026, 2, createdOn)).toISOString(),
    rules: rulesOfVersion1(lockedPairs),
    totals: { score: 135.5, pairs: 2, mean: 67.75, worst: 55.5 },
    unmatched: [{ personId: rowId(0x34), role: 'mentee', reasons: [{ kind: 'no-counterpart' }] }],
    state: 'draft',
  },
  clock: clockOn(createdOn),
});

const untouched: Readonly<Record<string, EntityRowVersion1>> = {
  programmes: {
    id: programmeId,
    fields: { name: 'Digital', state: 'matching' },
    clock: clockOn(1),
  },
  enrolments: { id: rowId(0x40), fields: { programmeId, personId: lea }, clock: clockOn(1) },
  exclusions: {
    id: rowId(0x70),
    fields: { programmeId, personIds: [lea, paul] },
    clock: clockOn(2),
  },
};

/** A workspace in which pairs were proposed, one of them accepted, and the rest proposed again. */
export const version2Test: MigrationTest = {
  async write(database) {
    for (const [table, row] of Object.entries(untouched)) await database.table(table).add(row);
    await database
      .table('people')
      .bulkAdd([
        person(lea, { [`claim:offered:${seo}`]: 3, [`claim:wanted:${strategy}`]: 2 }),
        person(nadia, { [`claim:wanted:${seo}`]: 3, [`claim:offered:${strategy}`]: 4 }),
        person(paul, { [`claim:wanted:${seo}`]: 3, [`claim:wanted:${strategy}`]: 1 }),
        person(ines, { [`claim:offered:${seo}`]: 2 }),
        person(rowId(0x34), { [`claim:wanted:${seo}`]: 1, [`claim:wanted:${strategy}`]: null }),
      ]);
    await database.table('pairs').bulkAdd([acceptedPair, proposedPair]);
    await database.table('deletedRows').add(replacedPair);
    await database
      .table('scenarios')
      .bulkAdd([
        scenario(firstRun, 10, []),
        scenario(secondRun, 14, [{ mentorId: lea, menteeId: nadia }]),
      ]);
  },

  async check(database) {
    for (const [table, row] of Object.entries(untouched)) {
      expect(await database.table(table).toArray()).toEqual([row]);
    }
    const withMinutes = (row: EntityRowVersion1, lines: readonly unknown[]) => ({
      ...row,
      fields: { ...row.fields, breakdown: lines, acceptedOn: null, activeOn: null },
    });
    const line = (slots: readonly string[], minutes: number) => ({
      ...slotsLine(slots),
      reason: { kind: 'shared-slots', slots, minutes },
    });
    const accepted = withMinutes(acceptedPair, [
      needsLine,
      line(['mon-am', 'tue-pm', 'wed-eve'], 240 + 360 + 180),
    ]);
    expect(await database.table('pairs').toArray()).toEqual([
      { ...accepted, fields: { ...accepted.fields, acceptedOn: '2026-03-12' } },
      withMinutes(proposedPair, [line([], 0)]),
    ]);
    expect(await database.table('deletedRows').toArray()).toEqual([
      withMinutes(replacedPair, [line(['fri-eve'], 180)]),
    ]);

    const upgraded = (row: EntityRowVersion1, state: string, rules: object, result: object) => ({
      ...row,
      fields: {
        ...row.fields,
        rules: {
          ...rules,
          vetoes: [],
          separateTeams: false,
          gradeOrder: [],
          keep: null,
        },
        name: '',
        state,
        isProvenOptimal: false,
        ...result,
      },
    });
    const acceptedAs = (isLocked: boolean) => ({
      mentorId: lea,
      menteeId: nadia,
      score: 80,
      isLocked,
    });
    const locked = [{ mentorId: lea, menteeId: nadia }];
    const other = { mentorId: ines, menteeId: paul, isLocked: false };
    expect(await database.table('scenarios').toArray()).toEqual([
      upgraded(scenario(firstRun, 10, []), 'kept', rulesOfVersion1([]), {
        pairs: [acceptedAs(false), { ...other, score: 50 }],
        // Nadia’s SEO is taught by Léa; Inès teaches Paul below level 3, and the fifth has nobody.
        needs: { wanted: 4, covered: 1 },
      }),
      upgraded(scenario(secondRun, 14, locked), 'applied', rulesOfVersion1(locked), {
        pairs: [acceptedAs(true), { ...other, score: 55.5 }],
        needs: { wanted: 4, covered: 1 },
      }),
    ]);
    expect(await database.table('evaluations').count()).toBe(0);
    expect(await database.table('criteriaProfiles').count()).toBe(0);
  },
};
