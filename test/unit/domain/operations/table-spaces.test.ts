import { describe, expect, it } from 'vitest';
import { spaceOfTable, tableSpaces } from '#shared/domain/operations/table-spaces.ts';

describe('the space of a table', () => {
  it.each(['journalEntries', 'somethingNew', '', 'constructor', '__proto__'])(
    'is private for %j, which nobody has entered',
    (table) => {
      expect(spaceOfTable(table)).toBe('private');
    },
  );

  it('keeps exclusions, and the scenarios that repeat them, on this computer', () => {
    expect(spaceOfTable('exclusions')).toBe('private');
    expect(spaceOfTable('scenarios')).toBe('private');
  });

  it('lets exactly these tables leave this computer', () => {
    const travelling = Object.entries(tableSpaces).filter(([, space]) => space !== 'private');
    expect(Object.fromEntries(travelling)).toEqual({
      programmes: 'programme',
      rounds: 'programme',
      people: 'programme',
      enrolments: 'programme',
      skills: 'programme',
      criteria: 'programme',
      pairs: 'programme',
      agendaTemplates: 'programme',
      coordinatorNotes: 'programme',
      surveys: 'programme',
      surveyTemplates: 'programme',
      indicators: 'programme',
      indicatorReadings: 'programme',
      charters: 'pair',
      goals: 'pair',
      actions: 'pair',
      sessions: 'pair',
      sessionSeries: 'pair',
      pairNotes: 'pair',
      assessments: 'pair',
      practices: 'pair',
    });
  });
});
