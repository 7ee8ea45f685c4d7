import {
  runId,
  type CalendarDate,
  type SurveyId,
  type SurveyInvitationId,
} from '#shared/domain/ids.ts';
import type { SurveyAnswer } from '#shared/domain/progress/survey-response.ts';
import { locales } from '#shared/domain/workspace.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { decodeText } from '#shared/formats/table/decode-text.ts';
import { questionnaireMarker } from './questionnaire.ts';
import {
  responseFormat,
  responseVersion,
  type ResponseContent,
  type SealedResponse,
} from './response-content.ts';

/**
 * Larger than any answer to any questionnaire, be it words alone and each of their characters written out
 * as six; what is larger is not even read.
 */
export const maximumResponseBytes = 1024 * 1024;

export const responseFileProblems = [
  'too-large',
  /** The questionnaire itself came back, instead of what it saves. */
  'questionnaire',
  'cut-short',
  'newer-version',
  'not-a-response',
] as const;
export type ResponseFileProblem = (typeof responseFileProblems)[number];

/**
 * Reads what a check-in file saved. Nothing of it is to be believed until `isGenuine` has said so. It is
 * checked by hand: the usual validator tries to evaluate text as it is loaded, which the window forbids.
 */
export function readResponseFile(bytes: Uint8Array): Result<SealedResponse, ResponseFileProblem> {
  if (bytes.byteLength > maximumResponseBytes) return fail('too-large');
  const { text } = decodeText(bytes);
  if (text.trimStart().startsWith('<') && text.includes(questionnaireMarker))
    return fail('questionnaire');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(looksLikeBeginning(text) ? 'cut-short' : 'not-a-response');
  }
  if (!isRecord(value) || value['format'] !== responseFormat) return fail('not-a-response');
  const version = value['version'];
  if (typeof version !== 'number') return fail('not-a-response');
  if (version > responseVersion) return fail('newer-version');
  const response = readSealed(value);
  return response === null ? fail('not-a-response') : succeed(response);
}

function readSealed(value: Readonly<Record<string, unknown>>): SealedResponse | null {
  const { surveyId, invitationId, mayQuote, answeredOn, seal } = value;
  const locale = locales.find((one) => one === value['locale']);
  const answers = readAnswers(value['answers']);
  if (typeof surveyId !== 'string' || typeof invitationId !== 'string') return null;
  if (locale === undefined || typeof mayQuote !== 'boolean' || answers === null) return null;
  if (answeredOn !== null && !isDay(answeredOn)) return null;
  if (typeof seal !== 'string' || !/^[0-9a-f]{64}$/.test(seal)) return null;
  return {
    content: {
      surveyId: runId<SurveyId>(surveyId),
      invitationId: runId<SurveyInvitationId>(invitationId),
      locale,
      mayQuote,
      answeredOn,
      answers,
    },
    seal,
  };
}

function readAnswers(value: unknown): ResponseContent['answers'] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const isWhole = entries.every((entry): entry is [string, SurveyAnswer] => isAnswer(entry[1]));
  return isWhole ? Object.fromEntries(entries) : null;
}

function isAnswer(value: unknown): value is SurveyAnswer {
  return typeof value === 'string' || typeof value === 'number';
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInCalendar(value);
}

/** A day that no month has is taken for one of the next month, or for none at all. */
function isInCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function looksLikeBeginning(text: string): boolean {
  return text.trimStart().startsWith('{') && text.slice(0, 200).includes(responseFormat);
}
