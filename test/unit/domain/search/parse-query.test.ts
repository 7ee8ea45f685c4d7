import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery, parseQuery } from '#shared/domain/search/parse-query.ts';
import { parseDaySpan } from '#shared/domain/search/search-dates.ts';

describe('filters', () => {
  test('are understood in English', () => {
    expect(
      parseQuery('budget pair:nora before:2026-05-01 after:2026-02 tag:LinkedIn type:notes'),
    ).toMatchObject({
      terms: ['budget'],
      pairs: [['nora']],
      tags: ['linkedin'],
      kinds: ['note'],
      from: '2026-03-01',
      until: '2026-05-01',
      problems: [],
    });
  });

  test('are understood in French, with accents or without', () => {
    for (const text of [
      'budget binôme:nora avant:01/05/2026 après:2026-02 étiquette:LinkedIn type:notes',
      'budget binome:nora avant:1.5.2026 apres:02/2026 etiquette:linkedin type:Note',
    ]) {
      expect(parseQuery(text)).toMatchObject({
        terms: ['budget'],
        pairs: [['nora']],
        tags: ['linkedin'],
        kinds: ['note'],
        from: '2026-03-01',
        until: '2026-05-01',
        problems: [],
      });
    }
  });

  test('know every type in both languages', () => {
    const typed =
      'type:personnes type:binôme type:séances type:objectif type:compétence type:actions type:fichiers type:charte type:méthode type:pratiques type:questionnaire type:indicateur';
    expect(parseQuery(typed).kinds).toEqual([
      'person',
      'pair',
      'session',
      'goal',
      'skill',
      'action',
      'file',
      'charter',
      'playbook',
      'practice',
      'survey',
      'indicator',
    ]);
  });

  test('take several words in quotation marks of either language', () => {
    expect(parseQuery('pair:"Nora Haddad" tag:« veille web » x')).toMatchObject({
      terms: ['x'],
      pairs: [['nora', 'haddad']],
      tags: ['veille web'],
    });
  });

  test('that say nothing are told and searched as text', () => {
    expect(parseQuery('avant:hier type:chose')).toMatchObject({
      terms: ['avant', 'hier', 'type', 'chose'],
      kinds: [],
      until: null,
      problems: [
        { kind: 'not-a-date', text: 'avant:hier' },
        { kind: 'unknown-type', text: 'type:chose' },
      ],
    });
  });

  test('may have spaces around their colon, as French has before one', () => {
    expect(parseQuery('binôme : nora avant\u202f: 2026-05 type: note')).toMatchObject({
      terms: [],
      pairs: [['nora']],
      until: '2026-05-01',
      kinds: ['note'],
    });
    expect(parseQuery('pair: tag:linkedin')).toMatchObject({ pairs: [], tags: ['linkedin'] });
    expect(parseQuery('pair: avant : 2026')).toMatchObject({ pairs: [], until: '2026-01-01' });
  });

  test('of one name widen each other, but dates close in', () => {
    expect(
      parseQuery('pair:nora binôme:zoé type:note type:objectif avant:2026-05 before:2026-03'),
    ).toMatchObject({
      pairs: [['nora'], ['zoe']],
      kinds: ['note', 'goal'],
      until: '2026-03-01',
    });
  });

  test('that are still being typed neither narrow nor are wrong', () => {
    expect(parseQuery('budget pair:')).toMatchObject({
      terms: ['budget'],
      pairs: [],
      problems: [],
    });
  });

  test('are no filter under a name that no filter has, not even one every object has', () => {
    expect(parseQuery('constructor:x https://exemple.fr').terms).toEqual([
      'constructor',
      'x',
      'https',
      'exemple',
      'fr',
    ]);
    expect(parseQuery('type:constructor').problems).toHaveLength(1);
  });
});

describe('the last word', () => {
  test('may go on while nothing follows it', () => {
    expect(parseQuery('bud').isLastTermOpen).toBe(true);
    expect(parseQuery('bud type:note').isLastTermOpen).toBe(true);
  });

  test('is whole once a space follows it', () => {
    expect(parseQuery('bud ').isLastTermOpen).toBe(false);
  });
});

describe('a text that is too long', () => {
  const pasted = 'mot '.repeat(2500);

  test('counts with its beginning, which is told', () => {
    const query = parseQuery(pasted);
    expect(query.terms).toEqual(['mot']);
    expect(query.problems).toEqual([{ kind: 'too-long' }]);
    expect(parseQuery('a'.repeat(longestQuery)).problems).toEqual([]);
  });

  test('of any signs is read at once', () => {
    const startedAt = performance.now();
    for (const sign of ['«', '"', ':', 'a:', 'pair:«', 'tag: ', '(.*)+', '\\', '\u202e', '🎉']) {
      parseQuery(sign.repeat(10_000));
    }
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

test('any text is a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
      expect(parseQuery(text).terms.every((term) => term !== '')).toBe(true);
    }),
  );
});

describe('a date', () => {
  test.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-05', '2026-05-01', '2026-06-01'],
    ['12/2026', '2026-12-01', '2027-01-01'],
    ['2026-05-31', '2026-05-31', '2026-06-01'],
    ['5/3/2026', '2026-03-05', '2026-03-06'],
    ['29.02.2028', '2028-02-29', '2028-03-01'],
  ])('%s is the days from %s to before %s', (text, from, until) => {
    expect(parseDaySpan(text)).toEqual({ from, until });
  });

  test.each([
    '',
    'hier',
    '2026-13',
    '2026-02-30',
    '31/04/2026',
    '5/3',
    '5/3/26',
    '2026-1-1-1',
    '202',
  ])('“%s” is none', (text) => {
    expect(parseDaySpan(text)).toBeNull();
  });
});
