import type { Migration } from './migration.ts';

/**
 * The life of a pair: what it agreed on, when it meets, what is written of it. Nothing stored before
 * changes: a pair without a history has had none, a programme without closed days has none.
 */
export const sessions: Migration = {
  version: 3,
  name: 'sessions',
  stores: {
    charters: 'id, fields.programmeId, fields.pairId',
    goals: 'id, fields.programmeId, fields.pairId',
    actions: 'id, fields.programmeId, fields.pairId',
    sessions: 'id, fields.programmeId, *fields.pairIds',
    sessionSeries: 'id, fields.programmeId',
    agendaTemplates: 'id',
    pairNotes: 'id, fields.programmeId, fields.pairId',
    coordinatorNotes: 'id, fields.programmeId, fields.pairId',
    privateNotes: 'id, fields.programmeId, fields.pairId',
    attachments: 'id, fields.programmeId, fields.noteId',
    busyTimes: 'id, fields.personId',
    noteDrafts: 'id',
    lineDrafts: 'id',
  },
};
