import { describe, expect, test } from 'vitest';
import { runId, type DomainContext, type ProgrammeId, type SkillId } from '#shared/domain/ids.ts';
import {
  planImport,
  type ImportPlan,
  type PlanImportInput,
} from '#shared/domain/people-import/plan-import.ts';
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
    newId: () => runId(`new-${++count}`),
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
