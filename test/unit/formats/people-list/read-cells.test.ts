import { describe, expect, test } from 'vitest';
import { readEmail } from '#shared/formats/people-list/check-emails.ts';
import { readAvailability } from '#shared/formats/people-list/read-availability.ts';
import { readOfferedClaims, readWantedClaims } from '#shared/formats/people-list/read-claims.ts';
import { readLanguages } from '#shared/formats/people-list/read-languages.ts';
import { readFullName } from '#shared/formats/people-list/read-name.ts';
import {
  parseRole,
  parseVolunteered,
  parseYesOrNo,
} from '#shared/formats/people-list/read-words.ts';

describe('claims', () => {
  test.each<[string, readonly (readonly [string, number | null])[]]>([
    [
      'SEO (3) | IA (2)',
      [
        ['SEO', 3],
        ['IA', 2],
      ],
    ],
    [
      'SEO:3; AI:2',
      [
        ['SEO', 3],
        ['AI', 2],
      ],
    ],
    [
      'SEO 3, AI 2',
      [
        ['SEO', 3],
        ['AI', 2],
      ],
    ],
    ['SEO=3', [['SEO', 3]]],
    [
      'SEO [3]\nIA - 2',
      [
        ['SEO', 3],
        ['IA', 2],
      ],
    ],
    [
      'SEO; AI',
      [
        ['SEO', null],
        ['AI', null],
      ],
    ],
    [
      '- Excel\n- IA',
      [
        ['Excel', null],
        ['IA', null],
      ],
    ],
    [
      'IA (expert) | Excel (niveau 2) | SEO (3/4)',
      [
        ['IA', 4],
        ['Excel', 2],
        ['SEO', 3],
      ],
    ],
    ['SEO, web analytics', [['SEO, web analytics', null]]],
    [
      'SEO, web analytics (3), IA (2)',
      [
        ['SEO, web analytics', 3],
        ['IA', 2],
      ],
    ],
    ['Office (Word, Excel): 3', [['Office (Word, Excel)', 3]]],
    [
      'Office 365; Web 2.0',
      [
        ['Office 365', null],
        ['Web 2.0', null],
      ],
    ],
    ['SEO (2) | seo (4)', [['seo', 4]]],
    [
      'Je voudrais comprendre, enfin, comment tout cela marche vraiment',
      [['Je voudrais comprendre, enfin, comment tout cela marche vraiment', null]],
    ],
  ])('reads %j', (cell, claims) => {
    const read = readOfferedClaims(cell);
    expect(read.claims.map(({ label, rank }) => [label, rank])).toEqual(claims);
    expect(read.problems).toEqual([]);
  });

  test('reports levels and priorities that are none, and gaps', () => {
    expect(readOfferedClaims('SEO (9) | | IA (x)').problems.map(({ kind }) => kind)).toEqual([
      'level-out-of-range',
      'empty-claim',
      'level-not-a-number',
    ]);
    expect(readWantedClaims('SEO (0); IA (deux); Excel (3)')).toEqual({
      claims: [
        { label: 'SEO', rank: null },
        { label: 'IA', rank: null },
        { label: 'Excel', rank: 3 },
      ],
      problems: [
        { kind: 'level-out-of-range', value: 'SEO (0)' },
        { kind: 'level-not-a-number', value: 'IA (deux)' },
      ],
    });
  });
});

describe('availability', () => {
  test.each([
    ['lun matin, ven après-midi', 'mon-am fri-pm'],
    ['Mon AM; Tue PM', 'mon-am tue-pm'],
    ['Monday morning', 'mon-am'],
    ['lundi', 'mon-am mon-pm'],
    ['mardi 14h-16h', 'tue-pm'],
    ['wed 9:00-17:30', 'wed-am wed-pm'],
    ['Tue 2-4pm', 'tue-pm'],
    ['mardi et jeudi matin', 'tue-am thu-am'],
    ['lun matin et mar après-midi', 'mon-am tue-pm'],
    ['lundi au mercredi matin', 'mon-am tue-am wed-am'],
    ['jeudi soir', 'thu-eve'],
    ['ven après-midi, lun matin, ven après-midi', 'mon-am fri-pm'],
    ['mon-am|sat-eve', 'mon-am sat-eve'],
  ])('reads %j as %s', (cell, slots) => {
    const read = readAvailability(cell);
    expect(read.slots.join(' ')).toBe(slots);
    expect(read.unknown).toEqual([]);
  });

  test('takes no slot from an entry it does not wholly understand', () => {
    expect(readAvailability('lundi sauf matin, mar matin')).toEqual({
      slots: ['tue-am'],
      unknown: ['lundi sauf matin'],
    });
  });
});

test.each([
  ['fr/en', 'fr en'],
  ['fr, en', 'fr en'],
  ['Français, anglais (C1)', 'fr en'],
  ['English and French', 'en fr'],
  ['fr-FR; EN', 'fr en'],
])('reads the languages %j', (cell, codes) => {
  const read = readLanguages(cell);
  expect(read.languages.join(' ')).toBe(codes);
  expect(read.unknown).toEqual([]);
});

test('names the languages it does not know', () => {
  expect(readLanguages('fr, klingon')).toEqual({ languages: ['fr'], unknown: ['klingon'] });
});

test.each([
  ['mentor', 'mentor'],
  ['Mentor·e', 'mentor'],
  ['mentor(e)', 'mentor'],
  ['reverse mentor', 'mentor'],
  ['mentoré', 'mentee'],
  ['MENTORÉE', 'mentee'],
  ['mentoré(e)', 'mentee'],
  ['mentore\u0301', 'mentee'],
  ['Mentee', 'mentee'],
  ['les deux', 'both'],
  ['Mentor / mentoré', 'both'],
  ['Both (mentor and mentee)', 'both'],
  ['junior', null],
  ['parrain', null],
  ['pas mentor', null],
])('reads the role %j as %s', (cell, role) => {
  expect(parseRole(cell)).toBe(role);
});

test.each([
  ['oui', true],
  ['Y', true],
  ['VRAI', true],
  ['x', true],
  ['non', false],
  ['0', false],
  ['False', false],
  ['peut-être', null],
])('reads the answer %j as %s', (cell, answer) => {
  expect(parseVolunteered(cell)).toBe(answer);
});

test.each([
  '2026-03-02',
  '2026-03-02 09:30',
  '2026-03-02T09:30:00.000Z',
  '02/03/2026',
  '2/3/26',
  '3/31/2026 10:15',
  '02.03.2026',
  '2 mars 2026',
  '1er février 2026',
  '02-Mar-26',
  'March 2, 2026',
  '46083',
])('takes the day %j for a yes, in a column of consents alone', (cell) => {
  expect(parseVolunteered(cell)).toBe(true);
  expect(parseYesOrNo(cell)).toBeNull();
});

test.each(['32/13/2026', '2026-13-40', '12345', '99999', '2', '02/03', 'le 2', '2 amis 2026'])(
  'takes %j for neither yes nor no',
  (cell) => {
    expect(parseVolunteered(cell)).toBeNull();
  },
);

test.each([
  ['GUÉRIN, Bernard', 'Bernard', 'GUÉRIN'],
  ['Bernard GUÉRIN', 'Bernard', 'GUÉRIN'],
  ['DE LA TOUR Jean-Luc', 'Jean-Luc', 'DE LA TOUR'],
  ['Marie Van der Berg', 'Marie', 'Van der Berg'],
  ['JEAN MARTIN', 'JEAN', 'MARTIN'],
  ['Madonna', 'Madonna', ''],
])('parts the name %j', (text, givenName, familyName) => {
  expect(readFullName(text)).toEqual({ givenName, familyName });
});

test.each([
  ['Ada.L@Exemple.test', 'ada.l@exemple.test'],
  ['mailto:ada@exemple.test', 'ada@exemple.test'],
  ['Ada L <ada@exemple.test>', 'ada@exemple.test'],
  ['ada@exemple', null],
  ['ada at exemple.test', null],
  ['a@b@exemple.test', null],
])('reads the address %j as %s', (cell, email) => {
  expect(readEmail(cell)).toBe(email);
});
