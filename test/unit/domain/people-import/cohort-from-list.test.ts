import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cohortFromList } from '#shared/domain/people-import/cohort-from-list.ts';
import { readPeopleFile, type PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { fixturePath } from '#test/builders/fixture-path.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';

async function readFixture(name: string): Promise<PeopleFile> {
  const file = await readPeopleFile(new Uint8Array(await readFile(fixturePath(name))), name);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
}

test('links every manager of the French list and adds one skill to the taxonomy', async () => {
  const { people } = await readFixture('people-46-fr.csv');
  const { participants, problems, skillLabels } = cohortFromList(people);
  expect(problems).toEqual([]);
  expect(participants).toHaveLength(46);
  expect(participants.filter(({ managerId }) => managerId !== null)).toHaveLength(
    people.filter(({ managerReference }) => managerReference !== '').length,
  );
  const added = [...skillLabels].filter(([skillId]) => !skillId.startsWith('taxonomy-'));
  expect(added.map(([, labels]) => labels.fr)).toEqual(['Vidéo courte']);
});

test('gives the same ids for the same list, in the order of its rows', async () => {
  const { people } = await readFixture('people-300-en.csv');
  const first = cohortFromList(people);
  expect(cohortFromList(people)).toEqual(first);
  const ids = first.participants.map(({ personId }) => personId);
  expect(ids.toSorted()).toEqual(ids);
  expect(first.participants[0]).toMatchObject({ personId: 'row-000002', name: 'Bernard GUÉRIN' });
});

test('leaves managers of the damaged list unlinked who are not on it, and says so once each', async () => {
  const { people } = await readFixture('people-22-damaged.csv');
  const { problems } = cohortFromList(people, { managerColumn: 'Responsable hiérarchique' });
  expect(problems.map(({ row, value, kind }) => [row, value, kind])).toEqual([
    [16, 'Sylvie Moulin', 'manager-not-on-list'],
  ]);
});

test('merges labels only when they are the same skill beyond doubt', () => {
  const { participants, newSkillLabels } = cohortFromList([
    buildImportedPerson({
      offers: [
        { label: 'IA générative', level: 2 },
        { label: 'Generative AI', level: 4 },
        { label: 'Réseau social pro', level: 3 },
      ],
      wants: [{ label: 'réseau social PRO', priority: 1 }],
    }),
  ]);
  expect(participants[0]).toMatchObject({
    offers: [
      { direction: 'offered', skillId: 'taxonomy-generative-ai', level: 4 },
      { direction: 'offered', skillId: 'list-reseau social pro', level: 3 },
    ],
    wants: [{ direction: 'wanted', skillId: 'list-reseau social pro', priority: 1 }],
  });
  expect(newSkillLabels).toEqual(['Réseau social pro']);
});

test('counts whoever is on the list as a volunteer for one pair, unless it says otherwise', () => {
  const { participants } = cohortFromList([
    buildImportedPerson({ row: 2, email: 'a@x.test', capacity: null, hasVolunteered: null }),
    buildImportedPerson({ row: 3, email: 'b@x.test', capacity: 3, hasVolunteered: false }),
  ]);
  expect(participants).toMatchObject([
    { capacity: 1, hasVolunteered: true },
    { capacity: 3, hasVolunteered: false },
  ]);
});

test('names people of one name who are kept apart', () => {
  const { namesakes } = cohortFromList([
    buildImportedPerson({ row: 2, email: 'a@x.test' }),
    buildImportedPerson({ row: 3, givenName: 'Zoé', email: 'z@x.test' }),
    buildImportedPerson({ row: 4, givenName: 'FAURE', familyName: 'anouk', email: 'b@x.test' }),
    buildImportedPerson({ row: 5, email: 'b@x.test' }),
  ]);
  expect(namesakes).toEqual([{ name: 'Anouk Faure', rows: [2, 4] }]);
});

test('leaves out a row that repeats the address of an earlier one', () => {
  const { participants, problems } = cohortFromList(
    [buildImportedPerson({ row: 2 }), buildImportedPerson({ row: 3, job: 'Chargée' })],
    { emailColumn: 'Courriel' },
  );
  expect(participants).toHaveLength(1);
  expect(problems).toEqual([
    {
      severity: 'error',
      row: 3,
      column: 'Courriel',
      value: 'anouk.faure@exemple.test',
      kind: 'repeated-person',
    },
  ]);
});

test('brings grades, teams, tags, wished partners and own fields to the engine', () => {
  const ada = buildImportedPerson({ row: 2, givenName: 'Ada', familyName: 'Byron', email: '' });
  const bob = buildImportedPerson({
    row: 3,
    givenName: 'Bob',
    familyName: 'Roy',
    email: 'bob@x.test',
    grade: 'G5',
    team: 'Red',
    motivationTags: ['IA'],
    customFields: { Sport: 'golf' },
    choiceReferences: ['Ada Byron', 'Nobody'],
  });
  const { participants, problems } = cohortFromList([ada, bob], { choicesColumn: 'Choices' });
  expect(participants[1]).toMatchObject({
    grade: 'G5',
    team: 'Red',
    motivationTags: ['IA'],
    customFields: { Sport: 'golf' },
    choices: ['row-000002'],
    isPaused: false,
    groupMinimum: 1,
    ratings: { mentoring: null, readiness: null },
  });
  expect(problems).toEqual([
    { severity: 'warning', row: 3, column: 'Choices', value: 'Nobody', kind: 'choice-not-on-list' },
  ]);
});
