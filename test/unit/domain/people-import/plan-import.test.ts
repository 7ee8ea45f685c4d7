import { describe, expect, test } from 'vitest';
import { runId, type SkillId } from '#shared/domain/ids.ts';
import { readPeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';
import { known, plan, programmeId } from './plan-people.ts';

test('enrols volunteers as accepted from today, and others as applied', () => {
  const outcome = plan({
    people: [
      buildImportedPerson({ row: 2, motivation: 'Apprendre', capacity: 2 }),
      buildImportedPerson({ row: 3, email: 'b@x.test', hasVolunteered: false }),
    ],
  });
  expect(outcome.newPersons).toHaveLength(2);
  expect(outcome.newEnrolments).toMatchObject([
    { programmeId, volunteeredOn: '2026-03-02', state: 'accepted', capacity: 2, isPrepared: false },
    { volunteeredOn: null, state: 'applied' },
  ]);
  expect(outcome.newEnrolments.map(({ personId }) => personId)).toEqual(
    outcome.newPersons.map(({ id }) => id),
  );
});

test('takes a list without columns for them as volunteers for one pair each', () => {
  const outcome = plan({
    people: [buildImportedPerson({ capacity: null, hasVolunteered: null })],
  });
  expect(outcome.newEnrolments).toMatchObject([
    { capacity: 1, volunteeredOn: '2026-03-02', state: 'accepted' },
  ]);
});

describe('skills', () => {
  const people = [
    buildImportedPerson({
      offers: [
        { label: 'IA générative', level: 3 },
        { label: 'Réseau social pro', level: 2 },
        { label: 'Vidéo courte', level: 4 },
      ],
      wants: [{ label: 'video courte', priority: 1 }],
    }),
  ];

  test('adds unknown ones once, in the words of the list', () => {
    const { newSkills, newPersons } = plan({ people });
    expect(newSkills.map(({ labels }) => labels.fr)).toEqual(['Réseau social pro', 'Vidéo courte']);
    const [network, video] = newSkills;
    expect(newPersons[0]?.claims).toEqual([
      { direction: 'offered', skillId: 'generative-ai', level: 3 },
      { direction: 'offered', skillId: network?.id, level: 2 },
      { direction: 'offered', skillId: video?.id, level: 4 },
      { direction: 'wanted', skillId: video?.id, priority: 1 },
    ]);
  });

  test('merges or leaves them out on choice', () => {
    const { newSkills, newPersons } = plan({
      people,
      choices: {
        duplicates: new Map(),
        skills: new Map([
          ['reseau social pro', { kind: 'merge', skillId: runId<SkillId>('social-media') }],
          ['video courte', { kind: 'leave-out' }],
        ]),
      },
    });
    expect(newSkills).toEqual([]);
    expect(newPersons[0]?.claims.map(({ skillId }) => skillId)).toEqual([
      'generative-ai',
      'social-media',
    ]);
  });
});

describe('managers', () => {
  test('are found among new and known people, whichever comes first', () => {
    const outcome = plan({
      people: [
        buildImportedPerson({ row: 2, email: 'a@x.test', managerReference: 'Zoé Sow' }),
        buildImportedPerson({
          row: 3,
          givenName: 'Zoé',
          familyName: 'Sow',
          email: 'z@x.test',
          managerReference: known.email,
        }),
      ],
      existingPersons: [known],
    });
    const [first, zoe] = outcome.newPersons;
    expect(first?.managerId).toBe(zoe?.id);
    expect(zoe?.managerId).toBe(known.id);
    expect(outcome.problems).toEqual([]);
  });

  test('who join the list later are linked to the people who named them', () => {
    const waiting = { ...known, managerReference: 'Zoé Sow', managerId: null };
    const outcome = plan({
      people: [buildImportedPerson({ givenName: 'Zoé', familyName: 'Sow', email: 'z@x.test' })],
      existingPersons: [waiting],
    });
    expect(outcome.updatedPersons).toMatchObject([
      { id: known.id, managerId: outcome.newPersons[0]?.id },
    ]);
  });
});

test('plans 10,000 rows without getting stuck', async () => {
  const file = await readPeopleFile(new TextEncoder().encode(buildPeopleListCsv(10_000)), 'x.csv');
  if (!file.ok) throw new Error(file.error.kind);
  const start = performance.now();
  const outcome = plan({ people: file.value.people });
  // About 80 ms alone; work that grows with the square of the rows would take a minute.
  expect(performance.now() - start).toBeLessThan(3000);
  expect(outcome.newPersons).toHaveLength(10_000);
});

test('gives somebody new what the list says and starts the rest plainly', () => {
  const { newPersons, newEnrolments } = plan({
    people: [
      buildImportedPerson({ team: 'Red', customFields: { Sport: 'golf' }, motivationTags: ['IA'] }),
    ],
  });
  expect(newPersons[0]).toMatchObject({ team: 'Red', customFields: { Sport: 'golf' } });
  expect(newEnrolments[0]).toMatchObject({
    isPaused: false,
    motivationTags: ['IA'],
    choices: [],
    groupMinimum: 1,
  });
});
