import { describe, expect, test } from 'vitest';
import { readEmail } from '#shared/formats/people-list/check-emails.ts';
import { readAvailability } from '#shared/formats/people-list/read-availability.ts';
import { readOfferedClaims, readWantedClaims } from '#shared/formats/people-list/read-claims.ts';
import { readLanguages } from '#shared/formats/people-list/read-languages.ts';
import { readChoices } from '#shared/formats/people-list/read-choices.ts';
import { readTags } from '#shared/formats/people-list/read-tags.ts';
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
    ['mardi 14h-16h', 'tue-14:00-16:00'],
    ['mardi 9h-11h', 'tue-09:00-11:00'],
    ['wed 9:00-17:30', 'wed-09:00-17:30'],
    ['Tue 9-11am', 'tue-09:00-11:00'],
    ['Tue 2-4pm', 'tue-14:00-16:00'],
    ['Tue 11-2 pm', 'tue-11:00-14:00'],
    ['Tue 9am-5pm', 'tue-09:00-17:00'],
    ['Tue 9am to 11pm', 'tue-09:00-23:00'],
    ['Tue 9-5', 'tue-09:00-17:00'],
    ['Tue 2-4', 'tue-14:00-16:00'],
    ['mardi de 12h à 13h30', 'tue-12:00-13:30'],
    ['mardi 14h', 'tue-14:00-15:00'],
    ['mardi 22h-0h', 'tue-22:00-24:00'],
    ['mardi 9h10-10h50', 'tue-09:15-10:45'],
    ['mardi 9h-12h et 14h-17h', 'tue-09:00-12:00 tue-14:00-17:00'],
    ['mardi matin 9h-11h', 'tue-09:00-11:00'],
    ['mardi matin et 14h-16h', 'tue-am tue-14:00-16:00'],
    ['mardi journée 9h-17h', 'tue-09:00-17:00'],
    ['mardi matin, mardi 9h-11h', 'tue-am'],
    ['tue-09:00-11:00; mon-eve', 'mon-eve tue-09:00-11:00'],
    ['tous les jours 12h-14h', 'mon tue wed thu fri'.replaceAll(/\w+/g, '$&-12:00-14:00')],
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
    expect(readAvailability('lundi 25h-26h, mardi 11h-11h').unknown).toEqual([
      'lundi 25h-26h',
      'mardi 11h-11h',
    ]);
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

test.each([
  ['Ada Byron; Bob', ['Ada Byron', 'Bob']],
  ['1. Ada Byron\n2) Bob', ['Ada Byron', 'Bob']],
  ['BYRON, Ada | ada@x.test', ['BYRON, Ada', 'ada@x.test']],
  ['Ada Byron, Bob Roy', ['Ada Byron, Bob Roy']],
  ['Ada / Bob', ['Ada', 'Bob']],
  [' ; ', []],
])('reads the wished partners %j', (cell, references) => {
  expect(readChoices(cell)).toEqual(references);
});

test.each([
  ['réseau, transmission; IA', ['réseau', 'transmission', 'IA']],
  ['#Réseau / reseau', ['Réseau']],
  ['- Innovation\n- Vente', ['Innovation', 'Vente']],
  [' , ', []],
])('reads the tags %j', (cell, tags) => {
  expect(readTags(cell)).toEqual(tags);
});
