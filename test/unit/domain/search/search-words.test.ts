import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTerms, wordsOf } from '#shared/domain/search/search-words.ts';

function textsOf(text: string): readonly string[] {
  return [...wordsOf(text)].map((word) => word.text);
}

describe('the words of a text', () => {
  test('leave out what French elides, with either apostrophe', () => {
    expect(textsOf("L’équipe dit qu'elle vient d’Aix")).toEqual([
      'équipe',
      'dit',
      'elle',
      'vient',
      'Aix',
    ]);
  });

  test('keep a letter that stands alone and the beginning of a word with an apostrophe', () => {
    expect(textsOf("plan d, aujourd'hui, Nora's")).toEqual([
      'plan',
      'd',
      'aujourd',
      'hui',
      'Nora',
      's',
    ]);
  });

  test('of a compound are its parts and the whole', () => {
    expect(textsOf('un rendez-vous')).toEqual(['un', 'rendez', 'vous', 'rendezvous']);
    expect(textsOf('Aix-en-Provence, là')).toEqual([
      'Aix',
      'en',
      'Provence',
      'AixenProvence',
      'là',
    ]);
  });

  test('are not joined by a dash between spaces or by one at the end', () => {
    expect(textsOf('lundi - mardi -')).toEqual(['lundi', 'mardi']);
    expect(textsOf('pré- et post')).toEqual(['pré', 'et', 'post']);
  });

  test('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end).replace(/[-‐‑]/g, '')).toBe(word.text);
        }
      }),
    );
  });
});

test('the terms of a query are folded, and none comes twice', () => {
  expect(queryTerms('Réunion  réunion l’ÉQUIPE e-réputation')).toEqual([
    'reunion',
    'equipe',
    'e',
    'reputation',
  ]);
});
