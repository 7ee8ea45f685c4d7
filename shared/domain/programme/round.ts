import type { CalendarDate, ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export type RoundState = 'planned' | 'active' | 'closed';

/** One rotation of pairs inside a programme. */
export interface Round {
  readonly id: RoundId;
  readonly programmeId: ProgrammeId;
  /** 1 for the first round of the programme. */
  readonly number: number;
  readonly startsOn: CalendarDate;
  readonly state: RoundState;
}

export const roundTransitions: TransitionTable<RoundState> = {
  planned: ['active'],
  active: ['planned', 'closed'],
  closed: ['active'],
};
