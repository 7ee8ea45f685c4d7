import { describe, expect, test } from 'vitest';
import type { PersonInput } from '#renderer/features/people/commands.ts';
import {
  capacityRange,
  completeForm,
  emptyPersonInput,
  findPersonProblem,
  toPersonForm,
  toPersonInput,
  type PersonForm,
} from '#renderer/features/people/person-input.ts';
import { buildEnrolment, buildPerson } from '#test/builders/entities.ts';

interface Changes {
  readonly person?: Partial<PersonInput['person']>;
  readonly enrolment?: Partial<PersonInput['enrolment']>;
}

/** The form for somebody with no more than a name. */
function filledIn({ person = {}, enrolment = {} }: Changes = {}): PersonForm {
  return toPersonForm({
    ...emptyPersonInput,
    person: { ...emptyPersonInput.person, givenName: 'Anouk', ...person },
    enrolment: { ...emptyPersonInput.enrolment, ...enrolment },
  });
}

/** Rows of the form's own fields, as typed. */
function withFields(...fields: readonly (readonly [string, string])[]): PersonForm {
  const customFields = fields.map(([name, value], key) => ({ key, name, value }));
  return { ...filledIn(), customFields };
}

describe('the person form', () => {
  test('shows a participant without ids and states', () => {
    const person = buildPerson();
    const enrolment = buildEnrolment();
    const shown = toPersonInput({ person, enrolment });
    expect({ ...shown.person, id: person.id, state: person.state }).toEqual(person);
    expect(Object.keys(shown.person)).not.toContain('id');
    const { id, programmeId, personId, volunteeredOn, state } = enrolment;
    expect({ ...shown.enrolment, id, programmeId, personId, volunteeredOn, state }).toEqual(
      enrolment,
    );
    expect(Object.keys(shown.enrolment)).not.toContain('state');
    expect(shown.hasVolunteered).toBe(true);
  });

  test('shows who has not volunteered', () => {
    const enrolment = buildEnrolment({ volunteeredOn: null });
    expect(toPersonInput({ person: buildPerson(), enrolment }).hasVolunteered).toBe(false);
  });

  test('asks for a name first', () => {
    expect(findPersonProblem(toPersonForm(emptyPersonInput), [])).toBe('name-missing');
    expect(findPersonProblem(filledIn({ person: { givenName: ' ', familyName: '\t' } }), [])).toBe(
      'name-missing',
    );
  });

  test('one of the two names is enough', () => {
    expect(findPersonProblem(filledIn(), [])).toBeNull();
    expect(
      findPersonProblem(filledIn({ person: { givenName: '', familyName: 'Faure' } }), []),
    ).toBeNull();
  });

  test.each(['anouk', 'anouk@', '@firm.fr', 'anouk@firm', 'a b@firm.fr', 'a@b@firm.fr', 'a@firm.'])(
    'refuses the email %j',
    (email) => {
      expect(findPersonProblem(filledIn({ person: { email } }), [])).toBe('email-invalid');
    },
  );

  test.each(['', ' ', 'anouk@firm.fr', ' Anouk.Faure+mentor@mail.firm.co.uk '])(
    'takes the email %j',
    (email) => {
      expect(findPersonProblem(filledIn({ person: { email } }), [])).toBeNull();
    },
  );

  test('refuses the email of someone else, however it is written; none at all is nobody’s', () => {
    const others = [buildPerson({ email: 'elise@example.org' }), buildPerson({ email: '' })];
    expect(findPersonProblem(filledIn({ person: { email: ' ELISE@example.org' } }), others)).toBe(
      'email-taken',
    );
    expect(findPersonProblem(filledIn({ person: { email: '' } }), others)).toBeNull();
  });

  test('takes a whole number of pairs within the range', () => {
    const problemOf = (capacity: number) =>
      findPersonProblem(filledIn({ enrolment: { capacity } }), []);
    expect([capacityRange.least, capacityRange.most].map(problemOf)).toEqual([null, null]);
    const refused = [0, -1, 1.5, Number.NaN, capacityRange.most + 1].map(problemOf);
    expect(new Set(refused)).toEqual(new Set(['capacity-out-of-range']));
  });

  test('takes no text for a number of pairs', () => {
    expect(findPersonProblem({ ...filledIn(), capacity: 'two' }, [])).toBe('capacity-out-of-range');
    expect(findPersonProblem({ ...filledIn(), capacity: '' }, [])).toBe('capacity-out-of-range');
  });

  test('takes a group no larger than the number of pairs', () => {
    const problemOf = (capacity: number, groupMinimum: number) =>
      findPersonProblem(filledIn({ enrolment: { capacity, groupMinimum } }), []);
    expect([problemOf(4, 4), problemOf(4, 2), problemOf(1, 1)]).toEqual([null, null, null]);
    expect(problemOf(3, 4)).toBe('group-over-capacity');
    expect(problemOf(3, 0)).toBe('group-out-of-range');
    expect(problemOf(3, 2.5)).toBe('group-out-of-range');
  });

  test('asks for a name for each field that has a value, and for no name twice', () => {
    expect(findPersonProblem(withFields(['', 'Lyon']), [])).toBe('custom-field-unnamed');
    expect(findPersonProblem(withFields(['École', 'a'], ['ecole ', 'b']), [])).toBe(
      'custom-field-repeated',
    );
    expect(findPersonProblem(withFields(['École', 'a'], [' ', ''], ['Club', '']), [])).toBeNull();
  });

  test.each([
    [['fr', 'EN '], null],
    [[''], null],
    [['French', ' anglais'], null],
    [['fr;en'], null],
    [['fr', 'f1'], 'language-unknown'],
    [['klingon'], 'language-unknown'],
  ])('of the languages %j says %j', (languages, problem) => {
    expect(findPersonProblem(filledIn({ person: { languages } }), [])).toBe(problem);
  });
});

test('what is stored has none of the spaces of typing', () => {
  const typed = filledIn({
    person: {
      givenName: ' Anouk ',
      familyName: ' Faure',
      email: ' Anouk@Firm.FR ',
      department: 'Ventes ',
      site: ' Lyon',
      job: ' Analyste ',
      languages: ['FR', ' anglais ', ''],
    },
  });
  expect(completeForm(typed).person).toEqual({
    ...emptyPersonInput.person,
    givenName: 'Anouk',
    familyName: 'Faure',
    email: 'anouk@firm.fr',
    department: 'Ventes',
    site: 'Lyon',
    job: 'Analyste',
    languages: ['fr', 'en'],
  });
});

test('fields without a value are not stored, and the others without the spaces of typing', () => {
  const typed = withFields([' School ', ' Lyon'], ['Club', ' '], ['', '']);
  expect(completeForm(typed).person.customFields).toEqual({ School: 'Lyon' });
});

test('each tag is stored once, accents and case aside', () => {
  const motivationTags = ['Réseau', ' reseau', 'Stratégie ', ''];
  expect(
    completeForm(filledIn({ enrolment: { motivationTags } })).enrolment.motivationTags,
  ).toEqual(['Réseau', 'Stratégie']);
});

test('whoever is mentored only leads no group', () => {
  const groupMinimumOf = (role: 'mentee' | 'both') =>
    completeForm(filledIn({ enrolment: { role, capacity: 4, groupMinimum: 3 } })).enrolment
      .groupMinimum;
  expect([groupMinimumOf('mentee'), groupMinimumOf('both')]).toEqual([1, 3]);
});

test('a participant whose form is saved untouched stays the same', () => {
  const enrolment = buildEnrolment();
  const shown = toPersonInput({ person: buildPerson(), enrolment });
  expect(completeForm(toPersonForm(shown))).toEqual(shown);
});
