import { describe, expect, test } from 'vitest';
import { defaultCriteria, measures } from '#shared/domain/pairing/criterion.ts';
import type { MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import {
  areStored,
  backToUsual,
  fieldNamesInUse,
  inListOrder,
  isUntouched,
  replaceCriterion,
  settingOf,
  withEveryMeasure,
  withFieldCriterion,
  withSetting,
  withoutCriterion,
} from '#renderer/features/pairing/criteria/edit-criteria.ts';
import { gradesWithoutPlace, moveEntry } from '#renderer/features/pairing/criteria/grade-order.ts';
import { buildEnrolment, buildPerson } from '#test/builders/entities.ts';

const needs: MatchCriterion = { measure: 'needs', kind: 'must', weight: 9, state: 'on' };

describe('criteria an older programme never stored', () => {
  test('are there and off, after the stored ones', () => {
    const all = withEveryMeasure([needs]);
    expect(all[0]).toEqual(needs);
    expect(all.map(({ measure }) => measure).toSorted()).toEqual(
      measures.filter((measure) => measure !== 'custom').toSorted(),
    );
    expect(all.slice(1).every((criterion) => settingOf(criterion) === 'off')).toBe(true);
    expect(all.slice(1).every(isUntouched)).toBe(true);
  });

  test('change nothing where all are stored', () => {
    const stored = withEveryMeasure(defaultCriteria);
    expect(withEveryMeasure(stored)).toEqual(stored);
  });
});

test('criteria are stored already when nothing differs but what was never touched', () => {
  const all = withEveryMeasure([needs]);
  expect(areStored(all, [needs])).toBe(true);
  expect(areStored(replaceCriterion(all, { ...needs, weight: 1 }), [needs])).toBe(false);
  expect(areStored(withFieldCriterion(all, 'School', 'equal'), [needs])).toBe(false);
  expect(areStored([], [needs])).toBe(false);
});

test('turning a criterion off keeps what it was', () => {
  const off = withSetting(needs, 'off');
  expect(off).toEqual({ ...needs, state: 'off' });
  expect(withSetting(off, 'exclude')).toEqual({ ...needs, kind: 'exclude', state: 'on' });
});

describe('criteria on fields of the firm’s own', () => {
  const withSchool = withFieldCriterion([needs], 'School', 'equal');

  test('are one for each field and comparison', () => {
    const both = withFieldCriterion(withSchool, 'School', 'different');
    expect(both).toHaveLength(3);
    expect(withFieldCriterion(both, 'School', 'equal')).toEqual(both);
  });

  test('that were turned off are turned on again, with their weight', () => {
    const school = withSchool[1];
    if (school === undefined) throw new Error('The criterion was not added');
    const off = replaceCriterion(withSchool, { ...school, weight: 7, state: 'off' });
    expect(withFieldCriterion(off, 'School', 'equal')[1]).toEqual({ ...school, weight: 7 });
  });

  test('can be taken away, and stand at the end of the list', () => {
    const [first, last] = inListOrder(withSchool.toReversed());
    expect([first?.measure, last?.measure]).toEqual(['needs', 'custom']);
    if (last === undefined) throw new Error('The criterion was not added');
    expect(withoutCriterion(withSchool, last)).toEqual([needs]);
  });

  test('are offered for the fields that people have', () => {
    const people = [{ School: 'Lyon' }, { Club: 'Chess', School: 'Paris' }, {}].map(
      (customFields) => ({ person: buildPerson({ customFields }), enrolment: buildEnrolment() }),
    );
    expect(fieldNamesInUse(people)).toEqual(['Club', 'School']);
  });
});

test('the usual weights come back, and what is not usual is off rather than lost', () => {
  const edited = withFieldCriterion([needs], 'School', 'equal');
  const usual = backToUsual(edited, defaultCriteria);
  expect(usual.filter(({ state }) => state === 'on')).toEqual(defaultCriteria);
  expect(usual.find(({ measure }) => measure === 'custom')?.state).toBe('off');
});

describe('the order of grades', () => {
  const people = ['Cadre', 'cadre ', 'Directeur', '', 'Employé'].map((grade) => ({
    person: buildPerson({ grade }),
    enrolment: buildEnrolment(),
  }));
  const compare = (one: string, other: string) => one.localeCompare(other);

  test('leaves those in use without a place, once each, until they are given one', () => {
    expect(gradesWithoutPlace([], people, compare)).toEqual(['Cadre', 'Directeur', 'Employé']);
    expect(gradesWithoutPlace(['EMPLOYE'], people, compare)).toEqual(['Cadre', 'Directeur']);
  });

  test('moves by one, and not beyond the ends', () => {
    expect(moveEntry(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moveEntry(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moveEntry(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
