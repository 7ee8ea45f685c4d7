import { describe, expect, test } from 'vitest';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { buildParticipant, offer, want } from '#test/builders/match-participant.ts';

describe('the order of people of the same name, department and site', () => {
  const details: readonly (readonly [
    string,
    Partial<MatchParticipant>,
    Partial<MatchParticipant>,
  ])[] = [
    ['role', { role: 'mentee' }, { role: 'mentor' }],
    ['team', { team: 'Growth' }, { team: 'Risk' }],
    ['grade', { grade: 'B1' }, { grade: 'C1' }],
    ['languages', { languages: ['de'] }, { languages: ['fr', 'en'] }],
    ['availability', { availability: ['mon-am'] }, { availability: [] }],
    ['offers', { offers: [offer('seo', 2)] }, { offers: [offer('seo', 4)] }],
    ['wants', { wants: [want('seo', 1)] }, { wants: [want('seo', 1), want('data', 1)] }],
    ['motivation', { motivationTags: ['network'] }, { motivationTags: [] }],
    ['capacity', { capacity: 1 }, { capacity: 2 }],
    ['custom field', { customFields: { school: 'Lyon' } }, { customFields: { school: 'Paris' } }],
  ];

  test.each(details)('follows what else the list says of them: %s', (_, one, other) => {
    const orderOf = (ids: readonly [string, string]) => {
      const people = [
        { ...buildParticipant(ids[0], one), name: 'Ana Doe' },
        { ...buildParticipant(ids[1], other), name: 'Ana Doe' },
      ];
      const { people: ordered, keys } = createCohort(people);
      return { order: ordered.map((person) => people.indexOf(person)), keys };
    };
    // Importing the list again gives everyone a new id.
    expect(orderOf(['1', '2'])).toEqual(orderOf(['2', '1']));
  });
});
