import type {
  CalendarDate,
  IndicatorId,
  IndicatorReadingId,
  ProgrammeId,
} from '#shared/domain/ids.ts';

export const kpiNames = [
  'match-rate',
  'charter-rate',
  'time-to-first-session',
  'adherence',
  'leader-cancellations',
  'contact-time',
  'skill-gain',
  'normalised-gain',
  'reciprocity',
  'practices-kept',
  'trust',
  'trust-gap',
  'nps',
  'goal-attainment',
  'completion',
  'response-rate',
] as const;
/** The figures that follow by formula from what is recorded. */
export type KpiName = (typeof kpiNames)[number];

export const indicatorAims = ['higher', 'lower'] as const;
/** Whether more or less of it is better. */
export type IndicatorAim = (typeof indicatorAims)[number];

/** Indicateur: a figure the programme is judged by, against a baseline and a target chosen before the start. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly programmeId: ProgrammeId;
  /** The formula it follows; null for one whose readings are entered. */
  readonly kpi: KpiName | null;
  /** Empty when it follows a formula, which has a name in both languages. */
  readonly name: string;
  /** Such as “%” or “posts a month”; empty when it follows a formula. */
  readonly unit: string;
  /** Null when nobody measured before the start. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly aim: IndicatorAim;
  /** How it is measured, what to bear in mind; may be empty. */
  readonly note: string;
}

/** One reading of an indicator without a formula. */
export interface IndicatorReading {
  readonly id: IndicatorReadingId;
  readonly programmeId: ProgrammeId;
  readonly indicatorId: IndicatorId;
  readonly on: CalendarDate;
  readonly value: number;
  /** Where the figure comes from; may be empty. */
  readonly source: string;
  readonly note: string;
}
