import type { Space } from './operation.ts';

/**
 * Who may receive each table's rows. Exclusions hold the coordinator's private reasons, and a
 * scenario's rules repeat who must not meet whom, so both stay at home; so do the notes of interviews.
 *
 * A pair's breakdown is stored without what was said in interviews and whom people chose. The choices
 * themselves are part of an enrolment: they are told to the programme's coordinators, and rows of the
 * programme space go to nobody else. What the two people of a pair receive is the pair space.
 *
 * A note's table follows from who may read it, so that changing that moves it to another space. When
 * somebody cannot meet, and the files beside a note, are sent on by a decision of their own or not at all.
 *
 * Answers to surveys are told to the coordinator alone, and invitations hold the keys that they are
 * authenticated with; what a coordinator notes of a nudge is theirs, and so are views and reports.
 */
export const tableSpaces = {
  workspaces: 'private',
  programmes: 'programme',
  rounds: 'programme',
  people: 'programme',
  enrolments: 'programme',
  skills: 'programme',
  criteria: 'programme',
  exclusions: 'private',
  scenarios: 'private',
  pairs: 'programme',
  evaluations: 'private',
  criteriaProfiles: 'private',
  charters: 'pair',
  goals: 'pair',
  actions: 'pair',
  sessions: 'pair',
  sessionSeries: 'pair',
  agendaTemplates: 'programme',
  pairNotes: 'pair',
  coordinatorNotes: 'programme',
  privateNotes: 'private',
  attachments: 'private',
  busyTimes: 'private',
  assessments: 'pair',
  surveys: 'programme',
  surveyTemplates: 'programme',
  surveyInvitations: 'private',
  surveyResponses: 'private',
  practices: 'pair',
  indicators: 'programme',
  indicatorReadings: 'programme',
  interventions: 'private',
  savedViews: 'private',
  progressReports: 'private',
} as const satisfies Readonly<Record<string, Space>>;

/** A table that holds domain objects. */
export type EntityTable = keyof typeof tableSpaces;

export function isEntityTable(table: string): table is EntityTable {
  return Object.hasOwn(tableSpaces, table);
}

/** A table nobody thought of is private, so that a forgotten entry leaks nothing. */
export function spaceOfTable(table: string): Space {
  return isEntityTable(table) ? tableSpaces[table] : 'private';
}
