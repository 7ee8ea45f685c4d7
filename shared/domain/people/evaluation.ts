import type { CalendarDate, EvaluationId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';

export const evaluationKinds = ['interview', 'evaluation'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

export const ratings = [0, 1, 2, 3, 4] as const;
/** 0 not at all, 4 entirely. */
export type Rating = (typeof ratings)[number];

/** What the coordinator noted of a person before pairing; confidential. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly programmeId: ProgrammeId;
  readonly personId: PersonId;
  readonly kind: EvaluationKind;
  readonly heldOn: CalendarDate;
  /** How well the person would teach as a mentor; null when not rated. */
  readonly mentoring: Rating | null;
  /** How ready the person is to learn and to be questioned; null when not rated. */
  readonly readiness: Rating | null;
  readonly note: string;
}

/** The ratings that count for pairing. */
export interface Ratings {
  readonly mentoring: Rating | null;
  readonly readiness: Rating | null;
}
