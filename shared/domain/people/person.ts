import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

/** `erased`: the identity is gone at the person's request; only counts remain. */
export type PersonState = 'active' | 'erased';

export const skillDirections = ['offered', 'wanted'] as const;
/** Whether the person can teach the skill or wants to learn it. */
export type SkillDirection = (typeof skillDirections)[number];

/** 0 none, 1 aware, 2 with guidance, 3 autonomous, 4 teaches others. */
export type SkillLevel = 0 | 1 | 2 | 3 | 4;

/** 3 is the most wanted. */
export type Priority = 1 | 2 | 3;

export interface OfferedSkill {
  readonly direction: 'offered';
  readonly skillId: SkillId;
  readonly level: SkillLevel;
}

export interface WantedSkill {
  readonly direction: 'wanted';
  readonly skillId: SkillId;
  readonly priority: Priority;
}

/** One person, one skill, offered or wanted. A person has at most one claim per skill and direction. */
export type SkillClaim = OfferedSkill | WantedSkill;

export interface Person {
  readonly id: PersonId;
  /** Either name may be empty, not both. */
  readonly givenName: string;
  readonly familyName: string;
  /** Empty when unknown. */
  readonly email: string;
  readonly department: string;
  readonly site: string;
  readonly job: string;
  readonly grade: string;
  readonly team: string;
  /** What the firm notes beside; by the name of the field, never an empty value. */
  readonly customFields: Readonly<Record<string, string>>;
  /** The person's own manager, when on the list. */
  readonly managerId: PersonId | null;
  /** The manager as the list named them, kept because the manager may join the list later. */
  readonly managerReference: string;
  /** ISO 639-1 codes in lower case. */
  readonly languages: readonly string[];
  readonly claims: readonly SkillClaim[];
  readonly state: PersonState;
}

export const personTransitions: TransitionTable<PersonState> = {
  active: ['erased'],
  erased: [],
};

/** The name as read aloud: given name, then family name. */
export function displayName(person: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${person.givenName} ${person.familyName}`.trim();
}
