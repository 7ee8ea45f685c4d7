import type { CalendarDate, ProgrammeId } from '#shared/domain/ids.ts';
import type { PairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export const programmeTypes = ['reverse', 'reciprocal'] as const;
/** `reverse`: juniors mentor leaders. `reciprocal`: both directions have goals of equal weight. */
export type ProgrammeType = (typeof programmeTypes)[number];

export type ProgrammeState =
  'draft' | 'enrolling' | 'matching' | 'active' | 'closing' | 'closed' | 'archived';

export const cadences = ['fortnightly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

export const holidayCalendars = ['none', 'france', 'england-wales'] as const;
/** Whose public holidays sessions are not planned on. */
export type HolidayCalendar = (typeof holidayCalendars)[number];

export interface Programme {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly type: ProgrammeType;
  readonly cadence: Cadence;
  /** Months from the start to the closing session. */
  readonly lengthMonths: number;
  readonly startsOn: CalendarDate;
  readonly holidays: HolidayCalendar;
  /** Days the firm is closed besides, in order. */
  readonly closedDays: readonly CalendarDate[];
  readonly pairing: PairingSettings;
  readonly state: ProgrammeState;
  /** When it was closed; null while it is not, and where the day is not known. */
  readonly closedOn: CalendarDate | null;
}

export const programmeTransitions: TransitionTable<ProgrammeState> = {
  draft: ['enrolling', 'archived'],
  enrolling: ['draft', 'matching', 'archived'],
  matching: ['enrolling', 'active', 'archived'],
  active: ['matching', 'closing'],
  closing: ['active', 'closed'],
  closed: ['closing', 'archived'],
  archived: ['closed'],
};
