import { criterionKey } from '#shared/domain/pairing/criterion-key.ts';
import {
  defaultCriteria,
  measures,
  type CriterionKind,
  type FieldComparison,
  type MatchCriterion,
  type Measure,
} from '#shared/domain/pairing/criterion.ts';
import type { Participant } from '#shared/domain/people/participant.ts';

export const criterionSettings = ['must', 'weight', 'exclude', 'off'] as const;
/** A criterion's kind, or that it is off. */
export type CriterionSetting = CriterionKind | 'off';

export const weightRange = { least: 0, most: 10 } as const;

/** What a criterion weighs that the usual set leaves out, once it is turned on. */
const otherWeight = 2;

/** The part of a stored criterion that decides a match. */
export function toMatchCriterion({
  measure,
  kind,
  weight,
  state,
  option,
}: MatchCriterion): MatchCriterion {
  return { measure, kind, weight, state, ...(option !== undefined && { option }) };
}

/**
 * The criteria with those added that the programme has never stored, off. The stored ones keep their
 * order, on which the rounding of points depends.
 */
export function withEveryMeasure(stored: readonly MatchCriterion[]): readonly MatchCriterion[] {
  const known = new Set(stored.map(({ measure }) => measure));
  return [
    ...stored,
    ...measures
      .filter((measure) => measure !== 'custom' && !known.has(measure))
      .map((measure) => neverStored(measure)),
  ];
}

function neverStored(measure: Measure): MatchCriterion {
  const usual = defaultCriteria.find((criterion) => criterion.measure === measure);
  return { measure, kind: 'weight', weight: usual?.weight ?? otherWeight, state: 'off' };
}

/** Whether the criterion reads as if the programme had never heard of it. */
export function isUntouched(criterion: MatchCriterion): boolean {
  return isSameCriterion(criterion, neverStored(criterion.measure));
}

/** As the panel lists them: by measure, own fields last by name. */
export function inListOrder(criteria: readonly MatchCriterion[]): readonly MatchCriterion[] {
  return criteria.toSorted(
    (one, other) =>
      measures.indexOf(one.measure) - measures.indexOf(other.measure) ||
      criterionKey(one).localeCompare(criterionKey(other)),
  );
}

export function settingOf({ kind, state }: MatchCriterion): CriterionSetting {
  return state === 'off' ? 'off' : kind;
}

/** Turning a criterion off keeps its kind and weight for the day it is turned on again. */
export function withSetting(criterion: MatchCriterion, setting: CriterionSetting): MatchCriterion {
  return setting === 'off'
    ? { ...criterion, state: 'off' }
    : { ...criterion, kind: setting, state: 'on' };
}

/** The usual criteria as they are at the start, and every other one off. */
export function backToUsual(
  criteria: readonly MatchCriterion[],
  usual: readonly MatchCriterion[],
): readonly MatchCriterion[] {
  const usualByKey = new Map(usual.map((criterion) => [criterionKey(criterion), criterion]));
  const known = new Set(criteria.map(criterionKey));
  return [
    ...criteria.map((criterion) => {
      const start = usualByKey.get(criterionKey(criterion));
      return start ?? withSetting(toMatchCriterion(criterion), 'off');
    }),
    ...usual.filter((criterion) => !known.has(criterionKey(criterion))),
  ];
}

export function replaceCriterion(
  criteria: readonly MatchCriterion[],
  changed: MatchCriterion,
): readonly MatchCriterion[] {
  const key = criterionKey(changed);
  return criteria.map((criterion) => (criterionKey(criterion) === key ? changed : criterion));
}

export function withoutCriterion(
  criteria: readonly MatchCriterion[],
  removed: MatchCriterion,
): readonly MatchCriterion[] {
  const key = criterionKey(removed);
  return criteria.filter((criterion) => criterionKey(criterion) !== key);
}

/** Adds a criterion on a field of the firm's own; one that is there already is turned on. */
export function withFieldCriterion(
  criteria: readonly MatchCriterion[],
  field: string,
  comparison: FieldComparison,
): readonly MatchCriterion[] {
  const added: MatchCriterion = {
    measure: 'custom',
    kind: 'weight',
    weight: otherWeight,
    state: 'on',
    option: { kind: 'field', field, comparison },
  };
  const key = criterionKey(added);
  const present = criteria.find((criterion) => criterionKey(criterion) === key);
  return present === undefined
    ? [...criteria, added]
    : replaceCriterion(criteria, { ...present, state: 'on' });
}

export function isSameCriterion(one: MatchCriterion, other: MatchCriterion): boolean {
  return (
    criterionKey(one) === criterionKey(other) &&
    one.kind === other.kind &&
    one.weight === other.weight &&
    one.state === other.state &&
    JSON.stringify(one.option) === JSON.stringify(other.option)
  );
}

/** Whether storing the criteria would change nothing. */
export function areStored(
  edited: readonly MatchCriterion[],
  stored: readonly MatchCriterion[],
): boolean {
  const storedByKey = new Map(stored.map((criterion) => [criterionKey(criterion), criterion]));
  const editedKeys = new Set(edited.map(criterionKey));
  return (
    stored.every((criterion) => editedKeys.has(criterionKey(criterion))) &&
    edited.every((criterion) => {
      const known = storedByKey.get(criterionKey(criterion));
      return known === undefined ? isUntouched(criterion) : isSameCriterion(known, criterion);
    })
  );
}

/** The names of the firm's own fields that anyone has filled in. */
export function fieldNamesInUse(participants: readonly Participant[]): readonly string[] {
  return [
    ...new Set(participants.flatMap(({ person }) => Object.keys(person.customFields))),
  ].toSorted((one, other) => one.localeCompare(other));
}
