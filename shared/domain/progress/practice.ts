import type {
  CalendarDate,
  PairId,
  PersonId,
  PracticeId,
  ProgrammeId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { TransitionTable } from '#shared/domain/transition.ts';

export type PracticeState = 'tried' | 'adopted' | 'abandoned';

/** Whether a practice was still in use some 90 days after it was adopted. */
export interface PracticeCheck {
  readonly on: CalendarDate;
  readonly isKept: boolean;
  /** Empty when nothing was added. */
  readonly note: string;
}

/** Pratique adoptée: what somebody does differently at work because of the programme. */
export interface Practice {
  readonly id: PracticeId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  /** Who works this way: one of the two, or both. */
  readonly personIds: readonly PersonId[];
  readonly skillId: SkillId | null;
  /** What changed at work. */
  readonly title: string;
  /** How one can tell; empty while nobody said. */
  readonly evidence: string;
  readonly state: PracticeState;
  readonly triedOn: CalendarDate;
  /** Null while it is only tried. */
  readonly adoptedOn: CalendarDate | null;
  /** The check at 90 days; null while it was not made. */
  readonly check: PracticeCheck | null;
  /** Null unless abandoned. */
  readonly abandonedOn: CalendarDate | null;
  /** Why it was abandoned; empty unless it was. */
  readonly abandonReason: string;
}

export const practiceTransitions: TransitionTable<PracticeState> = {
  tried: ['adopted', 'abandoned'],
  adopted: ['tried', 'abandoned'],
  abandoned: ['tried', 'adopted'],
};
