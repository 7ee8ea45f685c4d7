import type { PairId, ProgrammeId, SessionId, SurveyId } from '#shared/domain/ids.ts';

/** Names, in the address of a pair, the turn to be decided there, such as `ended-early`. */
export const pairTurnParameter = 'turn';

/** The address of every screen, in one place. */
export const paths = {
  home: '/',
  welcome: '/welcome',
  newProgramme: '/programmes/new',
  settings: '/settings',
  overview: (id: ProgrammeId) => `/programmes/${id}/overview`,
  people: (id: ProgrammeId) => `/programmes/${id}/people`,
  importPeople: (id: ProgrammeId) => `/programmes/${id}/people/import`,
  pairing: (id: ProgrammeId) => `/programmes/${id}/pairing`,
  scenarios: (id: ProgrammeId) => `/programmes/${id}/pairing/scenarios`,
  rotation: (id: ProgrammeId) => `/programmes/${id}/pairing/rotation`,
  coverageReport: (id: ProgrammeId) => `/programmes/${id}/pairing/coverage`,
  fairnessRecord: (id: ProgrammeId) => `/programmes/${id}/pairing/fairness`,
  pair: (id: ProgrammeId, pairId: PairId) => `/programmes/${id}/pairs/${pairId}`,
  /** The charter among what there is to see of a pair. */
  pairCharter: (id: ProgrammeId, pairId: PairId) => `/programmes/${id}/pairs/${pairId}?tab=charter`,
  pairActions: (id: ProgrammeId, pairId: PairId) => `/programmes/${id}/pairs/${pairId}?tab=actions`,
  pairPractices: (id: ProgrammeId, pairId: PairId) =>
    `/programmes/${id}/pairs/${pairId}?tab=practices`,
  charter: (id: ProgrammeId, pairId: PairId) => `/programmes/${id}/pairs/${pairId}/charter`,
  sessions: (id: ProgrammeId) => `/programmes/${id}/sessions`,
  session: (id: ProgrammeId, sessionId: SessionId) => `/programmes/${id}/sessions/${sessionId}`,
  calendar: (id: ProgrammeId) => `/programmes/${id}/calendar`,
  progress: (id: ProgrammeId) => `/programmes/${id}/progress`,
  assessments: (id: ProgrammeId) => `/programmes/${id}/progress/assessments`,
  surveys: (id: ProgrammeId) => `/programmes/${id}/progress/surveys`,
  survey: (id: ProgrammeId, surveyId: SurveyId) => `/programmes/${id}/progress/surveys/${surveyId}`,
  practices: (id: ProgrammeId) => `/programmes/${id}/progress/practices`,
  indicators: (id: ProgrammeId) => `/programmes/${id}/progress/indicators`,
  progressReport: (id: ProgrammeId) => `/programmes/${id}/progress/report`,
  certificates: (id: ProgrammeId) => `/programmes/${id}/progress/certificates`,
  /** Where a pair is ended early, with its reason. */
  endPair: (id: ProgrammeId, pairId: PairId) =>
    `/programmes/${id}/pairs/${pairId}?${pairTurnParameter}=ended-early`,
  boardPrint: (id: ProgrammeId) => `/programmes/${id}/pairing/print`,
} as const;
