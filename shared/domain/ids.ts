import type { Brand } from '#shared/lib/brand.ts';

/** Every id is a UUIDv7: unique without a server, and sorted by time of creation. */
export type WorkspaceId = Brand<string, 'WorkspaceId'>;
export type ProgrammeId = Brand<string, 'ProgrammeId'>;
export type RoundId = Brand<string, 'RoundId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type EnrolmentId = Brand<string, 'EnrolmentId'>;
export type SkillId = Brand<string, 'SkillId'>;
export type CriterionId = Brand<string, 'CriterionId'>;
export type ExclusionId = Brand<string, 'ExclusionId'>;
export type ScenarioId = Brand<string, 'ScenarioId'>;
export type PairId = Brand<string, 'PairId'>;
export type EvaluationId = Brand<string, 'EvaluationId'>;
export type CriteriaProfileId = Brand<string, 'CriteriaProfileId'>;
export type CharterId = Brand<string, 'CharterId'>;
export type GoalId = Brand<string, 'GoalId'>;
export type MilestoneId = Brand<string, 'MilestoneId'>;
export type ActionId = Brand<string, 'ActionId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type SessionSeriesId = Brand<string, 'SessionSeriesId'>;
export type AgendaItemId = Brand<string, 'AgendaItemId'>;
export type AgendaTemplateId = Brand<string, 'AgendaTemplateId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;
export type BusyTimeId = Brand<string, 'BusyTimeId'>;
export type AssessmentId = Brand<string, 'AssessmentId'>;
export type SurveyId = Brand<string, 'SurveyId'>;
export type SurveyItemId = Brand<string, 'SurveyItemId'>;
export type SurveyTemplateId = Brand<string, 'SurveyTemplateId'>;
export type SurveyInvitationId = Brand<string, 'SurveyInvitationId'>;
export type SurveyResponseId = Brand<string, 'SurveyResponseId'>;
export type PracticeId = Brand<string, 'PracticeId'>;
export type IndicatorId = Brand<string, 'IndicatorId'>;
export type IndicatorReadingId = Brand<string, 'IndicatorReadingId'>;
export type InterventionId = Brand<string, 'InterventionId'>;
export type SavedViewId = Brand<string, 'SavedViewId'>;
export type ProgressReportId = Brand<string, 'ProgressReportId'>;
export type QuoteId = Brand<string, 'QuoteId'>;
export type CommandId = Brand<string, 'CommandId'>;
export type DeviceId = Brand<string, 'DeviceId'>;

/** An id for what no store holds: never a UUID, only distinct where it is used and the same in every run. */
export function runId<Id extends Brand<string, string>>(text: string): Id {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a brand exists for the compiler alone, so nothing could be checked
  return text as Id;
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-03-02T09:30:00.000Z`. */
export type Instant = Brand<string, 'Instant'>;

/** What a domain function may not find for itself: the time and fresh ids come from outside. */
export interface DomainContext {
  readonly now: Instant;
  readonly today: CalendarDate;
  /** A fresh UUIDv7, branded as what it is used for. */
  newId<Id extends Brand<string, string>>(): Id;
}
