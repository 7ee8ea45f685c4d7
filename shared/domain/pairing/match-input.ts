import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MatchCriterion } from './criterion.ts';

/** Everything the engine knows of one person. Plain data, so that it crosses to a worker. */
export interface MatchParticipant {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly hasVolunteered: boolean;
  /** Pairs the person can keep at once in each of their roles, 1 or more. */
  readonly capacity: number;
  /** The manager, when on the list; the whole chain upwards is followed. */
  readonly managerId: PersonId | null;
  /** Empty when unknown. */
  readonly department: string;
  readonly site: string;
  readonly languages: readonly string[];
  readonly availability: readonly AvailabilitySlot[];
  readonly offers: readonly OfferedSkill[];
  readonly wants: readonly WantedSkill[];
}

export interface MentorAndMentee {
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
}

export const objectives = ['score', 'coverage'] as const;
/** `score`: the best total fit. `coverage`: the most people paired, then the best total fit. */
export type Objective = (typeof objectives)[number];

/** The rules of one matching run: with the same participants they always give the same pairs. */
export interface MatchRules {
  readonly criteria: readonly MatchCriterion[];
  readonly objective: Objective;
  /** Decides between equally good results; any integer. */
  readonly seed: number;
  /** Pairs to keep whatever their score. */
  readonly lockedPairs: readonly MentorAndMentee[];
  /** People who must not be paired with each other, in either direction. */
  readonly exclusions: readonly (readonly [PersonId, PersonId])[];
  /** Pairs of earlier rounds, in either direction; never proposed again. */
  readonly pastPairs: readonly MentorAndMentee[];
}
