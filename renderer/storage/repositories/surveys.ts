import type {
  PersonId,
  ProgrammeId,
  SurveyId,
  SurveyInvitationId,
  SurveyItemId,
  SurveyTemplateId,
} from '#shared/domain/ids.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  surveyAudiences,
  surveyItemKinds,
  surveyMeasures,
  surveyPurposes,
  surveyTransitions,
  type LocalText,
  type Survey,
  type SurveyInvitation,
  type SurveyItem,
  type SurveyTemplate,
} from '#shared/domain/progress/survey.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isListOf,
  isOneOf,
  isRecord,
  isText,
  readChoice,
  readDate,
  readFlag,
  readId,
  readList,
  readRows,
  readState,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listSurveys(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Survey[]> {
  return readFound(database.surveys.where('fields.programmeId').equals(programmeId), readSurvey);
}

export function countSurveys(database: BinomeDatabase, programmeId: ProgrammeId): Promise<number> {
  return database.surveys.where('fields.programmeId').equals(programmeId).count();
}

export async function getSurvey(database: BinomeDatabase, id: SurveyId): Promise<Survey | null> {
  const row = await database.surveys.get(id);
  return row === undefined ? null : readSurvey(row);
}

export function readSurvey({ id, fields }: StoredRow): Survey | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<SurveyId>(id) || programmeId === null) return null;
  const opensOn = readDate(fields, 'opensOn') ?? unknownDay;
  return {
    id,
    programmeId,
    purpose: readChoice(fields, 'purpose', surveyPurposes, 'own'),
    title: readLocalText(fields, 'title'),
    intro: readLocalText(fields, 'intro'),
    items: readList(fields, 'items', isSurveyItem),
    audience: readChoice(fields, 'audience', surveyAudiences, 'everyone'),
    // Of a damaged row the careful reading: what may be anonymous is.
    isAnonymous: fieldValue(fields, 'isAnonymous') !== false,
    opensOn,
    dueOn: readDate(fields, 'dueOn') ?? opensOn,
    state: readState(fields, surveyTransitions, 'closed'),
  };
}

export async function listSurveyTemplates(
  database: BinomeDatabase,
): Promise<readonly SurveyTemplate[]> {
  return readRows(await database.surveyTemplates.toArray(), readSurveyTemplate);
}

function readSurveyTemplate({ id, fields }: StoredRow): SurveyTemplate | null {
  if (!isId<SurveyTemplateId>(id)) return null;
  return {
    id,
    title: readLocalText(fields, 'title'),
    intro: readLocalText(fields, 'intro'),
    items: readList(fields, 'items', isSurveyItem),
  };
}

export function listInvitations(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly SurveyInvitation[]> {
  return readFound(
    database.surveyInvitations.where('fields.programmeId').equals(programmeId),
    readInvitation,
  );
}

export function listInvitationsTo(
  database: BinomeDatabase,
  surveyId: SurveyId,
): Promise<readonly SurveyInvitation[]> {
  return readFound(
    database.surveyInvitations.where('fields.surveyId').equals(surveyId),
    readInvitation,
  );
}

function readInvitation({ id, fields }: StoredRow): SurveyInvitation | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const surveyId = readId<SurveyId>(fields, 'surveyId');
  if (!isId<SurveyInvitationId>(id) || programmeId === null || surveyId === null) return null;
  return {
    id,
    programmeId,
    surveyId,
    personId: readId<PersonId>(fields, 'personId'),
    role: readChoice(fields, 'role', ['mentor', 'mentee'], 'mentee'),
    key: readText(fields, 'key'),
    isUsed: readFlag(fields, 'isUsed'),
  };
}

function readLocalText(fields: Fields, name: string): LocalText {
  const value: unknown = fieldValue(fields, name);
  return isLocalText(value) ? { en: value.en, fr: value.fr } : { en: '', fr: '' };
}

function isLocalText(value: unknown): value is LocalText {
  return isRecord(value) && isText(value['en']) && isText(value['fr']);
}

function isSurveyItem(value: unknown): value is SurveyItem {
  return (
    isRecord(value) &&
    isId<SurveyItemId>(value['id']) &&
    isOneOf(value['kind'], surveyItemKinds) &&
    isLocalText(value['text']) &&
    isListOf(value['options'], isLocalText) &&
    (value['measure'] === null || isOneOf(value['measure'], surveyMeasures)) &&
    typeof value['isRequired'] === 'boolean'
  );
}
