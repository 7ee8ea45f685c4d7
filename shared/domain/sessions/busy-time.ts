import type { BusyTimeId, Instant, PersonId } from '#shared/domain/ids.ts';

/** When someone cannot meet, read from a calendar file. What for is not kept. */
export interface BusyTime {
  readonly id: BusyTimeId;
  readonly personId: PersonId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The file it came from, so that the next import of it replaces it. */
  readonly source: string;
}
