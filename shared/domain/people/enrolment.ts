import type { CalendarDate, EnrolmentId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';
import type { AvailabilitySlot } from './availability.ts';

export const roles = ['mentor', 'mentee', 'both'] as const;
/** Mentor is the junior who teaches; mentee is the senior who learns. */
export type Role = (typeof roles)[number];

export type EnrolmentState =
  'invited' | 'applied' | 'accepted' | 'waitlisted' | 'declined' | 'withdrawn';

/** A person in a programme. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly programmeId: ProgrammeId;
  readonly personId: PersonId;
  readonly role: Role;
  /** Null while the person has not volunteered: they are then never paired. */
  readonly volunteeredOn: CalendarDate | null;
  /** How many pairs the person can keep at once, 1 or more, in each of their roles. */
  readonly capacity: number;
  readonly availability: readonly AvailabilitySlot[];
  readonly motivation: string;
  readonly isPrepared: boolean;
  /** Takes part, but is to be given no new pair for now. */
  readonly isPaused: boolean;
  /** What the person hopes for, as short tags. */
  readonly motivationTags: readonly string[];
  /** The people they would like to be paired with, the dearest first. */
  readonly choices: readonly PersonId[];
  /** From 2 on: as mentor, leads one group of at least so many mentees, at most `capacity`. */
  readonly groupMinimum: number;
  readonly state: EnrolmentState;
}

export const enrolmentTransitions: TransitionTable<EnrolmentState> = {
  invited: ['applied', 'accepted', 'declined', 'withdrawn'],
  applied: ['accepted', 'waitlisted', 'declined', 'withdrawn'],
  accepted: ['waitlisted', 'withdrawn'],
  waitlisted: ['accepted', 'declined', 'withdrawn'],
  declined: ['applied'],
  withdrawn: ['applied'],
};
