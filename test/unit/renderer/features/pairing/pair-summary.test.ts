import { expect, test } from 'vitest';
import { joinSummaries, summarisePair } from '#renderer/features/pairing/pair-summary.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { buildEnrolment, buildPair, buildPerson, buildProgramme } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const mentorId = personId('m');
const menteeId = personId('s');
const people = [
  buildPerson({ id: mentorId, givenName: 'Nora', familyName: 'Haddad' }),
  buildPerson({ id: menteeId, givenName: 'Philippe', familyName: 'Aubry', claims: [] }),
];
const names = new Map([
  [mentorId, 'Nora Haddad'],
  [menteeId, 'Philippe Aubry'],
]);
const nameOf = (id: typeof mentorId) => names.get(id) ?? '–';
const data = {
  byId: new Map(
    people.map((person) => [
      person.id,
      { person, enrolment: buildEnrolment({ personId: person.id }) },
    ]),
  ),
  nameOf,
};

function words(locale: Locale): MatchWording {
  return {
    locale,
    translate: createTranslate(locale),
    skillLabel: () => 'SEO',
    personName: nameOf,
  };
}

const pair = buildPair({
  mentorId,
  menteeId,
  overrideReason: 'The director asked for it.',
  breakdown: [
    { measure: 'site', points: 0, of: 5, reason: { kind: 'not-known' } },
    {
      measure: 'language',
      points: 5,
      of: 5,
      reason: { kind: 'shared-languages', languages: ['fr'] },
    },
  ],
});

test.each(['en', 'fr'] as const)('tells both people what they need, in %s', (locale) => {
  const programme = buildProgramme({ name: 'Digital cohort', cadence: 'monthly' });
  const text = summarisePair(pair, data, programme, words(locale));
  const t = createTranslate(locale);
  expect(text).toContain('Digital cohort');
  expect(text).toContain('Nora Haddad');
  expect(text).toContain('Philippe Aubry');
  expect(text).toContain(locale === 'fr' ? '\n– Langues communes' : '\n– Both speak');
  expect(text).toContain(t('board.summary.step.monthly'));
  expect(text).toContain('SEO');
});

test('keeps to itself what only the coordinator may know, and what earned nothing', () => {
  const text = summarisePair(pair, data, buildProgramme(), words('en'));
  expect(text).not.toContain('director');
  expect(text).not.toContain(createTranslate('en')('matching.measure.site'));
});

test('tells neither of the two what a field, a choice or a rating says of the other', () => {
  const told = buildPair({
    ...pair,
    breakdown: [
      {
        measure: 'custom',
        field: 'Salary',
        points: 30,
        of: 30,
        reason: { kind: 'field-differs', field: 'Salary', mentor: '42 k€', mentee: '95 k€' },
      },
      {
        measure: 'preference',
        points: 20,
        of: 20,
        reason: { kind: 'chosen', byMentor: null, byMentee: 1 },
      },
      {
        measure: 'evaluation',
        points: 10,
        of: 30,
        reason: { kind: 'evaluated', mentoring: 1, readiness: null },
      },
      { measure: 'needs', points: 10, of: 20, reason: { kind: 'no-need-stated' } },
    ],
  });
  const text = summarisePair(told, data, buildProgramme(), words('en'));
  expect(text).not.toMatch(/Salary|k€|choice|of 4|half the points/i);
  expect(text).not.toContain(createTranslate('en')('board.summary.why'));
});

test('puts several summaries into one text', () => {
  expect(joinSummaries(['one', 'two'])).toBe(`one\n\n${'-'.repeat(40)}\n\ntwo\n`);
});
