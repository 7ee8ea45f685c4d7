import { describe, expect, test } from 'vitest';
import type { ImportPlan } from '#shared/domain/people-import/plan-import.ts';
import { buildEnrolment, day, testId } from '#test/builders/entities.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';
import { known, plan, programmeId } from './plan-people.ts';

describe('people already known', () => {
  const enrolment = buildEnrolment({
    id: testId(5),
    programmeId,
    personId: known.id,
    role: 'mentee',
    state: 'invited',
    volunteeredOn: null,
    motivation: 'Kept',
  });
  const imported = buildImportedPerson({
    department: '',
    offers: [{ label: 'Finance', level: 4 }],
  });

  test('are merged by email: filled cells win, blank ones leave what was known', () => {
    const outcome = plan({
      people: [imported],
      existingPersons: [known],
      existingEnrolments: [enrolment],
    });
    expect(outcome.newPersons).toEqual([]);
    expect(outcome.updatedPersons).toEqual([
      {
        ...known,
        department: 'Ventes',
        site: 'Paris',
        job: 'Analyste',
        grade: 'junior',
        languages: ['fr'],
        claims: [
          { direction: 'offered', skillId: 'finance', level: 4 },
          { direction: 'wanted', skillId: 'strategy', priority: 3 },
        ],
      },
    ]);
    expect(outcome.newEnrolments).toEqual([]);
    expect(outcome.updatedEnrolments).toMatchObject([
      {
        id: enrolment.id,
        role: 'mentor',
        state: 'accepted',
        volunteeredOn: '2026-03-02',
        motivation: 'Kept',
      },
    ]);
  });

  test('stay declined or withdrawn until someone decides otherwise', () => {
    const outcome = plan({
      people: [imported],
      existingPersons: [known],
      existingEnrolments: [{ ...enrolment, state: 'withdrawn' }],
    });
    expect(outcome.updatedEnrolments).toMatchObject([{ state: 'withdrawn' }]);
  });

  test('keep capacity and answer where the list says nothing of them', () => {
    const silent = { ...imported, capacity: null, hasVolunteered: null };
    const declined = { ...enrolment, capacity: 3, state: 'applied' } as const;
    const merge = (enrolled: typeof declined | typeof agreed): ImportPlan =>
      plan({ people: [silent], existingPersons: [known], existingEnrolments: [enrolled] });
    const agreed = { ...declined, volunteeredOn: day('2026-01-15'), state: 'accepted' } as const;
    expect(merge(declined).updatedEnrolments).toMatchObject([
      { capacity: 3, volunteeredOn: null, state: 'applied' },
    ]);
    expect(merge(agreed).updatedEnrolments).toMatchObject([
      { capacity: 3, volunteeredOn: '2026-01-15', state: 'accepted' },
    ]);
  });

  test('lose their volunteering where the list says no', () => {
    const outcome = plan({
      people: [{ ...imported, hasVolunteered: false, capacity: 2 }],
      existingPersons: [known],
      existingEnrolments: [{ ...enrolment, volunteeredOn: day('2026-01-15'), state: 'accepted' }],
    });
    expect(outcome.updatedEnrolments).toMatchObject([{ capacity: 2, volunteeredOn: null }]);
  });

  test('are enrolled anew when they were only in another programme', () => {
    const outcome = plan({
      people: [imported],
      existingPersons: [known],
      existingEnrolments: [{ ...enrolment, programmeId: testId(0x99) }],
    });
    expect(outcome.newEnrolments).toMatchObject([{ programmeId, personId: known.id }]);
    expect(outcome.updatedEnrolments).toEqual([]);
  });

  test('are left alone, or doubled, on choice', () => {
    const choose = (choice: 'skip' | 'keep-both'): ImportPlan =>
      plan({
        people: [imported],
        existingPersons: [known],
        choices: { duplicates: new Map([[imported.row, choice]]), skills: new Map() },
      });
    expect(choose('skip')).toMatchObject({ newPersons: [], updatedPersons: [], newEnrolments: [] });
    expect(choose('skip').skipped).toHaveLength(1);
    expect(choose('keep-both').newPersons).toHaveLength(1);
    expect(choose('keep-both').updatedPersons).toEqual([]);
  });

  test('are kept apart by default when only the name is the same', () => {
    const outcome = plan({ people: [{ ...imported, email: '' }], existingPersons: [known] });
    expect(outcome.newPersons).toHaveLength(1);
    expect(outcome.updatedPersons).toEqual([]);
  });
});

test('merges the rows of one person, the later one winning', () => {
  const people = [
    buildImportedPerson({ row: 2, job: 'Analyste' }),
    buildImportedPerson({ row: 3, job: 'Chargée' }),
  ];
  const merged = plan({ people });
  expect(merged.newPersons).toMatchObject([{ job: 'Chargée' }]);
  expect(merged.newEnrolments).toHaveLength(1);
});

test('adds the fields of a list to those known, and brings the known ones up to date', () => {
  const outcome = plan({
    existingPersons: [{ ...known, team: 'Blue', customFields: { École: 'Lyon', Hobby: 'chess' } }],
    people: [buildImportedPerson({ customFields: { ecole: 'Paris', Sport: 'golf' } })],
  });
  expect(outcome.updatedPersons[0]).toMatchObject({
    team: 'Blue',
    customFields: { École: 'Paris', Hobby: 'chess', Sport: 'golf' },
  });
});
