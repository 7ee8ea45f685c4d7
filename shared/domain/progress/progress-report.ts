import type { ProgrammeId, ProgressReportId, QuoteId } from '#shared/domain/ids.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import type { SurveyRole } from './survey.ts';

export const reportSections = [
  'purpose',
  'participation',
  'reaction',
  'learning',
  'behaviour',
  'results',
  'stories',
  'limits',
  'next-steps',
] as const;
/** The sections of a programme report, in its order. */
export type ReportSection = (typeof reportSections)[number];

/** Somebody's words, chosen for a report; only words that the person lets be quoted. */
export interface Quote {
  readonly id: QuoteId;
  readonly text: string;
  readonly role: SurveyRole | null;
}

/** What the coordinator wrote into a report in one language; its figures are worked out anew each time. */
export interface ProgressReport {
  readonly id: ProgressReportId;
  readonly programmeId: ProgrammeId;
  readonly locale: Locale;
  readonly title: string;
  /** By section; a section left out has the text that Binôme proposes. */
  readonly texts: Readonly<Partial<Record<ReportSection, string>>>;
  readonly quotes: readonly Quote[];
}
