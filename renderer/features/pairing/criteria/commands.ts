import type { DomainContext } from '#shared/domain/ids.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import { criterionKey } from '#shared/domain/pairing/criterion-key.ts';
import type { Criterion, MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { criteriaOf } from '#shared/domain/programme/create-programme.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';
import { backToUsual, isSameCriterion, isUntouched, toMatchCriterion } from './edit-criteria.ts';

interface CriteriaEdit {
  readonly programme: Programme;
  readonly stored: readonly Criterion[];
  readonly edited: readonly MatchCriterion[];
}

/** Stores the criteria as they were edited; what is not among them any more is deleted. */
export function editCriteriaCommand(edit: CriteriaEdit, context: DomainContext): Command {
  return { name: 'command.editCriteria', changes: criteriaChanges(edit, context) };
}

function criteriaChanges(
  { programme, stored, edited }: CriteriaEdit,
  context: DomainContext,
): readonly Change[] {
  const storedByKey = new Map(stored.map((criterion) => [criterionKey(criterion), criterion]));
  const editedKeys = new Set(edited.map(criterionKey));
  const puts = edited.flatMap((criterion): Change[] => {
    const known = storedByKey.get(criterionKey(criterion));
    if (known === undefined ? isUntouched(criterion) : isSameCriterion(known, criterion)) return [];
    const entity: Criterion = {
      ...toMatchCriterion(criterion),
      id: known?.id ?? context.newId(),
      programmeId: programme.id,
    };
    return [{ kind: 'put', table: 'criteria', entity }];
  });
  const deletes = stored
    .filter((criterion) => !editedKeys.has(criterionKey(criterion)))
    .map(({ id }): Change => ({ kind: 'delete', table: 'criteria', id }));
  return [...puts, ...deletes];
}

export function editPairingSettingsCommand(
  programme: Programme,
  settings: PairingSettings,
): Command {
  return {
    name: 'command.editPairingSettings',
    changes: [{ kind: 'put', table: 'programmes', entity: { ...programme, pairing: settings } }],
  };
}

/** The profile's criteria and settings in place of the programme's. */
export function loadProfileCommand(
  profile: CriteriaProfile,
  programme: Programme,
  stored: readonly Criterion[],
  context: DomainContext,
): Command {
  return {
    name: 'command.loadProfile',
    changes: [
      ...criteriaChanges({ programme, stored, edited: profile.criteria }, context),
      { kind: 'put', table: 'programmes', entity: { ...programme, pairing: profile.settings } },
    ],
  };
}

/** Keeps the criteria and settings under a name; under a name in use, in place of what it meant. */
export function saveProfileCommand(
  profile: Pick<CriteriaProfile, 'name' | 'criteria' | 'settings'>,
  existing: readonly CriteriaProfile[],
  context: DomainContext,
): Command {
  const name = profile.name.trim();
  const known = existing.find((other) => other.name === name);
  const entity: CriteriaProfile = {
    id: known?.id ?? context.newId(),
    name,
    criteria: profile.criteria.map(toMatchCriterion),
    settings: profile.settings,
    createdAt: known?.createdAt ?? context.now,
  };
  return {
    name: 'command.saveProfile',
    changes: [{ kind: 'put', table: 'criteriaProfiles', entity }],
  };
}

export function renameProfileCommand(profile: CriteriaProfile, name: string): Command {
  return {
    name: 'command.renameProfile',
    changes: [
      { kind: 'put', table: 'criteriaProfiles', entity: { ...profile, name: name.trim() } },
    ],
  };
}

export function deleteProfileCommand({ id }: CriteriaProfile): Command {
  return {
    name: 'command.deleteProfile',
    changes: [{ kind: 'delete', table: 'criteriaProfiles', id }],
  };
}

/** The weights a programme of its type starts with; criteria beyond them are turned off, not lost. */
export function resetCriteriaCommand(
  programme: Programme,
  stored: readonly Criterion[],
  context: DomainContext,
): Command {
  const edited = backToUsual(stored, criteriaOf(programme.type));
  return {
    name: 'command.resetCriteria',
    changes: criteriaChanges({ programme, stored, edited }, context),
  };
}
