import type { CalendarDate, Instant } from '#shared/domain/ids.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import type { Criterion } from '#shared/domain/pairing/criterion.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { Brand } from '#shared/lib/brand.ts';
import { asId } from '#renderer/storage/ids.ts';

/** A UUIDv7 that is the same in every run: the larger the number, the later the id. */
export function testId<Id extends Brand<string, string>>(number: number): Id {
  return asId<Id>(`01970000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`);
}

export function day(text: string): CalendarDate {
  return asId<CalendarDate>(text);
}

export function moment(text: string): Instant {
  return asId<Instant>(text);
}

const someProgramme = testId<Programme['id']>(0x10);

export function buildWorkspace(overrides: Partial<Workspace> = {}): Workspace {
  return { id: testId(1), name: 'Maison Aubert', locale: 'fr', state: 'open', ...overrides };
}

export function buildProgramme(overrides: Partial<Programme> = {}): Programme {
  return {
    id: someProgramme,
    name: 'Digital 2026',
    type: 'reverse',
    cadence: 'monthly',
    lengthMonths: 6,
    startsOn: day('2026-03-02'),
    holidays: 'france',
    closedDays: [day('2026-05-15')],
    pairing: defaultPairingSettings,
    state: 'draft',
    closedOn: null,
    ...overrides,
  };
}

export function buildRound(overrides: Partial<Round> = {}): Round {
  return {
    id: testId(0x20),
    programmeId: someProgramme,
    number: 1,
    startsOn: day('2026-03-02'),
    state: 'planned',
    ...overrides,
  };
}

export function buildPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: testId(0x30),
    givenName: 'Élise',
    familyName: 'D’Almeida',
    email: 'elise@example.org',
    department: 'Marketing',
    site: 'Lyon',
    job: 'Analyst',
    grade: 'B2',
    team: 'Growth',
    customFields: { School: 'Lyon' },
    managerId: null,
    managerReference: 'Paul Roche',
    languages: ['fr', 'en'],
    claims: [
      { direction: 'offered', skillId: testId(0x51), level: 3 },
      { direction: 'wanted', skillId: testId(0x52), priority: 2 },
    ],
    state: 'active',
    ...overrides,
  };
}

export function buildEnrolment(overrides: Partial<Enrolment> = {}): Enrolment {
  return {
    id: testId(0x40),
    programmeId: someProgramme,
    personId: testId(0x30),
    role: 'mentor',
    volunteeredOn: day('2026-02-01'),
    capacity: 2,
    availability: ['tue-pm', 'thu-am'],
    motivation: 'To learn how decisions are made.',
    isPrepared: false,
    isPaused: false,
    motivationTags: ['strategy'],
    choices: [testId(0x31)],
    groupMinimum: 1,
    state: 'accepted',
    ...overrides,
  };
}

export function buildSkill(overrides: Partial<Skill> = {}): Skill {
  return {
    id: testId(0x51),
    labels: { en: 'Search engines', fr: 'Référencement' },
    aliases: ['SEO'],
    usualDirection: 'junior-to-senior',
    ...overrides,
  };
}

export function buildCriterion(overrides: Partial<Criterion> = {}): Criterion {
  return {
    id: testId(0x60),
    programmeId: someProgramme,
    measure: 'needs',
    kind: 'weight',
    weight: 8,
    state: 'on',
    ...overrides,
  };
}

export function buildExclusion(overrides: Partial<Exclusion> = {}): Exclusion {
  return {
    id: testId(0x70),
    programmeId: someProgramme,
    personIds: [testId(0x30), testId(0x31)],
    askedBy: null,
    privateReason: 'A past conflict.',
    createdAt: moment('2026-02-03T08:00:00.000Z'),
    ...overrides,
  };
}

export function buildScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    id: testId(0x80),
    programmeId: someProgramme,
    roundId: testId(0x20),
    createdAt: moment('2026-02-10T09:30:00.000Z'),
    name: 'More coverage',
    rules: {
      criteria: [{ measure: 'needs', kind: 'must', weight: 8, state: 'on' }],
      objective: 'coverage',
      seed: 7,
      lockedPairs: [{ mentorId: testId(0x30), menteeId: testId(0x31) }],
      exclusions: [[testId(0x30), testId(0x32)]],
      vetoes: [{ personId: testId(0x30), otherId: testId(0x34) }],
      pastPairs: [],
      separateTeams: true,
      gradeOrder: ['B1', 'B2'],
      keep: { pairs: [{ mentorId: testId(0x30), menteeId: testId(0x31) }], mostMoved: 1 },
    },
    pairs: [{ mentorId: testId(0x30), menteeId: testId(0x31), score: 76, isLocked: true }],
    needs: { wanted: 5, covered: 3 },
    isProvenOptimal: true,
    fingerprint: '9484c908179daa2a',
    totals: { score: 152, pairs: 2, mean: 76, worst: 70 },
    unmatched: [
      {
        personId: testId(0x33),
        role: 'mentee',
        reasons: [
          { kind: 'all-blocked', counts: [{ by: 'reporting-line', count: 1 }] },
          {
            kind: 'partners-taken',
            possible: 2,
            bestAlternative: { personId: testId(0x30), score: 61 },
          },
          { kind: 'nobody-offers', skillIds: [testId(0x52)] },
        ],
      },
    ],
    state: 'draft',
    ...overrides,
  };
}

export function buildPair(overrides: Partial<Pair> = {}): Pair {
  return {
    id: testId(0x90),
    programmeId: someProgramme,
    roundId: testId(0x20),
    scenarioId: testId(0x80),
    mentorId: testId(0x30),
    menteeId: testId(0x31),
    score: 82.5,
    breakdown: [
      {
        measure: 'needs',
        points: 40,
        of: 40,
        reason: {
          kind: 'needs-met',
          metSkillIds: [testId(0x51)],
          partlyMetSkillIds: [],
          missedSkillIds: [],
        },
      },
      { measure: 'site', points: 2.5, of: 5, reason: { kind: 'not-known' } },
    ],
    state: 'proposed',
    overrideReason: '',
    isLocked: false,
    acceptedOn: null,
    activeOn: null,
    history: [{ to: 'paused', on: day('2026-04-01'), reason: null, note: 'On leave' }],
    ...overrides,
  };
}

export function buildEvaluation(overrides: Partial<Evaluation> = {}): Evaluation {
  return {
    id: testId(0xa0),
    programmeId: someProgramme,
    personId: testId(0x30),
    kind: 'interview',
    heldOn: day('2026-02-05'),
    mentoring: 3,
    readiness: null,
    note: 'Explains with patience.',
    ...overrides,
  };
}

export function buildCriteriaProfile(overrides: Partial<CriteriaProfile> = {}): CriteriaProfile {
  return {
    id: testId(0xb0),
    name: 'Needs first',
    criteria: [
      { measure: 'needs', kind: 'must', weight: 8, state: 'on' },
      {
        measure: 'availability',
        kind: 'weight',
        weight: 3,
        state: 'off',
        option: { kind: 'minutes', minutes: 90 },
      },
    ],
    settings: {
      objective: 'fairest',
      seed: 7,
      separateTeams: true,
      noRepeatRounds: 3,
      gradeOrder: ['B1', 'B2'],
    },
    createdAt: moment('2026-02-04T10:00:00.000Z'),
    ...overrides,
  };
}
