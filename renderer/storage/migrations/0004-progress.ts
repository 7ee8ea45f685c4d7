import type { Migration } from './migration.ts';

/**
 * What a programme brings about: assessments, surveys and their answers, practices, indicators, nudges,
 * kept views and reports. Nothing stored before changes: of all this there was none.
 */
export const progress: Migration = {
  version: 4,
  name: 'progress',
  stores: {
    assessments: 'id, fields.programmeId, fields.pairId',
    surveys: 'id, fields.programmeId',
    surveyTemplates: 'id',
    surveyInvitations: 'id, fields.programmeId, fields.surveyId',
    surveyResponses: 'id, fields.programmeId, fields.surveyId, fields.pairId',
    practices: 'id, fields.programmeId, fields.pairId',
    indicators: 'id, fields.programmeId',
    indicatorReadings: 'id, fields.programmeId, fields.indicatorId',
    interventions: 'id, fields.programmeId, fields.pairId',
    savedViews: 'id, fields.programmeId',
    progressReports: 'id, fields.programmeId',
  },
};
