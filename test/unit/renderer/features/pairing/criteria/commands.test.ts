import { describe, expect, test } from 'vitest';
import {
  deleteProfileCommand,
  editCriteriaCommand,
  editPairingSettingsCommand,
  loadProfileCommand,
  renameProfileCommand,
  resetCriteriaCommand,
  saveProfileCommand,
} from '#renderer/features/pairing/criteria/commands.ts';
import {
  toMatchCriterion,
  withEveryMeasure,
  withFieldCriterion,
} from '#renderer/features/pairing/criteria/edit-criteria.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildCriterion, buildProgramme, moment, testId } from '#test/builders/entities.ts';

const programme = buildProgramme();
const stored = [
  buildCriterion({ id: testId(1), measure: 'needs', weight: 8 }),
  buildCriterion({ id: testId(2), measure: 'site', weight: 1 }),
];
const profile: CriteriaProfile = {
  id: testId(9),
  name: 'Across departments',
  criteria: [{ measure: 'department', kind: 'must', weight: 10, state: 'on' }],
  settings: { ...defaultPairingSettings, objective: 'fairest' },
  createdAt: moment('2026-01-05T08:00:00.000Z'),
};

describe('storing edited criteria', () => {
  const all = withEveryMeasure(stored.map(toMatchCriterion));
  const edit = (edited: typeof all) =>
    editCriteriaCommand({ programme, stored, edited }, buildContext());

  test('writes nothing that is as it was, nor what was never touched', () => {
    expect(edit(all)).toEqual({ name: 'command.editCriteria', changes: [] });
  });

  test('writes a moved weight to the row it belongs to', () => {
    const moved = all.map((one) => (one.measure === 'site' ? { ...one, weight: 5 } : one));
    expect(edit(moved).changes).toEqual([
      { kind: 'put', table: 'criteria', entity: { ...stored[1], weight: 5 } },
    ]);
  });

  test('gives a row to a criterion that is turned on for the first time', () => {
    const more = all.map((one) =>
      one.measure === 'grade' ? { ...one, state: 'on' as const } : one,
    );
    expect(edit(more).changes).toMatchObject([
      {
        kind: 'put',
        table: 'criteria',
        entity: { id: testId(firstNewIdNumber), programmeId: programme.id, measure: 'grade' },
      },
    ]);
  });

  test('deletes a field criterion that was taken away, and tells its comparisons apart', () => {
    const option = { kind: 'field', field: 'School', comparison: 'equal' } as const;
    const school = buildCriterion({ id: testId(3), measure: 'custom', weight: 2, option });
    const edited = withFieldCriterion(all, 'School', 'different');
    const { changes } = editCriteriaCommand(
      { programme, stored: [...stored, school], edited },
      buildContext(),
    );
    expect(changes).toMatchObject([
      { kind: 'put', entity: { measure: 'custom', option: { comparison: 'different' } } },
      { kind: 'delete', table: 'criteria', id: testId(3) },
    ]);
  });
});

test('the rules of pairing are stored with the programme', () => {
  const settings = { ...defaultPairingSettings, separateTeams: true };
  expect(editPairingSettingsCommand(programme, settings)).toEqual({
    name: 'command.editPairingSettings',
    changes: [{ kind: 'put', table: 'programmes', entity: { ...programme, pairing: settings } }],
  });
});

describe('profiles', () => {
  test('load as one step: criteria and settings together, and none of the old ones left', () => {
    const { changes } = loadProfileCommand(profile, programme, stored, buildContext());
    expect(changes).toMatchObject([
      { kind: 'put', table: 'criteria', entity: { measure: 'department', kind: 'must' } },
      { kind: 'delete', table: 'criteria', id: testId(1) },
      { kind: 'delete', table: 'criteria', id: testId(2) },
      { kind: 'put', table: 'programmes', entity: { pairing: { objective: 'fairest' } } },
    ]);
  });

  test('are saved without the ids of the programme’s own criteria', () => {
    const { changes } = saveProfileCommand(
      { name: ' Ours ', criteria: stored, settings: defaultPairingSettings },
      [],
      buildContext(),
    );
    expect(changes).toEqual([
      {
        kind: 'put',
        table: 'criteriaProfiles',
        entity: {
          id: testId(firstNewIdNumber),
          name: 'Ours',
          criteria: stored.map(toMatchCriterion),
          settings: defaultPairingSettings,
          createdAt: buildContext().now,
        },
      },
    ]);
  });

  test('of the same name are replaced', () => {
    const { changes } = saveProfileCommand(
      { name: profile.name, criteria: stored, settings: defaultPairingSettings },
      [profile],
      buildContext(),
    );
    expect(changes).toMatchObject([{ entity: { id: profile.id, createdAt: profile.createdAt } }]);
  });

  test('are renamed and deleted', () => {
    expect(renameProfileCommand(profile, ' New ').changes).toEqual([
      { kind: 'put', table: 'criteriaProfiles', entity: { ...profile, name: 'New' } },
    ]);
    expect(deleteProfileCommand(profile).changes).toEqual([
      { kind: 'delete', table: 'criteriaProfiles', id: profile.id },
    ]);
  });
});

test('going back to the usual weights turns other criteria off, and minds the type of programme', () => {
  const grade = buildCriterion({ id: testId(4), measure: 'grade', weight: 6 });
  const reset = resetCriteriaCommand(
    buildProgramme({ type: 'reciprocal' }),
    [...stored, grade],
    buildContext(),
  );
  expect(reset.name).toBe('command.resetCriteria');
  expect(reset.changes).toContainEqual({
    kind: 'put',
    table: 'criteria',
    entity: { ...grade, state: 'off' },
  });
  const weights = reset.changes.flatMap((change) =>
    change.kind === 'put' && change.table === 'criteria'
      ? [[change.entity.measure, change.entity.weight]]
      : [],
  );
  expect(weights).toContainEqual(['reciprocity', 8]);
});
