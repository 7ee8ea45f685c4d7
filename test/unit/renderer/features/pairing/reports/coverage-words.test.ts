import { describe, expect, test } from 'vitest';
import {
  describeSuggestion,
  summariseCoverage,
  tableOfCoverage,
} from '#renderer/features/pairing/reports/coverage-words.ts';
import { reportCoverage } from '#shared/domain/pairing/coverage-report.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildParticipant, offer, want } from '#test/builders/match-participant.ts';

function wordsIn(locale: Locale): MatchWording {
  return {
    locale,
    translate: createTranslate(locale),
    skillLabel: (id) => id.toUpperCase(),
    personName: (id) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  };
}

/** Nobody offers AI, one mentor knows a little of it; SEO is short by one; nobody wants video. */
const report = reportCoverage(
  [
    buildParticipant('lea', { offers: [offer('seo', 3), offer('video', 4)] }),
    buildParticipant('tom', { offers: [offer('seo', 1)], wants: [want('strategy')] }),
    buildParticipant('ann', { role: 'mentee', wants: [want('seo'), want('ai')] }),
    buildParticipant('bob', { role: 'mentee', wants: [want('seo')], offers: [offer('strategy')] }),
    buildParticipant('eve', { role: 'mentee', wants: [want('seo')] }),
  ],
  [],
);

describe('the summary', () => {
  test('says what is missing, unoffered and unwanted', () => {
    expect(summariseCoverage(report, wordsIn('en'))).toEqual([
      '2 mentors have 2 places; 3 mentees have 3 places.',
      '1 place is missing on the mentors’ side: find more mentors, or ask those you have to take one mentee more.',
      'Nobody offers AI.',
      '2 wanted skills have fewer places than people who want to learn them.',
      'Offered, and wanted by no mentee: VIDEO.',
    ]);
  });

  test('says in French that all is well', () => {
    const balanced = reportCoverage(
      [
        buildParticipant('lea', { offers: [offer('seo')] }),
        buildParticipant('ann', { role: 'mentee', wants: [want('seo')] }),
      ],
      [],
    );
    expect(summariseCoverage(balanced, wordsIn('fr'))).toEqual([
      '1 mentor a 1 place\u202f; 1 mentoré a 1 place.',
      'Les deux côtés ont autant de places.',
      'Chaque compétence demandée a une place pour chaque personne qui veut l’apprendre.',
    ]);
  });
});

test('the advice names whom to train, and how many places are left to find', () => {
  const advice = report.suggestions.map((suggestion) => [
    suggestion.skillId,
    ...describeSuggestion(suggestion, wordsIn('en')),
  ]);
  expect(advice).toEqual([
    ['seo', 'Train, as they know something of it already: Tom.', 'Find mentors for 1 more place.'],
    ['ai', 'Could learn it, and have a place left: Lea, Tom.', 'Find mentors for 1 more place.'],
  ]);
});

test('the table holds every skill in both directions, with the advice beside it', () => {
  const { headings, rows } = tableOfCoverage(report, wordsIn('en'));
  expect(headings).toHaveLength(8);
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ['SEO', 'Wanted by mentees', 3, 2, 1, 1, 2],
    ['AI', 'Wanted by mentees', 1, 0, 0, 0, 1],
    ['STRATEGY', 'Wanted in return, by mentors', 1, 1, 1, 1, 0],
    ['VIDEO', 'Offered, and wanted by no mentee', 0, 1, '', '', 0],
  ]);
  expect(rows[0]?.[7]).toBe(
    'Train, as they know something of it already: Tom. | Find mentors for 1 more place.',
  );
});
