import type { ExclusionId, Instant, PersonId, ProgrammeId } from '#shared/domain/ids.ts';

/** Two people who must not be paired, in either direction. */
export interface Exclusion {
  readonly id: ExclusionId;
  readonly programmeId: ProgrammeId;
  readonly personIds: readonly [PersonId, PersonId];
  /** Who of the two asked for it, a veto; null when the coordinator decided. */
  readonly askedBy: PersonId | null;
  /** Known to the coordinator alone; may be empty. */
  readonly privateReason: string;
  readonly createdAt: Instant;
}
