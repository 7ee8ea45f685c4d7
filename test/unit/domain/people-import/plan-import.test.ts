import { describe, expect, test } from 'vitest';
import type { DomainContext, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import {
  planImport,
  type ImportPlan,
  type PlanImportInput,
} from '#shared/domain/people-import/plan-import.ts';
import { runId } from '#shared/domain/people-import/run-id.ts';
import { skillTaxonomy } from '#shared/domain/people/skill-taxonomy.ts';
import { readPeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { buildEnrolment, buildPerson, day, moment, testId } from '#test/builders/entities.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';

const programmeId = testId<ProgrammeId>(0x10);
const skills = skillTaxonomy.map((skill) => ({ ...skill, id: runId<SkillId>(skill.key) }));

function plan(overrides: Partial<PlanImportInput>): ImportPlan {
  let count = 0;
  const context: DomainContext = {
    now: moment('2026-03-02T09:00:00.000Z'),
    today: day('2026-03-02'),
    newId: <Id extends string>() => runId<Id>(`new-${++count}`),
  };
  return planImport(
    {
      people: [],
      existingPersons: [],
      existingEnrolments: [],
      skills,
      choices: { duplicates: new Map(), skills: new Map() },
      programmeId,
      managerColumn: 'Manager',
      ...overrides,
    },
    context,
  );
}

const known = buildPerson({
  id: testId(1),
  givenName: 'Anouk',
  familyName: 'Faure',
  email: 'anouk.faure@exemple.test',
  department: 'Ventes',
  job: 'Stagiaire',
  claims: [
    { direction: 'offered', skillId: runId('finance'), level: 1 },
    { direction: 'wanted', skillId: runId('strategy'), priority: 3 },
  ],
});

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
