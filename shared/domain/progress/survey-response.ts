import type {
  CalendarDate,
  PairId,
  PersonId,
  ProgrammeId,
  SurveyId,
  SurveyItemId,
  SurveyResponseId,
} from '#shared/domain/ids.ts';
import type { SurveyRole } from './survey.ts';

/** A level, a score, the number of the chosen option from 0, or a text. */
export type SurveyAnswer = number | string;

export const responseSources = ['file', 'interview'] as const;
/** Whether it came by a check-in file or was noted by the coordinator while talking. */
export type ResponseSource = (typeof responseSources)[number];

/** Réponse: what one person answered to one survey. */
export interface SurveyResponse {
  readonly id: SurveyResponseId;
  readonly programmeId: ProgrammeId;
  readonly surveyId: SurveyId;
  /** Null in an anonymous survey. */
  readonly personId: PersonId | null;
  /** The person's pair when they answered; null in an anonymous survey, or without a pair. */
  readonly pairId: PairId | null;
  readonly role: SurveyRole;
  /** In an anonymous survey the day it opened, for its own day might tell who it was. */
  readonly answeredOn: CalendarDate;
  readonly source: ResponseSource;
  /** By item; what was left open is left out. */
  readonly answers: Readonly<Record<SurveyItemId, SurveyAnswer>>;
  /** Whether the person lets their words be quoted, without a name. */
  readonly mayQuote: boolean;
}
