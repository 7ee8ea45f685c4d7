import type { ProgrammeId, ProgressReportId, QuoteId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  reportSections,
  type ProgressReport,
  type Quote,
} from '#shared/domain/progress/progress-report.ts';
import { locales } from '#shared/domain/workspace.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isOneOf,
  isRecord,
  isText,
  readChoice,
  readId,
  readList,
  readText,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listProgressReports(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly ProgressReport[]> {
  return readFound(
    database.progressReports.where('fields.programmeId').equals(programmeId),
    readReport,
  );
}

function readReport({ id, fields }: StoredRow): ProgressReport | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<ProgressReportId>(id) || programmeId === null) return null;
  return {
    id,
    programmeId,
    locale: readChoice(fields, 'locale', locales, 'en'),
    title: readText(fields, 'title'),
    texts: readTexts(fieldValue(fields, 'texts')),
    quotes: readList(fields, 'quotes', isQuote),
  };
}

function readTexts(stored: unknown): ProgressReport['texts'] {
  if (!isRecord(stored)) return {};
  const entries = reportSections.flatMap((section) => {
    const text = stored[section];
    return isText(text) ? [[section, text] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isQuote(value: unknown): value is Quote {
  return (
    isRecord(value) &&
    isId<QuoteId>(value['id']) &&
    isText(value['text']) &&
    (value['role'] === null || isOneOf(value['role'], ['mentor', 'mentee']))
  );
}
