import type {
  CalendarDate,
  SurveyId,
  SurveyInvitationId,
  SurveyItemId,
} from '#shared/domain/ids.ts';
import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';
import type { Locale } from '#shared/domain/workspace.ts';

export const responseFormat = 'binome-answer';
export const responseVersion = 1;
/** The end of the name of a response file, by which people tell it from others. */
export const responseFileEnding = '.binome-answer.json';

/** What somebody answered in a check-in file, before anybody has checked that it fits. */
export interface ResponseContent {
  readonly surveyId: SurveyId;
  readonly invitationId: SurveyInvitationId;
  /** The language they read it in. */
  readonly locale: Locale;
  readonly mayQuote: boolean;
  /** Null in an anonymous survey: a day might tell who it was. */
  readonly answeredOn: CalendarDate | null;
  readonly answers: Readonly<Record<SurveyItemId, SurveyAnswer>>;
}

/** Content with the seal that came with it, which nothing has been made of yet. */
export interface SealedResponse {
  readonly content: ResponseContent;
  /** HMAC-SHA-256 in hexadecimal. */
  readonly seal: string;
}

/** The same text for the same content, and never for any other: what a response is sealed by. */
export function canonicalText(content: ResponseContent): string {
  const { surveyId, invitationId, locale, mayQuote, answeredOn } = content;
  // The newer `toSorted` is missing from browsers that may open a questionnaire.
  const answers = Object.entries(content.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    responseFormat,
    responseVersion,
    surveyId,
    invitationId,
    locale,
    mayQuote,
    answeredOn,
    answers,
  ]);
}
