import { describe, expect, test } from 'vitest';
import type { PersonInput } from '#renderer/features/people/commands.ts';
import {
  capacityRange,
  emptyPersonInput,
  findPersonProblem,
  tidyPersonInput,
  toPersonInput,
} from '#renderer/features/people/person-input.ts';
import { buildEnrolment, buildPerson } from '#test/builders/entities.ts';

interface Changes {
  readonly person?: Partial<PersonInput['person']>;
  readonly enrolment?: Partial<PersonInput['enrolment']>;
}

/** The form for somebody with no more than a name. */
function filledIn({ person = {}, enrolment = {} }: Changes = {}): PersonInput {
  return {
    ...emptyPersonInput,
    person: { ...emptyPersonInput.person, givenName: 'Anouk', ...person },
    enrolment: { ...emptyPersonInput.enrolment, ...enrolment },
  };
}

describe('the person form', () => {
  test('shows a participant without ids and states', () => {
    const person = buildPerson();
    const enrolment = buildEnrolment();
    const shown = toPersonInput({ person, enrolment });
    expect({ ...shown.person, id: person.id, state: person.state }).toEqual(person);
    expect(Object.keys(shown.person)).not.toContain('id');
    expect(shown.enrolment).toEqual({
      role: 'mentor',
      capacity: 2,
      availability: ['tue-pm', 'thu-am'],
      motivation: 'To learn how decisions are made.',
      isPrepared: false,
    });
    expect(shown.hasVolunteered).toBe(true);
  });

  test('shows who has not volunteered', () => {
    const enrolment = buildEnrolment({ volunteeredOn: null });
    expect(toPersonInput({ person: buildPerson(), enrolment }).hasVolunteered).toBe(false);
  });

  test('asks for a name first', () => {
    expect(findPersonProblem(emptyPersonInput, [])).toBe('name-missing');
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
  expect(tidyPersonInput(typed).person).toEqual({
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
