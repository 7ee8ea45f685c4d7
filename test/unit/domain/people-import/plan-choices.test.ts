import { describe, expect, test } from 'vitest';
import type { ImportPlan } from '#shared/domain/people-import/plan-import.ts';
import { buildEnrolment, testId } from '#test/builders/entities.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';
import { known, plan } from './plan-people.ts';

describe('wished partners', () => {
  const [ada, bob, cid] = ['Ada Byron', 'Bob Roy', 'Cid Sol'].map((name, place) => {
    const [givenName = '', familyName = ''] = name.split(' ');
    const email = `${givenName.toLowerCase()}@x.test`;
    return buildImportedPerson({ row: place + 2, givenName, familyName, email });
  });
  if (ada === undefined || bob === undefined || cid === undefined) throw new Error('Nobody.');

  function choicesOf(outcome: ImportPlan, givenName: string): readonly string[] {
    const persons = [...outcome.newPersons, ...outcome.updatedPersons, known];
    const nameOf = new Map(persons.map((person) => [person.id, person.givenName]));
    const enrolments = [...outcome.newEnrolments, ...outcome.updatedEnrolments];
    const enrolment = enrolments.find(({ personId }) => nameOf.get(personId) === givenName);
    return enrolment?.choices.map((personId) => nameOf.get(personId) ?? '?') ?? [];
  }

  test('are found by name and email, on later rows and among people already known', () => {
    const outcome = plan({
      existingPersons: [known],
      people: [{ ...ada, choiceReferences: ['SOL, Cid', 'bob@x.test', 'anouk faure'] }, bob, cid],
    });
    expect(outcome.problems).toEqual([]);
    expect(choicesOf(outcome, 'Ada')).toEqual(['Cid', 'Bob', 'Anouk']);
  });

  test('are taken apart at commas only where the whole is nobody', () => {
    const outcome = plan({
      people: [{ ...ada, choiceReferences: ['Cid Sol, Bob Roy', 'Cid Sol'] }, bob, cid],
    });
    expect(choicesOf(outcome, 'Ada')).toEqual(['Cid', 'Bob']);
  });

  test('are warned of once each when they are nobody, several people or oneself', () => {
    const outcome = plan({
      people: [
        { ...ada, choiceReferences: ['Nobody', 'Bob Roy', 'Ada Byron'] },
        { ...cid, choiceReferences: ['Nobody'] },
        bob,
        { ...bob, row: 9, email: 'other@x.test' },
      ],
      choicesColumn: 'Choices',
    });
    expect(outcome.problems).toEqual([
      {
        severity: 'warning',
        row: 2,
        column: 'Choices',
        value: 'Nobody',
        kind: 'choice-not-on-list',
      },
      {
        severity: 'warning',
        row: 2,
        column: 'Choices',
        value: 'Bob Roy',
        kind: 'choice-ambiguous',
      },
    ]);
    expect(choicesOf(outcome, 'Ada')).toEqual([]);
  });

  test('replace those of an earlier list, unless nobody of them is found', () => {
    const enrolment = buildEnrolment({ personId: known.id, choices: [testId(0x77)] });
    const merge = (choiceReferences: readonly string[]): readonly string[] => {
      const anouk = buildImportedPerson({ row: 9, choiceReferences });
      return plan({
        existingPersons: [known],
        existingEnrolments: [enrolment],
        people: [bob, anouk],
      }).updatedEnrolments.flatMap(({ choices }) => choices);
    };
    expect(merge([])).toEqual([testId(0x77)]);
    expect(merge(['Nobody'])).toEqual([testId(0x77)]);
    expect(merge(['Bob Roy'])).not.toEqual([testId(0x77)]);
  });
});
