import type { CalendarDate, CharterId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

/** `revised`: a later version has been agreed instead. */
export type CharterState = 'draft' | 'agreed' | 'revised';

export interface CharterClause {
  /** The shipped clause it came from (`charter-content.ts`); null for one written by hand. */
  readonly key: string | null;
  readonly text: string;
}

/** Charte: what both people of a pair agree on. One row a version; an agreed one is never rewritten. */
export interface Charter {
  readonly id: CharterId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  /** 1 for the first. */
  readonly version: number;
  readonly clauses: readonly CharterClause[];
  /** How often they meet and for how long, in their own words. */
  readonly cadence: string;
  /** The day each of them agreed; null while they have not. */
  readonly mentorAgreedOn: CalendarDate | null;
  readonly menteeAgreedOn: CalendarDate | null;
  readonly state: CharterState;
}

export const charterTransitions: TransitionTable<CharterState> = {
  draft: ['agreed'],
  agreed: ['revised'],
  revised: [],
};
