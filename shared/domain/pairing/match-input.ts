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
  /** Takes part, but is to be given no new pair for now. */
  readonly isPaused: boolean;
  /** Empty when unknown. */
  readonly team: string;
  readonly grade: string;
  /** What the person hopes for, as short tags. */
  readonly motivationTags: readonly string[];
  /** The people they would like to be paired with, the dearest first. */
  readonly choices: readonly PersonId[];
  /** The latest ratings from 0 to 4; null where none was given. */
  readonly ratings: { readonly mentoring: number | null; readonly readiness: number | null };
  /** From 2 on: as mentor, leads one group of at least so many mentees, at most `capacity`, or nobody. */
  readonly groupMinimum: number;
  /** By the name of the field; a field that is not there is unknown. */
  readonly customFields: Readonly<Record<string, string>>;
}

export interface MentorAndMentee {
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
}

export const objectives = ['score', 'coverage', 'fairest', 'stable'] as const;
/**
 * `score`: the best total fit. `coverage`: the most people with at least one pair, locked ones too, then
 * the best total fit. `fairest`: the most people with a pair, then the worst pair as good as possible,
 * then the best total fit. `stable`: nobody and nobody else both prefer each other to whom they got; the
 * choices people stated come first, then fit.
 */
export type Objective = (typeof objectives)[number];

/** Someone who asked not to be paired with someone else. */
export interface Veto {
  readonly personId: PersonId;
  readonly otherId: PersonId;
}

/** Pairs that stand, of which a new proposal may dissolve only so many to make room for newcomers. */
export interface PairsToKeep {
  readonly pairs: readonly MentorAndMentee[];
  readonly mostMoved: number;
}

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
  readonly vetoes: readonly Veto[];
  /** Pairs of earlier rounds, in either direction, that may not be proposed again. */
  readonly pastPairs: readonly MentorAndMentee[];
  /** Whether people of the same team, or with the same manager, are kept apart. */
  readonly separateTeams: boolean;
  /** The grades of the firm from lowest to highest, by which grade gaps are counted. */
  readonly gradeOrder: readonly string[];
  /** Null when every pair that is not locked may change. */
  readonly keep: PairsToKeep | null;
}
