import type { CalendarDate, ProgrammeId, RoundId, SavedViewId } from '#shared/domain/ids.ts';

/** What part of a programme the charts show, and as of when. Null leaves a side open. */
export interface ProgressFilter {
  /** The first and the last day counted, both included. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly roundId: RoundId | null;
  /** Pairs with somebody of that department, or at that site. */
  readonly department: string | null;
  readonly site: string | null;
  /** Nothing that happened after that day is known; null for today. */
  readonly asOf: CalendarDate | null;
}

export const noFilter: ProgressFilter = {
  from: null,
  to: null,
  roundId: null,
  department: null,
  site: null,
  asOf: null,
};

/** A filter kept by name. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly filter: ProgressFilter;
}
