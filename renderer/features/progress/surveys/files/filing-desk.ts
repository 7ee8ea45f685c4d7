import type { DomainContext, ProgrammeId, SurveyId } from '#shared/domain/ids.ts';
import type { FilingDesk, ReadFile } from '#shared/formats/check-in/file-responses.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { asId } from '#renderer/storage/ids.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { getSurvey, listInvitations, listSurveys } from '#renderer/storage/repositories/surveys.ts';

/** All that has to be known to decide on these files, as it stands now. */
export async function readFilingDesk(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
  files: readonly ReadFile[],
  context: Pick<DomainContext, 'today'>,
): Promise<FilingDesk> {
  const [surveys, invitations, pairs] = await Promise.all([
    listSurveys(database, programmeId),
    listInvitations(database, programmeId),
    listPairs(database, programmeId),
  ]);
  const known = new Set(surveys.map(({ id }) => id));
  const unknown = new Set(
    files.flatMap(({ reading }) =>
      reading.ok && !known.has(reading.value.content.surveyId)
        ? [reading.value.content.surveyId]
        : [],
    ),
  );
  return {
    surveys,
    invitations,
    elsewhere: await findElsewhere(database, [...unknown]),
    pairs,
    today: context.today,
    newResponseId: () => asId(crypto.randomUUID()),
  };
}

async function findElsewhere(
  database: BinomeDatabase,
  surveyIds: readonly SurveyId[],
): Promise<ReadonlyMap<SurveyId, string>> {
  const names = new Map<SurveyId, string>();
  for (const surveyId of surveyIds) {
    const survey = await getSurvey(database, surveyId);
    const programme = survey === null ? null : await getProgramme(database, survey.programmeId);
    if (programme !== null) names.set(surveyId, programme.name);
  }
  return names;
}
