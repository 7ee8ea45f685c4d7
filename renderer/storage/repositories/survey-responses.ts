import type {
  PairId,
  PersonId,
  ProgrammeId,
  SurveyId,
  SurveyItemId,
  SurveyResponseId,
} from '#shared/domain/ids.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  responseSources,
  type SurveyAnswer,
  type SurveyResponse,
} from '#shared/domain/progress/survey-response.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCount,
  isRecord,
  isText,
  readChoice,
  readDate,
  readFlag,
  readId,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listResponses(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly SurveyResponse[]> {
  return readFound(
    database.surveyResponses.where('fields.programmeId').equals(programmeId),
    readResponse,
  );
}

export function listResponsesTo(
  database: BinomeDatabase,
  surveyId: SurveyId,
): Promise<readonly SurveyResponse[]> {
  return readFound(
    database.surveyResponses.where('fields.surveyId').equals(surveyId),
    readResponse,
  );
}

/** Those of an anonymous survey name no pair, and are not among them. */
export function listResponsesOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly SurveyResponse[]> {
  return readFound(database.surveyResponses.where('fields.pairId').equals(pairId), readResponse);
}

function readResponse({ id, fields }: StoredRow): SurveyResponse | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const surveyId = readId<SurveyId>(fields, 'surveyId');
  if (!isId<SurveyResponseId>(id) || programmeId === null || surveyId === null) return null;
  return {
    id,
    programmeId,
    surveyId,
    personId: readId<PersonId>(fields, 'personId'),
    pairId: readId<PairId>(fields, 'pairId'),
    role: readChoice(fields, 'role', ['mentor', 'mentee'], 'mentee'),
    answeredOn: readDate(fields, 'answeredOn') ?? unknownDay,
    source: readChoice(fields, 'source', responseSources, 'file'),
    answers: readAnswers(fields),
    mayQuote: readFlag(fields, 'mayQuote'),
  };
}

function readAnswers(fields: Fields): SurveyResponse['answers'] {
  const value: unknown = fieldValue(fields, 'answers');
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [SurveyItemId, SurveyAnswer] =>
      isId<SurveyItemId>(entry[0]) && (isCount(entry[1]) || isText(entry[1])),
  );
  return Object.fromEntries(entries);
}
