import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type {
  BlockedBy,
  BreakdownLine,
  PointsReason,
  UnmatchedReason,
} from '#shared/domain/pairing/match-result.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { buildPair, buildScenario, testId } from '#test/builders/entities.ts';
import { createDevice } from './device.ts';

type ByKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: Extract<Union, { readonly kind: Kind }>;
};

type ByBlock = {
  readonly [Kind in BlockedBy['kind']]: { readonly by: Kind; readonly count: number };
};

const skills = {
  metSkillIds: [testId<never>(1)],
  partlyMetSkillIds: [],
  missedSkillIds: [testId<never>(2)],
};

const pointsReasons: ByKind<PointsReason> = {
  'needs-met': { kind: 'needs-met', ...skills },
  'no-need-stated': { kind: 'no-need-stated' },
  'learns-in-return': { kind: 'learns-in-return', ...skills },
  'nothing-wanted-in-return': { kind: 'nothing-wanted-in-return' },
  'shared-slots': { kind: 'shared-slots', slots: ['tue-pm'], minutes: 360 },
  'different-departments': { kind: 'different-departments', mentor: 'IT', mentee: 'HR' },
  'same-department': { kind: 'same-department', department: 'IT' },
  'shared-languages': { kind: 'shared-languages', languages: ['fr'] },
  'no-shared-language': { kind: 'no-shared-language' },
  'same-site': { kind: 'same-site', site: 'Lyon' },
  'different-sites': { kind: 'different-sites', mentor: 'Lyon', mentee: 'Paris' },
  'works-remotely': { kind: 'works-remotely' },
  'grade-gap': { kind: 'grade-gap', mentor: 'B1', mentee: 'B3', steps: -2 },
  'shared-motivation': { kind: 'shared-motivation', tags: ['network'] },
  'no-shared-motivation': { kind: 'no-shared-motivation' },
  chosen: { kind: 'chosen', byMentor: null, byMentee: 2 },
  evaluated: { kind: 'evaluated', mentoring: 3, readiness: null },
  'field-same': { kind: 'field-same', field: 'School', value: 'Lyon' },
  'field-differs': { kind: 'field-differs', field: 'School', mentor: 'Lyon', mentee: 'Lille' },
  'field-shares': { kind: 'field-shares', field: 'Clubs', values: ['Chess'] },
  'field-shares-nothing': { kind: 'field-shares-nothing', field: 'Clubs' },
  'not-known': { kind: 'not-known' },
};

const blockCounts: ByBlock = {
  'same-person': { by: 'same-person', count: 1 },
  'reporting-line': { by: 'reporting-line', count: 2 },
  excluded: { by: 'excluded', count: 3 },
  vetoed: { by: 'vetoed', count: 4 },
  'past-pair': { by: 'past-pair', count: 5 },
  'same-team': { by: 'same-team', count: 6 },
  'same-manager': { by: 'same-manager', count: 7 },
  'must-unmet': { by: 'must-unmet', count: 8 },
  'exclude-met': { by: 'exclude-met', count: 9 },
};

const unmatchedReasons: ByKind<UnmatchedReason> = {
  'not-volunteered': { kind: 'not-volunteered' },
  paused: { kind: 'paused' },
  'group-too-small': { kind: 'group-too-small', minimum: 3 },
  'no-places': { kind: 'no-places' },
  'no-counterpart': { kind: 'no-counterpart' },
  'all-blocked': { kind: 'all-blocked', counts: Object.values(blockCounts) },
  'partners-taken': { kind: 'partners-taken', possible: 2, bestAlternative: null },
  'nobody-offers': { kind: 'nobody-offers', skillIds: [testId(1)] },
  'nobody-wants': { kind: 'nobody-wants', skillIds: [testId(1)] },
};

it('a pair keeps points for every reason there is', async () => {
  const { runner, database } = createDevice();
  const breakdown = Object.values(pointsReasons).map((reason): BreakdownLine => ({
    measure: 'custom',
    field: 'School',
    points: 2,
    of: 5,
    reason,
  }));
  const pair = buildPair({ breakdown });
  await runner.run({
    name: 'command.test',
    changes: [{ kind: 'put', table: 'pairs', entity: pair }],
  });
  expect(await listPairs(database, pair.programmeId)).toEqual([pair]);
});

it('a scenario keeps people without a pair for every reason there is', async () => {
  const { runner, database } = createDevice();
  const reasons = Object.values(unmatchedReasons);
  const scenario = buildScenario({
    unmatched: [{ personId: testId(0x33), role: 'mentee', reasons }],
  });
  await runner.run({
    name: 'command.test',
    changes: [{ kind: 'put', table: 'scenarios', entity: scenario }],
  });
  expect(await listScenarios(database, scenario.programmeId)).toEqual([scenario]);
});
