import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPeopleFile, type PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { fixturePath } from '#test/builders/fixture-path.ts';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';

async function readFixture(name: string): Promise<PeopleFile> {
  const file = await readPeopleFile(new Uint8Array(await readFile(fixturePath(name))), name);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
}

function countRole(file: PeopleFile, role: string): number {
  return file.people.filter((person) => person.role === role).length;
}

test('reads the French list of 46 without a problem', async () => {
  const file = await readFixture('people-46-fr.csv');
  expect(file.problems).toEqual([]);
  expect(file.people).toHaveLength(46);
  expect([countRole(file, 'mentor'), countRole(file, 'mentee')]).toEqual([24, 22]);
  expect(file.people.filter(({ hasVolunteered }) => !hasVolunteered)).toHaveLength(3);
  expect(file.mapping).not.toContain(null);
  expect(file.people[0]).toEqual({
    row: 2,
    givenName: 'Fatou',
    familyName: "O'Brien",
    email: 'fatou.obrien@exemple.test',
    department: 'Ventes',
    site: 'Lille',
    job: 'Analyste Ventes',
    grade: 'junior',
    team: '',
    customFields: {},
    managerReference: 'Isabelle Çelik',
    role: 'mentor',
    offers: [
      { label: 'Attentes des nouvelles générations', level: 2 },
      { label: 'Prototypage et design thinking', level: 2 },
      { label: 'Tendances de consommation', level: 2 },
      { label: 'Développement durable', level: 3 },
    ],
    wants: [
      { label: "Finance d'entreprise", priority: 1 },
      { label: 'Management', priority: 1 },
    ],
    languages: ['en'],
    availability: ['mon-pm', 'fri-am'],
    capacity: 1,
    hasVolunteered: true,
    motivation: 'Je veux comprendre les usages de nos clients ;\net gagner du temps.',
    motivationTags: [],
    choiceReferences: [],
  });
});

test('reads the same people from a workbook, two rows lower', async () => {
  const csv = await readFixture('people-46-fr.csv');
  const workbook = await readFixture('people-46-fr.xlsx');
  expect(workbook.table.source).toEqual({ kind: 'xlsx', sheet: 'Participants' });
  expect(workbook.problems).toEqual([]);
  expect(workbook.people).toEqual(csv.people.map((person) => ({ ...person, row: person.row + 2 })));
});

test('reads the English list of 300 without a problem', async () => {
  const file = await readFixture('people-300-en.csv');
  expect(file.problems).toEqual([]);
  expect([countRole(file, 'mentor'), countRole(file, 'mentee')]).toEqual([160, 140]);
  expect(file.people[1]).toMatchObject({
    row: 3,
    givenName: 'Karim',
    familyName: 'GARNIER',
    managerReference: 'pascal.carpentier@exemple.test',
    offers: [
      { label: 'IA générative', level: 3 },
      { label: 'Outils collaboratifs', level: 2 },
    ],
    wants: [
      { label: 'Prise de parole', priority: 2 },
      { label: 'Stratégie', priority: 2 },
    ],
    languages: ['fr', 'de'],
  });
});

describe('the damaged list', () => {
  test('reports every damage at its row and column, and nothing else', async () => {
    const { problems } = await readFixture('people-22-damaged.csv');
    const offers = 'Compétences proposées (niveau)';
    expect(
      problems.map(({ severity, row, column, value, kind }) => [
        severity,
        row,
        column,
        value,
        kind,
      ]),
    ).toEqual([
      ['warning', 4, 'Courriel', '', 'missing-email'],
      ['warning', 5, 'Courriel', 'bao.tanaka@exemple.test', 'email-of-another-person'],
      ['error', 7, 'Rôle souhaité', 'parrain', 'unknown-role'],
      ['warning', 8, 'Capacité', 'deux', 'capacity-not-a-number'],
      ['error', 9, 'Prénom', 'sofia.muller@exemple.test', 'missing-name'],
      ['warning', 10, 'Nom', '?ukasz', 'unreadable-character'],
      ['warning', 10, offers, 'SEO (9)', 'level-out-of-range'],
      ['warning', 10, offers, 'SEO (9) | | IA (x)', 'empty-claim'],
      ['warning', 10, offers, 'IA (x)', 'level-not-a-number'],
      ['warning', 11, 'Responsable hiérarchique', 'Olivier Picard', 'own-manager'],
      ['warning', 12, 'Nom', '=HYPERLINK("http://exemple.test";"clic")', 'formula-kept-as-text'],
      ['warning', 21, 'Nom', '?ukasz', 'unreadable-character'],
      ['error', 24, '', 'Isabelle', 'repeated-row'],
      ['error', 25, '', 'fin de fichier', 'too-few-cells'],
    ]);
  });

  test('imports every other row, hostile cells as plain text', async () => {
    const { people, table } = await readFixture('people-22-damaged.csv');
    expect(table.source).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(people.map(({ row }) => row)).toEqual([
      2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ]);
    const byRow = new Map(people.map((person) => [person.row, person]));
    expect(byRow.get(5)).toMatchObject({ givenName: 'Emma', email: '' });
    expect(byRow.get(6)).toMatchObject({ givenName: 'Bao', email: 'bao.tanaka@exemple.test' });
    expect(byRow.get(8)).toMatchObject({ capacity: 1 });
    expect(byRow.get(10)?.offers).toEqual([
      { label: 'SEO', level: 3 },
      { label: 'IA', level: 3 },
    ]);
    expect(byRow.get(11)).toMatchObject({ managerReference: '', hasVolunteered: false });
    expect(byRow.get(12)?.familyName).toBe('=HYPERLINK("http://exemple.test";"clic")');
    expect(byRow.get(13)?.motivation).toBe('<img src=x onerror=alert(1)>');
  });
});

test('reports its progress and can be stopped', async () => {
  const bytes = new TextEncoder().encode(buildPeopleListCsv(5000));
  const steps: number[] = [];
  const file = await readPeopleFile(bytes, 'x.csv', {
    onProgress: ({ done, total }) => {
      expect(total).toBe(5000);
      steps.push(done);
    },
  });
  expect(file.ok && file.value.people.length).toBe(5000);
  expect(steps).toEqual([2000, 4000]);
  const stopped = readPeopleFile(bytes, 'x.csv', {
    onProgress: () => {
      throw new Error('stopped');
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
});

test('reads 10,000 rows', async () => {
  const file = await readPeopleFile(new TextEncoder().encode(buildPeopleListCsv(10_000)), 'x.csv');
  if (!file.ok) throw new Error(file.error.kind);
  expect(file.value.people).toHaveLength(10_000);
  expect(file.value.problems).toEqual([]);
});
