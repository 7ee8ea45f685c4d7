import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSearchable, searchParticipants } from '#shared/domain/people/search-participants.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { buildEnrolment, buildPerson } from '#test/builders/entities.ts';
import { offer, want } from '#test/builders/match-participant.ts';

function participant(overrides: Partial<Person>): Participant {
  const person = buildPerson({ customFields: {}, ...overrides });
  return { person, enrolment: buildEnrolment() };
}

const people = [
  participant({
    givenName: 'Élise',
    familyName: 'D’Almeida',
    email: 'elise@aubert.test',
    department: 'Marketing',
    site: 'Lyon',
    job: 'Analyste',
    claims: [offer('seo')],
  }),
  participant({
    givenName: 'Paul',
    familyName: 'Cœurdevey',
    email: 'paul@aubert.test',
    department: 'Achats',
    site: 'Saint-Étienne',
    job: 'Directeur',
    claims: [want('ai')],
  }),
];

const skillNames: Readonly<Record<string, string>> = { seo: 'Référencement', ai: 'IA générative' };
const searchable = makeSearchable(people, (skillId) => skillNames[skillId] ?? '');

function find(query: string): readonly string[] {
  return searchParticipants(searchable, query).map(({ person }) => person.givenName);
}

test.each([
  ['elise', ['Élise']],
  ["d'almeida", ['Élise']],
  ['COEUR', ['Paul']],
  ['etienne', ['Paul']],
  ['achats', ['Paul']],
  ['analyste', ['Élise']],
  ['referencement', ['Élise']],
  ['générative', ['Paul']],
  ['aubert.test', ['Élise', 'Paul']],
  ['lyon elise', ['Élise']],
  ['lyon paul', []],
  ['  paul \u00A0 DIRECTEUR ', ['Paul']],
  ['nobody', []],
])('%j finds %j', (query, names) => {
  expect(find(query)).toEqual(names);
});

test('no word at all finds everyone', () => {
  expect(find('')).toEqual(['Élise', 'Paul']);
  expect(find(' \t')).toEqual(['Élise', 'Paul']);
});

test('signs that mean something elsewhere are searched as they are', () => {
  for (const query of ['.*', '(', '[a-z]', '\\', '%', '?']) expect(find(query)).toEqual([]);
});

test('any piece of a name finds its bearer, and one more word never finds more people', () => {
  const query = fc.tuple(
    fc.constantFrom('Élise D’Almeida', 'Paul Cœurdevey'),
    fc.nat({ max: 20 }),
    fc.nat({ max: 20 }),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(query, ([name, start, length, more]) => {
      const piece = name.slice(start % name.length, (start % name.length) + length);
      const found = find(piece);
      expect(found).toContain(name.split(' ')[0]);
      expect(found).toEqual(expect.arrayContaining([...find(`${piece} ${more}`)]));
    }),
  );
});

test('finds people by their team, their fields and what they hope for', () => {
  const [elise] = makeSearchable(
    [
      {
        person: buildPerson({ team: 'Croissance', customFields: { Club: 'Échecs' } }),
        enrolment: buildEnrolment({ motivationTags: ['Réseau'] }),
      },
    ],
    () => '',
  );
  const isFound = (query: string): boolean =>
    elise !== undefined && searchParticipants([elise], query).length === 1;
  expect(['croissance', 'echecs', 'reseau'].map(isFound)).toEqual([true, true, true]);
  expect(isFound('voile')).toBe(false);
});
