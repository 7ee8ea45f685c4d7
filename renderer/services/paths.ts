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
} as const;
