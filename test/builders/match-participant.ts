import { runId, type PersonId, type SkillId } from '#shared/domain/ids.ts';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import type {
  OfferedSkill,
  Priority,
  SkillLevel,
  WantedSkill,
} from '#shared/domain/people/person.ts';

/** Ids in tests are short words: the engine only compares them. */
export function personId(text: string): PersonId {
  return runId(text);
}

export function skillId(text: string): SkillId {
  return runId(text);
}

export function offer(skill: string, level: SkillLevel = 3): OfferedSkill {
  return { direction: 'offered', skillId: skillId(skill), level };
}

export function want(skill: string, priority: Priority = 1): WantedSkill {
  return { direction: 'wanted', skillId: skillId(skill), priority };
}

/** A volunteer with room for one pair who has left everything else blank. */
export function buildParticipant(
  id: string,
  overrides: Partial<MatchParticipant> = {},
): MatchParticipant {
  return {
    personId: personId(id),
    name: id,
    role: 'mentor',
    hasVolunteered: true,
    capacity: 1,
    managerId: null,
    department: '',
    site: '',
    languages: [],
    availability: [],
    offers: [],
    wants: [],
    isPaused: false,
    team: '',
    grade: '',
    motivationTags: [],
    choices: [],
    ratings: { mentoring: null, readiness: null },
    groupMinimum: 1,
    customFields: {},
    ...overrides,
  };
}

/** Who only mentors, called `mentor`. */
export function buildMentor(overrides: Partial<MatchParticipant> = {}): MatchParticipant {
  return buildParticipant('mentor', { role: 'mentor', ...overrides });
}

/** Who is only mentored, called `mentee`. */
export function buildMentee(overrides: Partial<MatchParticipant> = {}): MatchParticipant {
  return buildParticipant('mentee', { role: 'mentee', ...overrides });
}

export function buildRules(overrides: Partial<MatchRules> = {}): MatchRules {
  return {
    criteria: defaultCriteria,
    objective: 'score',
    seed: 1,
    lockedPairs: [],
    exclusions: [],
    vetoes: [],
    pastPairs: [],
    separateTeams: false,
    gradeOrder: [],
    keep: null,
    ...overrides,
  };
}
