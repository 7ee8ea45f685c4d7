import type { ProgrammeId } from '#shared/domain/ids.ts';

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
  boardPrint: (id: ProgrammeId) => `/programmes/${id}/pairing/print`,
} as const;
